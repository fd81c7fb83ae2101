import { plusDage } from '#machines/kalender/dato.ts';
import { type Samples, TEKST, type Ved } from './sample.ts';

const enAfgoerelse = ({ facts, today }: Ved) => ({
  paragraffer: facts.paragraffer,
  udfald: 'fuld' as const,
  modtager: 'borger' as const,
  kanal: 'digitalPost' as const,
  afsendt: today,
  modtaget: today,
  underskrevetAf: 'leder' as const,
  partshoeringUndtagelse: 'kendtAfBorgeren' as const,
  retsregler: TEKST,
  hovedhensyn: TEKST,
  faktiskeForhold: TEKST,
  klagevejledning: TEKST,
});

const enHoering = ({ today }: Ved) => ({
  sendt: today,
  modtaget: today,
  svarfrist: null,
  modtager: 'borger' as const,
  kanal: 'digitalPost' as const,
  oplysninger: TEKST,
});

export const afgoerelse: Samples<
  'sendPartshoering' | 'registrerPartshoeringssvar' | 'registrerAfgoerelse' | 'genoptagEfterKlage'
> = {
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
      klagevejledning: null,
      partshoeringUndtagelse: null,
    }),
    forkertIMorgen: (ved) => ({ ...enAfgoerelse(ved), afsendt: plusDage(ved.today, 1), modtaget: null }),
  },
  genoptagEfterKlage: {
    genvurdering: ({ today }) => ({
      klageModtaget: today,
      grundlag: 'genvurdering',
      udfald: 'medhold',
      begrundelse: TEKST,
    }),
    forkertIMorgen: ({ today }) => ({
      klageModtaget: plusDage(today, 1),
      grundlag: 'ankestyrelsen',
      udfald: 'hjemvist',
      begrundelse: TEKST,
    }),
  },
};
