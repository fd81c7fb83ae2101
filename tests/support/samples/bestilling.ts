import { plusDage } from '#machines/kalender/dato.ts';
import { enKandidat, type Samples, TEKST, UKENDT, type Ved } from './sample.ts';

const enBestilling = ({ facts, today }: Ved) => ({
  paragraffer: facts.paragraffer,
  gaeldendeFra: today,
  start: plusDage(today, 14),
  slutdato: null,
  revurderesDato: plusDage(today, 365),
  indsatsformaal: TEKST,
  ydelser: [
    {
      ydelse: 'Støtte',
      paragraf: facts.paragraffer[0] ?? ('par85' as const),
      art: null,
      antal: 20,
      enhed: 'timerPrUge' as const,
      normering: null,
      nattevagt: null,
    },
  ],
  saerligeKrav: [],
});

/** What C14 blocks: no aim, no ydelse, no dates. */
const enTom = ({ facts }: Ved) => ({
  paragraffer: facts.paragraffer,
  gaeldendeFra: null,
  start: null,
  slutdato: null,
  revurderesDato: null,
  indsatsformaal: null,
  ydelser: [],
  saerligeKrav: [],
});

/** The first version changes nothing; a later one lasts unless it says otherwise. */
const enVersion = { aendring: null, midlertidigTil: null };

const enIndflytning = ({ facts, today }: Ved) => ({
  dato: today,
  kandidatId: facts.valgt === null && enKandidat(facts) !== UKENDT ? enKandidat(facts) : null,
  foersteOpfoelgning: plusDage(today, 80),
  socialtilsynUnderrettet: null,
  bemaerkning: null,
});

export const bestilling: Samples<
  | 'gemBestilling'
  | 'faerdiggoerBestilling'
  | 'aftalIndflytning'
  | 'registrerIndflytning'
  | 'flytIndflytning'
  | 'indledFlytningUdenSamtykke'
  | 'registrerFamilieretshusetsAfgoerelse'
> = {
  gemBestilling: { hel: enBestilling, tom: enTom },
  faerdiggoerBestilling: {
    hel: (ved) => ({ ...enBestilling(ved), ...enVersion }),
    midlertidig: (ved) => ({
      ...enBestilling(ved),
      aendring: 'midlertidig',
      midlertidigTil: plusDage(ved.today, 40),
    }),
    forkertTom: (ved) => ({ ...enTom(ved), ...enVersion }),
    forkertUdenSlut: (ved) => ({ ...enBestilling(ved), aendring: 'midlertidig', midlertidigTil: null }),
    forkertSlutUdenGrund: (ved) => ({ ...enBestilling(ved), aendring: null, midlertidigTil: plusDage(ved.today, 40) }),
  },
  aftalIndflytning: { omToUger: ({ today }) => ({ dato: plusDage(today, 14), aftaltMed: null }) },
  registrerIndflytning: {
    idag: enIndflytning,
    udenOpfoelgning: (ved) => ({ ...enIndflytning(ved), foersteOpfoelgning: null }),
    forkertIMorgen: (ved) => ({ ...enIndflytning(ved), dato: plusDage(ved.today, 1) }),
    forkertHosUkendt: (ved) => ({ ...enIndflytning(ved), kandidatId: UKENDT }),
  },
  flytIndflytning: {
    omEnMaaned: ({ today }) => ({ dato: plusDage(today, 30), aarsag: 'leverandoer', begrundelse: null }),
  },
  indledFlytningUdenSamtykke: {
    sendt: ({ today }) => ({ sendt: today, hjemmel: 'par129stk1', begrundelse: TEKST }),
    forkertIMorgen: ({ today }) => ({ sendt: plusDage(today, 1), hjemmel: 'par129stk2', begrundelse: TEKST }),
  },
  registrerFamilieretshusetsAfgoerelse: {
    tilladt: ({ today }) => ({ dato: today, udfald: 'tilladt', bemaerkning: null }),
    afslaaet: ({ today }) => ({ dato: today, udfald: 'afslaaet', bemaerkning: null }),
    forkertIMorgen: ({ today }) => ({ dato: plusDage(today, 1), udfald: 'tilladt', bemaerkning: null }),
  },
};
