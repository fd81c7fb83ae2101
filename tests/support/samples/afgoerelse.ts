import { plusDage } from '#machines/kalender/dato.ts';
import { type Samples, TEKST, type Ved } from './sample.ts';

/** L-29: whoever the guardianship says. */
const modtager = ({ behov }: Ved['facts']) =>
  behov?.vaergeOmfang === 'personligt' || behov?.vaergeOmfang === 'begge' ? ('begge' as const) : ('borger' as const);

const enAfgoerelse = ({ facts, today }: Ved) => ({
  paragraffer: facts.paragraffer,
  udfald: 'fuld' as const,
  modtager: modtager(facts),
  kanal: 'digitalPost' as const,
  afsendt: today,
  modtaget: today,
  underskrevetAf: 'leder' as const,
  partshoeringUndtagelse: 'kendtAfBorgeren' as const,
  undtagelseBegrundelse: null,
  klageinstans: 'ankestyrelsen' as const,
  klagefristUger: 4,
  retsregler: TEKST,
  hovedhensyn: TEKST,
  faktiskeForhold: TEKST,
  klagevejledning: TEKST,
});

const enHoering = ({ facts, today }: Ved) => ({
  sendt: today,
  modtaget: today,
  svarfrist: null,
  modtager: modtager(facts),
  kanal: 'digitalPost' as const,
  oplysninger: TEKST,
});

export const afgoerelse: Samples<'sendPartshoering' | 'registrerPartshoeringssvar' | 'registrerAfgoerelse'> = {
  sendPartshoering: {
    digitalt: enHoering,
    medBrev: (ved) => ({ ...enHoering(ved), modtaget: null, kanal: 'brev', svarfrist: plusDage(ved.today, 21) }),
    forkertIMorgen: (ved) => ({ ...enHoering(ved), sendt: plusDage(ved.today, 1), modtaget: null }),
  },
  registrerPartshoeringssvar: {
    enig: ({ today }) => ({ modtaget: today, udfald: 'enig', svar: null }),
    forkertIMorgen: ({ today }) => ({ modtaget: plusDage(today, 1), udfald: 'enig', svar: null }),
  },
  registrerAfgoerelse: {
    fuld: enAfgoerelse,
    afslag: (ved) => ({ ...enAfgoerelse(ved), udfald: 'afslag', kanal: 'brev', modtaget: null }),
    forkertUdenBegrundelse: (ved) => ({
      ...enAfgoerelse(ved),
      udfald: 'delvis',
      retsregler: null,
      hovedhensyn: null,
      faktiskeForhold: null,
      klageinstans: null,
      klagefristUger: null,
      klagevejledning: null,
      partshoeringUndtagelse: null,
    }),
    forkertUdenForklaring: (ved) => ({ ...enAfgoerelse(ved), udfald: 'delvis', partshoeringUndtagelse: 'andet' }),
    forkertIMorgen: (ved) => ({ ...enAfgoerelse(ved), afsendt: plusDage(ved.today, 1), modtaget: null }),
  },
};
