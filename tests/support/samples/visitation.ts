import { plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { moedeId, naesteTorsdag, PERSON } from './register.ts';
import { andenKandidat, type Samples, TEKST, type Ved, valgtKandidat } from './sample.ts';

const enIndstilling = ({ facts, today }: Ved) => ({
  kandidatId: valgtKandidat(facts),
  reserveId: null,
  paragraffer: facts.paragraffer,
  prisloftOere: facts.pris?.aarsprisOere ?? oere(100_000_000),
  periodeFra: today,
  periodeTil: null,
  alternativer: [],
  faerreAarsag: 'enestePlads' as const,
  behovResume: TEKST,
  borgersOensker: TEKST,
  betingelserForslag: null,
  begrundelseFaglig: TEKST,
  begrundelseOekonomisk: null,
});

const beslutning = {
  habilErklaeret: true,
  beslutningstagere: [{ personId: PERSON.medlem }, { personId: PERSON.andetMedlem }],
};

const enGodkendelse = {
  ...beslutning,
  prisloftOere: null,
  periodeTil: null,
  opfoelgningSenest: null,
  begrundelseFaglig: TEKST,
  begrundelseOekonomisk: null,
};

const udenUdvalg = (grund: 'indenForRammen' | 'fritValg' | 'leverandoerskifte', ved: Ved) => ({
  grund,
  habilErklaeret: true,
  prisloftOere: null,
  periodeFra: ved.today,
  periodeTil: null,
  begrundelseFaglig: TEKST,
  begrundelseOekonomisk: null,
});

export const visitation: Samples<
  | 'indstil'
  | 'tilbagetraekIndstilling'
  | 'saetPaaDagsorden'
  | 'godkend'
  | 'godkendMedBetingelser'
  | 'sendRetur'
  | 'udsaet'
  | 'givAfslag'
  | 'godkendUdenUdvalg'
> = {
  indstil: {
    denMedPrisen: enIndstilling,
    enAnden: (ved) => ({ ...enIndstilling(ved), kandidatId: andenKandidat(ved.facts) }),
    lavtLoft: (ved) => ({ ...enIndstilling(ved), prisloftOere: oere(1) }),
    forkertUdenAlternativer: (ved) => ({ ...enIndstilling(ved), faerreAarsag: null }),
    forkertSlutFoerStart: (ved) => ({ ...enIndstilling(ved), periodeTil: plusDage(ved.today, -1) }),
  },
  tilbagetraekIndstilling: { fejl: () => ({ aarsag: 'fejl', begrundelse: null }) },
  saetPaaDagsorden: {
    naesteMoede: ({ today }) => ({ moedeId: moedeId(naesteTorsdag(today)) }),
    forkertHoldtMoede: ({ today }) => ({ moedeId: moedeId(naesteTorsdag(plusDage(today, -14))) }),
  },
  godkend: {
    somIndstillet: () => enGodkendelse,
    forkertIkkeHabil: () => ({ ...enGodkendelse, habilErklaeret: false }),
    lavtLoft: () => ({ ...enGodkendelse, prisloftOere: oere(1) }),
  },
  godkendMedBetingelser: {
    medFrist: ({ today }) => ({ ...enGodkendelse, opfyldesSenest: plusDage(today, 60), betingelser: TEKST }),
    forkertIkkeHabil: () => ({ ...enGodkendelse, habilErklaeret: false, opfyldesSenest: null, betingelser: TEKST }),
  },
  sendRetur: {
    manglerOplysninger: () => ({ ...beslutning, aarsag: 'manglerOplysninger', begrundelse: TEKST }),
    forkertIkkeHabil: () => ({ ...beslutning, habilErklaeret: false, aarsag: 'pris', begrundelse: TEKST }),
  },
  udsaet: { manglerTid: () => ({ aarsag: 'manglerTid', begrundelse: null }) },
  givAfslag: {
    maalgruppe: () => ({
      ...beslutning,
      grund: 'udenForMaalgruppe',
      begrundelseFaglig: TEKST,
      begrundelseOekonomisk: null,
    }),
    forkertIkkeHabil: () => ({
      ...beslutning,
      habilErklaeret: false,
      grund: 'andet',
      begrundelseFaglig: TEKST,
      begrundelseOekonomisk: null,
    }),
  },
  godkendUdenUdvalg: {
    indenForRammen: (ved) => udenUdvalg('indenForRammen', ved),
    overRammen: (ved) => ({ ...udenUdvalg('indenForRammen', ved), prisloftOere: oere(900_000_000_000) }),
    fritValg: (ved) => udenUdvalg('fritValg', ved),
    leverandoerskifte: (ved) => udenUdvalg('leverandoerskifte', ved),
    forkertIkkeHabil: (ved) => ({ ...udenUdvalg('fritValg', ved), habilErklaeret: false }),
  },
};
