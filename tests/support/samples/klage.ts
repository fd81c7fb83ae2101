import { plusDage } from '#machines/kalender/dato.ts';
import { type Samples, TEKST, type Ved } from './sample.ts';

const enKlage = ({ today }: Ved) => ({
  modtaget: today,
  kanal: 'digitalPost' as const,
  klagetAf: 'borger' as const,
  klagepunkter: TEKST,
});

export const klage: Samples<'modtagKlage'> = {
  modtagKlage: {
    afBorgeren: enKlage,
    mundtligt: (ved) => ({ ...enKlage(ved), kanal: 'mundtligt', klagetAf: 'vaerge', klagepunkter: null }),
    forkertIMorgen: (ved) => ({ ...enKlage(ved), modtaget: plusDage(ved.today, 1) }),
    forkertFoerAfgoerelsen: (ved) => ({
      ...enKlage(ved),
      modtaget: plusDage(ved.facts.afgoerelse?.afsendt ?? ved.today, -1),
    }),
  },
};
