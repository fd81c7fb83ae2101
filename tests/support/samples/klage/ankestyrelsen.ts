import { plusDage } from '#machines/kalender/dato.ts';
import { TEKST } from '../sample.ts';
import type { Samples, Ved } from './sample.ts';

const brevet = ({ today }: Ved) => ({
  dato: today,
  dokumenter: ['klage', 'afgoerelse', 'genvurdering', 'oevrigeAkter'] as const,
  borgerOrienteret: today,
  spoergIgen: null,
  bemaerkning: null,
});
const svaret = ({ today }: Ved) => ({ modtaget: today, udfald: 'stadfaestet' as const, begrundelse: TEKST });

export const ankestyrelsen: Samples<
  'videresend' | 'spoergAnkestyrelsen' | 'registrerAnkestyrelsensAfgoerelse' | 'traekKlage'
> = {
  videresend: {
    iDag: brevet,
    medDagForSpoergsmaal: (ved) => ({ ...brevet(ved), spoergIgen: plusDage(ved.today, 60), borgerOrienteret: null }),
    forkertIMorgen: (ved) => ({ ...brevet(ved), dato: plusDage(ved.today, 1) }),
    forkertUdenAfgoerelsen: (ved) => ({ ...brevet(ved), dokumenter: ['klage', 'genvurdering'] }),
    forkertSpoergIGaar: (ved) => ({ ...brevet(ved), spoergIgen: plusDage(ved.today, -1) }),
  },
  spoergAnkestyrelsen: {
    intetNyt: ({ today }) => ({ dato: today, spoergIgen: null, svar: null }),
    medDag: ({ today }) => ({ dato: today, spoergIgen: plusDage(today, 30), svar: TEKST }),
    forkertIMorgen: ({ today }) => ({ dato: plusDage(today, 1), spoergIgen: null, svar: null }),
    forkertSpoergIGaar: ({ today }) => ({ dato: today, spoergIgen: plusDage(today, -1), svar: null }),
  },
  registrerAnkestyrelsensAfgoerelse: {
    stadfaestet: svaret,
    aendret: (ved) => ({ ...svaret(ved), udfald: 'aendret' }),
    ophaevet: (ved) => ({ ...svaret(ved), udfald: 'ophaevet' }),
    hjemvist: (ved) => ({ ...svaret(ved), udfald: 'hjemvist' }),
    afvist: (ved) => ({ ...svaret(ved), udfald: 'afvist', begrundelse: null }),
    forkertIMorgen: (ved) => ({ ...svaret(ved), modtaget: plusDage(ved.today, 1) }),
  },
  traekKlage: {
    borgeren: ({ today }) => ({ modtaget: today, trukketAf: 'borger', bemaerkning: null }),
    vaergen: ({ today }) => ({ modtaget: today, trukketAf: 'vaerge', bemaerkning: TEKST }),
    forkertIMorgen: ({ today }) => ({ modtaget: plusDage(today, 1), trukketAf: 'borger', bemaerkning: null }),
  },
};
