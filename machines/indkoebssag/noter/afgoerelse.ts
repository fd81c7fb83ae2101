import type { Noter } from '../events.ts';
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
    afgoerelseKraeves: null,
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
