import type { EventNavn } from '#machines/indkoebssag/events.ts';
import type { Paragraf } from '#machines/indkoebssag/lister.ts';
import { kr } from './beloeb.ts';
import type { Felter } from './story.ts';

/* Payloads as they mostly are: what a sag does not say of its own is empty or the usual. */

type Egne<K extends EventNavn, P extends keyof Felter<K>> = Pick<Felter<K>, P> & Partial<Felter<K>>;

export const behov = (
  egne: Egne<'beskrivBehov', 'paragraffer' | 'oensketStart' | 'stoettebehovsniveau' | 'behovResume' | 'borgersOensker'>,
): Felter<'beskrivBehov'> => ({
  udredningDato: null,
  handleplan: 'tilbudt',
  folkepensionsalder: false,
  vaergeOmfang: 'ingen',
  borgersHoldning: 'enig',
  retsgrundlag: null,
  vaergeForm: null,
  vaergeNavn: null,
  vaergeKontakt: null,
  ...egne,
});

type Ydelse = Felter<'gemKravspecifikation'>['ydelser'][number];

/** Hours of support a week; what is done stands in `art`. */
export const stoettetimer = (paragraf: Paragraf, antal: number, ydelse: string, art: string | null = null): Ydelse => ({
  ydelse,
  paragraf,
  art,
  antal,
  enhed: 'timerPrUge',
  normering: '1:1',
  nattevagt: null,
});

/** Somewhere to live, with the night. */
export const ophold = (paragraf: Paragraf, nattevagt: Ydelse['nattevagt']): Ydelse => ({
  ydelse: 'Ophold',
  paragraf,
  art: 'Eget værelse med bad og adgang til fælles køkken.',
  antal: 365,
  enhed: 'doegnPrAar',
  normering: null,
  nattevagt,
});

export const kravspecifikation = (
  egne: Egne<'gemKravspecifikation', 'paragraffer' | 'start' | 'indsatsformaal' | 'ydelser'>,
): Felter<'gemKravspecifikation'> => ({
  gaeldendeFra: egne.start,
  slutdato: null,
  revurderesDato: null,
  saerligeKrav: [],
  geografi: null,
  ...egne,
});

/** A draft; finished it also says whether it changes a help that is given. */
export const bestilling = (
  egne: Egne<'gemBestilling', 'paragraffer' | 'start' | 'indsatsformaal' | 'ydelser'>,
): Felter<'gemBestilling'> => ({
  gaeldendeFra: egne.start,
  slutdato: null,
  revurderesDato: null,
  saerligeKrav: [],
  ...egne,
});

export const foersteBestilling = (
  egne: Egne<'gemBestilling', 'paragraffer' | 'start' | 'indsatsformaal' | 'ydelser'>,
): Felter<'faerdiggoerBestilling'> => ({ ...bestilling(egne), aendring: null, midlertidigTil: null });

export const vurdering = (
  egne: Egne<'vurderKandidat', 'kandidatId' | 'egnet' | 'maalgruppematch'>,
): Felter<'vurderKandidat'> => ({
  oplystDen: null,
  pladser: null,
  ledige: null,
  ledigFra: null,
  vejledendeTakstOere: null,
  takstEnhed: null,
  tilsynDato: null,
  tilsynUdfald: null,
  specialisering: null,
  afstandKm: null,
  godkendtKontrolleret: null,
  socialtilsynUnderrettet: null,
  socialtilsynForlaenget: null,
  match: [],
  normeringOgMetoder: null,
  fysiskeRammer: null,
  borgersHoldning: null,
  ...egne,
});

export const videregivet = (egne: Egne<'videregivOplysninger', 'kandidatId' | 'dato'>) => ({
  dokumenter: ['kravspecifikation', 'udredning'] as const,
  grundlag: 'samtykke' as const,
  samtykkeDato: egne.dato,
  kanal: 'sikkerMail' as const,
  praecisering: null,
  ...egne,
});

type Pristilbud = Felter<'registrerPristilbud'>;

const pristilbud = (egne: Egne<'registrerPristilbud', 'kandidatId' | 'dato' | 'linjer'>): Pristilbud => ({
  grundtakstOere: null,
  tillaeg: [],
  ikkeInkluderet: ['koersel'],
  sammensaetning: [],
  engangsOere: null,
  gyldigTil: null,
  ydelserOgTillaeg: null,
  fravaersregel: null,
  ...egne,
});

/** A price per døgn, the whole year. */
export const doegnpris = (
  paragraf: Paragraf,
  kroner: number,
  timerPar85: number,
  egne: Egne<'registrerPristilbud', 'kandidatId' | 'dato'>,
): Pristilbud =>
  pristilbud({
    linjer: [
      {
        paragraf,
        antal: 365,
        antalEnhed: 'doegnPrAar',
        enhedsprisOere: kr(kroner),
        prisEnhed: 'doegn',
        timerPar85,
        timerPar83: null,
        normering: null,
        nattevagt: 'sovende',
        nattevagtDeltAf: null,
      },
    ],
    fravaersregel: 'Fuld betaling de første 14 dage, derefter 80 %.',
    ...egne,
  });

/** A price per hour of support. */
export const timepris = (
  paragraf: Paragraf,
  kroner: number,
  timer: number,
  egne: Egne<'registrerPristilbud', 'kandidatId' | 'dato'>,
): Pristilbud =>
  pristilbud({
    linjer: [
      {
        paragraf,
        antal: timer,
        antalEnhed: 'timerPrUge',
        enhedsprisOere: kr(kroner),
        prisEnhed: 'time',
        timerPar85: timer,
        timerPar83: null,
        normering: '1:1',
        nattevagt: null,
        nattevagtDeltAf: null,
      },
    ],
    fravaersregel: 'Besøg, der aflyses dagen før, betales ikke.',
    ...egne,
  });

export const indstilling = (
  egne: Egne<
    'indstil',
    | 'kandidatId'
    | 'paragraffer'
    | 'prisloftOere'
    | 'periodeFra'
    | 'behovResume'
    | 'borgersOensker'
    | 'begrundelseFaglig'
  >,
): Felter<'indstil'> => ({
  reserveId: null,
  periodeTil: null,
  alternativer: [],
  faerreAarsag: null,
  betingelserForslag: null,
  begrundelseOekonomisk: null,
  ...egne,
});

export const godkendelse = (egne: Egne<'godkend', 'begrundelseFaglig'>): Felter<'godkend'> => ({
  habilErklaeret: true,
  beslutningstagere: [],
  prisloftOere: null,
  periodeTil: null,
  opfoelgningSenest: null,
  begrundelseOekonomisk: null,
  ...egne,
});

/** A full grant needs no reasons; all else says its own. */
export const afgoerelse = (
  egne: Egne<'registrerAfgoerelse', 'paragraffer' | 'udfald' | 'afsendt'>,
): Felter<'registrerAfgoerelse'> => ({
  modtager: 'borger',
  kanal: 'digitalPost',
  modtaget: egne.afsendt,
  underskrevetAf: 'leder',
  partshoeringUndtagelse: null,
  undtagelseBegrundelse: null,
  klageinstans: null,
  klagefristUger: null,
  retsregler: null,
  hovedhensyn: null,
  faktiskeForhold: null,
  klagevejledning: null,
  ...egne,
});

export const melding = (egne: Egne<'meldTilOekonomi', 'art' | 'dato'>): Felter<'meldTilOekonomi'> => ({
  beloebOere: null,
  refusionPar176: 'nej',
  refusionFra: null,
  refusionTil: null,
  besked: null,
  ...egne,
});
