import { plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { TEKST } from '../sample.ts';
import { linjer, type Samples, type Ved } from './sample.ts';

const beskrivelse = ({ today }: Ved) => ({
  modtaget: today,
  vedvarende: true,
  omfang: [],
  timerFoer: null,
  timerEfter: null,
  prisFoerOere: null,
  prisEfterOere: null,
  prisEnhed: null,
  dokumenteret: true,
  aarsag: TEKST,
  beskrivelse: TEKST,
  udenDokumentation: null,
});

const runde = (ved: Ved) => ({
  dato: ved.today,
  part: 'leverandoer' as const,
  resultat: 'nytBud' as const,
  linjer: linjer(ved, 260_000),
  deltagere: null,
  emner: TEKST,
});

const tilsagn = ({ today }: Ved) => ({
  fra: today,
  udloeber: null,
  maksPrisPrDagOere: oere(300_000),
  bortfalderVedUdloeb: false,
  skriftligt: null,
  hvad: TEKST,
  begrundelse: TEKST,
});

const vurdering = ({ today }: Ved) => ({
  dato: today,
  retning: 'op' as const,
  vedvarende: true,
  timerEfter: null,
  anbefaling: 'ja' as const,
  vurdering: TEKST,
  borgersUdsagn: null,
});

/** The request is found out, and negotiated. */
export const anmodning: Samples<
  | 'registrerBeskrivelse'
  | 'bedOmMere'
  | 'registrerSupplering'
  | 'fagligVurdering'
  | 'givForeloebigtTilsagn'
  | 'bekraeftTilsagn'
  | 'registrerRunde'
> = {
  registrerBeskrivelse: {
    kunPrisen: beskrivelse,
    flereTimer: (ved) => ({
      ...beskrivelse(ved),
      omfang: ved.facts.art === 'pris' ? ['timer'] : [],
      timerFoer: 10,
      timerEfter: ved.facts.art === 'pris' ? 20 : 10,
    }),
    midlertidig: (ved) => ({ ...beskrivelse(ved), vedvarende: false }),
    udenDokumentation: (ved) => ({ ...beskrivelse(ved), dokumenteret: false, udenDokumentation: TEKST }),
    forkertIMorgen: (ved) => ({ ...beskrivelse(ved), modtaget: plusDage(ved.today, 1) }),
    forkertUdenGrund: (ved) => ({ ...beskrivelse(ved), dokumenteret: false }),
    forkertUdenEnhed: (ved) => ({ ...beskrivelse(ved), prisEfterOere: oere(260_000) }),
  },
  bedOmMere: {
    enUge: ({ today }) => ({ dato: today, svarSenest: plusDage(today, 7), hvad: TEKST }),
    forkertIMorgen: ({ today }) => ({ dato: plusDage(today, 1), svarSenest: plusDage(today, 7), hvad: TEKST }),
    forkertSvarIGaar: ({ today }) => ({ dato: today, svarSenest: plusDage(today, -1), hvad: TEKST }),
  },
  registrerSupplering: {
    iDag: ({ today }) => ({ modtaget: today, hvad: TEKST }),
    forkertIMorgen: ({ today }) => ({ modtaget: plusDage(today, 1), hvad: TEKST }),
  },
  fagligVurdering: {
    stoerre: vurdering,
    mindre: (ved) => ({ ...vurdering(ved), retning: 'ned', anbefaling: 'delvis' }),
    forkertIMorgen: (ved) => ({ ...vurdering(ved), dato: plusDage(ved.today, 1) }),
  },
  givForeloebigtTilsagn: {
    udenDato: tilsagn,
    bortfalder: (ved) => ({
      ...tilsagn(ved),
      udloeber: plusDage(ved.today, 5),
      bortfalderVedUdloeb: true,
      skriftligt: ved.today,
    }),
    billigt: (ved) => ({ ...tilsagn(ved), maksPrisPrDagOere: oere(1_000), udloeber: plusDage(ved.today, 5) }),
    forkertUdloebet: (ved) => ({ ...tilsagn(ved), udloeber: plusDage(ved.today, -1) }),
    forkertSkriftligtIMorgen: (ved) => ({ ...tilsagn(ved), skriftligt: plusDage(ved.today, 1) }),
  },
  bekraeftTilsagn: {
    iDag: ({ today }) => ({ skriftligt: today, bemaerkning: null }),
    forkertIMorgen: ({ today }) => ({ skriftligt: plusDage(today, 1), bemaerkning: null }),
  },
  registrerRunde: {
    bud: runde,
    udenBud: (ved) => ({ ...runde(ved), resultat: 'afventer', linjer: [] }),
    forkertIMorgen: (ved) => ({ ...runde(ved), dato: plusDage(ved.today, 1) }),
  },
};
