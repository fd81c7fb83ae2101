import { plusDage } from '#machines/kalender/dato.ts';
import { TILBUD } from './register.ts';
import { andenKandidat, enKandidat, type Samples, TEKST, UKENDT, type Ved, valgtKandidat } from './sample.ts';

const enVurdering = ({ facts, today }: Ved) => ({
  kandidatId: enKandidat(facts),
  egnet: 'ja' as const,
  oplystDen: today,
  pladser: 12,
  ledige: 1,
  ledigFra: plusDage(today, 30),
  vejledendeTakstOere: null,
  takstEnhed: null,
  tilsynDato: null,
  tilsynUdfald: null,
  specialisering: null,
  afstandKm: 20,
  godkendtKontrolleret: null,
  socialtilsynUnderrettet: null,
  socialtilsynForlaenget: null,
  maalgruppematch: TEKST,
  match: [],
  normeringOgMetoder: null,
  fysiskeRammer: null,
  borgersHoldning: null,
});

const enVideregivelse = ({ facts, today }: Ved) => ({
  kandidatId: enKandidat(facts),
  dato: today,
  dokumenter: ['kravspecifikation' as const],
  grundlag: 'lovhjemmel' as const,
  samtykkeDato: null,
  kanal: 'sikkerMail' as const,
  praecisering: TEKST,
});

const etSvar = (svar: 'ja' | 'nej' | 'traekkerAnsoegning') => (ved: Ved) => ({
  svar,
  afgivetAf: 'borger' as const,
  dato: ved.today,
  kandidatId: null,
  ord: null,
});

export const marked: Samples<
  | 'tilfoejKandidat'
  | 'vurderKandidat'
  | 'registrerKontakt'
  | 'videregivOplysninger'
  | 'anmodOmSletning'
  | 'registrerBesoeg'
  | 'registrerBorgerensSvar'
  | 'fravaelgKandidat'
  | 'ingenEgnetTilbud'
> = {
  tilfoejKandidat: {
    godkendt: () => ({ tilbudId: TILBUD.godkendt.id, ledigFra: null }),
    andet: ({ today }) => ({ tilbudId: TILBUD.andet.id, ledigFra: plusDage(today, 30) }),
    ikkeGodkendt: () => ({ tilbudId: TILBUD.ikkeGodkendt.id, ledigFra: null }),
  },
  vurderKandidat: {
    egnet: enVurdering,
    uegnet: (ved) => ({ ...enVurdering(ved), egnet: 'nej' }),
    forkertFlereLedige: (ved) => ({ ...enVurdering(ved), pladser: 2, ledige: 3 }),
    kontrolleret: (ved) => ({
      ...enVurdering(ved),
      godkendtKontrolleret: ved.today,
      socialtilsynUnderrettet: ved.today,
      socialtilsynForlaenget: ved.today,
    }),
  },
  registrerKontakt: {
    ledigPlads: ({ facts, today }) => ({
      kandidatId: enKandidat(facts),
      dato: today,
      kanal: 'telefon',
      resultat: 'ledigPlads',
      kontaktperson: null,
      referat: TEKST,
    }),
  },
  videregivOplysninger: {
    medHjemmel: enVideregivelse,
    medSamtykke: (ved) => ({ ...enVideregivelse(ved), grundlag: 'samtykke', samtykkeDato: ved.today }),
    forkertUdenSamtykke: (ved) => ({ ...enVideregivelse(ved), grundlag: 'samtykke' }),
    forkertIMorgen: (ved) => ({ ...enVideregivelse(ved), dato: plusDage(ved.today, 1) }),
  },
  anmodOmSletning: {
    bedt: ({ facts, today }) => ({
      videregivelseId: facts.videregivelser[0]?.id ?? UKENDT,
      dato: today,
      bekraeftet: null,
    }),
    bekraeftet: ({ facts, today }) => ({
      videregivelseId: facts.videregivelser[0]?.id ?? UKENDT,
      dato: today,
      bekraeftet: today,
    }),
    forkertUkendt: ({ today }) => ({ videregivelseId: UKENDT, dato: today, bekraeftet: null }),
  },
  registrerBesoeg: {
    medBorgeren: ({ facts, today }) => ({
      kandidatId: enKandidat(facts),
      dato: today,
      deltagere: ['borger', 'raadgiver'],
      indtryk: TEKST,
      borgersUdsagn: null,
    }),
  },
  registrerBorgerensSvar: {
    ja: etSvar('ja'),
    nej: etSvar('nej'),
    traekker: etSvar('traekkerAnsoegning'),
    forkertIMorgen: (ved) => ({ ...etSvar('ja')(ved), dato: plusDage(ved.today, 1) }),
    forkertOmUkendt: (ved) => ({ ...etSvar('ja')(ved), kandidatId: UKENDT }),
  },
  fravaelgKandidat: {
    valgt: ({ facts }) => ({ kandidatId: valgtKandidat(facts), aarsag: 'pris', begrundelse: null }),
    anden: ({ facts }) => ({ kandidatId: andenKandidat(facts), aarsag: 'afstand', begrundelse: null }),
  },
  ingenEgnetTilbud: { ingen: () => ({ aarsag: 'ingenPlads', begrundelse: TEKST }) },
};
