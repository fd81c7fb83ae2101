import type { Noter } from '../events.ts';
import type { Facts } from '../facts.ts';
import { udenGammelDagsorden } from './tilbage.ts';

export const afgoerelse: Pick<Noter, 'sendPartshoering' | 'registrerPartshoeringssvar' | 'registrerAfgoerelse'> = {
  sendPartshoering: (f, { facts, seq }) => ({
    ...f,
    partshoering: {
      sendt: facts.sendt,
      modtaget: facts.modtaget,
      svarfrist: facts.svarfrist,
      kanal: facts.kanal,
      svar: null,
      seq,
    },
  }),

  registrerPartshoeringssvar: (f, { facts }) => ({
    ...f,
    partshoering:
      f.partshoering === null ? null : { ...f.partshoering, svar: { modtaget: facts.modtaget, udfald: facts.udfald } },
  }),

  registrerAfgoerelse: (f, { facts, seq }) => ({
    ...udenGammelDagsorden(f),
    afgoerelseKraeves: [],
    afgoerelse: {
      udfald: facts.udfald,
      paragraffer: facts.paragraffer,
      modtager: facts.modtager,
      kanal: facts.kanal,
      afsendt: facts.afsendt,
      modtaget: facts.modtaget,
      klagefristUger: facts.klagefristUger,
      seq,
    },
  }),
};

/** Somebody outside this chart demands a new afgørelse; the next one that is told meets all who do. */
export const medKravOmAfgoerelse = (f: Facts, krav: Facts['afgoerelseKraeves'][number]): Facts => ({
  ...f,
  afgoerelseKraeves: [...f.afgoerelseKraeves, krav],
});
