import { plusDage } from '#machines/kalender/dato.ts';
import { TEKST } from '../sample.ts';
import type { Samples, Ved } from './sample.ts';

const svar = ({ today }: Ved) => ({ dato: today, kanal: 'digitalPost' as const, begrundelse: TEKST });
const foerKlagen = ({ facts }: Ved) => plusDage(facts.modtaget.dato, -1);

export const genvurdering: Samples<'startGenvurdering' | 'givMedhold' | 'givDelvistMedhold' | 'fasthold'> = {
  startGenvurdering: {
    iDag: ({ today }) => ({ dato: today }),
    forkertIMorgen: ({ today }) => ({ dato: plusDage(today, 1) }),
    forkertFoerKlagen: (ved) => ({ dato: foerKlagen(ved) }),
  },
  givMedhold: {
    iDag: svar,
    forkertIMorgen: (ved) => ({ ...svar(ved), dato: plusDage(ved.today, 1) }),
    forkertFoerKlagen: (ved) => ({ ...svar(ved), dato: foerKlagen(ved) }),
  },
  givDelvistMedhold: {
    iDag: (ved) => ({ ...svar(ved), medholdI: TEKST }),
    forkertIMorgen: (ved) => ({ ...svar(ved), medholdI: TEKST, dato: plusDage(ved.today, 1) }),
  },
  fasthold: {
    iDag: ({ today }) => ({ dato: today, begrundelse: TEKST }),
    forkertIMorgen: ({ today }) => ({ dato: plusDage(today, 1), begrundelse: TEKST }),
    forkertFoerKlagen: (ved) => ({ dato: foerKlagen(ved), begrundelse: TEKST }),
  },
};
