import type { BorgerId, EmneId, MoedeId, PersonId, TeamId, TilbudId } from '#machines/ids.ts';
import type { EventNavn, Payload } from '#machines/indkoebssag/events.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { aabneVentelister, gyldigePristilbud, muligeKandidater } from '#machines/indkoebssag/om-sagen.ts';
import { aabneRettelser } from '#machines/indkoebssag/rettelser.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';

/** What a payload is made from: the sag as it is, and the day. */
export interface Her {
  readonly facts: Facts;
  readonly today: Dato;
}

type Payloads = { readonly [E in EventNavn]: (her: Her) => Payload<E> };

const ingen = 'ingen' as EmneId;
const kandidatId = ({ facts }: Her): EmneId => facts.valgt ?? muligeKandidater(facts)[0]?.id ?? ingen;
const pristilbudId = ({ facts }: Her): EmneId =>
  facts.pris?.pristilbudId ?? gyldigePristilbud(facts).at(-1)?.id ?? ingen;
const rettelseId = ({ facts }: Her): EmneId => aabneRettelser(facts)[0]?.id ?? ingen;

const dokument = ({ today }: Her): Payload<'gemBestilling'> => ({
  paragraffer: ['par107'],
  gaeldendeFra: today,
  start: today,
  slutdato: null,
  revurderesDato: plusDage(today, 180),
  indsatsformaal: 'At borgeren kan bo trygt.',
  ydelser: [
    {
      ydelse: 'Socialpædagogisk støtte',
      paragraf: 'par107',
      art: null,
      antal: 20.5,
      enhed: 'timerPrUge',
      normering: null,
      nattevagt: null,
    },
  ],
  saerligeKrav: [],
});

const afgjort = { habilErklaeret: true, beslutningstagere: [] };
const begrundelser = { begrundelseFaglig: 'Det er det rette tilbud.', begrundelseOekonomisk: null };
const godkendelse = { ...afgjort, prisloftOere: null, periodeTil: null, opfoelgningSenest: null, ...begrundelser };
const rettelse: Payload<'ret'> = {
  felt: 'oensketStart',
  nyDato: '2026-08-01' as Dato,
  nyKommune: null,
  nyeParagraffer: null,
  begrundelse: 'Skrevet forkert.',
};
const stamdata = {
  paragraffer: ['par107'] as const,
  team: 'team' as TeamId,
  handlekommune: '259',
  betalingskommune: '259',
  borgerId: 'borger' as BorgerId,
};

/** A valid payload for every event, from the sag as it is; a test overrides what it is about. */
export const PAYLOADS: Payloads = {
  opretSag: ({ today }) => ({ ...stamdata, ansoegningModtaget: today, oensketStart: plusDage(today, 60) }),
  registrerLoebendeKontrakt: ({ today }) => ({
    ...stamdata,
    indflyttet: plusDage(today, -400),
    tilbudId: 'bakken' as TilbudId,
    linjer: [],
    variant: null,
    skabelonversion: null,
    varselKoeber: null,
    varselLeverandoer: null,
    betalingsforpligtelse: null,
    betalingsforpligtelseDage: null,
    underskriftKoeber: null,
    underskriftLeverandoer: null,
    foersteOpfoelgning: null,
    uddybning: null,
    underskrivere: null,
    aftalerIOevrigt: null,
  }),
  fortsaetHjaelp: () => ({}),
  skiftTilbud: () => ({}),

  beskrivBehov: ({ facts, today }) => ({
    paragraffer: facts.paragraffer,
    oensketStart: plusDage(today, 60),
    udredningDato: null,
    handleplan: 'tilbudt',
    folkepensionsalder: false,
    vaergeOmfang: 'ingen',
    stoettebehovsniveau: 'hoejt',
    behovResume: 'Har brug for støtte døgnet rundt.',
    borgersOensker: 'Vil gerne bo i nærheden af sin søster.',
    borgersHoldning: 'enig',
    retsgrundlag: null,
    vaergeForm: null,
    vaergeNavn: null,
    vaergeKontakt: null,
  }),
  gemKravspecifikation: (her) => ({ ...dokument(her), geografi: null }),
  soegRamme: ({ facts, today }) => ({
    paragraffer: facts.paragraffer,
    prisloftOere: oere(100_000_000),
    periodeFra: today,
    periodeTil: null,
    niveau: 'hoejt',
    behovResume: 'Støtte døgnet rundt.',
    borgersOensker: 'Nær sin søster.',
    ...begrundelser,
  }),
  startMarkedsafsoegning: () => ({}),

  tilfoejKandidat: () => ({ tilbudId: 'bakken' as TilbudId, ledigFra: null }),
  vurderKandidat: (her) => ({
    kandidatId: kandidatId(her),
    egnet: 'ja',
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
    maalgruppematch: 'Passer godt.',
    match: [],
    normeringOgMetoder: null,
    fysiskeRammer: null,
    borgersHoldning: null,
  }),
  registrerKontakt: (her) => ({
    kandidatId: kandidatId(her),
    dato: her.today,
    kanal: 'telefon',
    resultat: 'ledigPlads',
    kontaktperson: null,
    referat: 'Der er en plads.',
  }),
  videregivOplysninger: (her) => ({
    kandidatId: kandidatId(her),
    dato: her.today,
    dokumenter: ['udredning'],
    grundlag: 'samtykke',
    samtykkeDato: her.today,
    kanal: 'sikkerMail',
    praecisering: null,
  }),
  anmodOmSletning: ({ facts, today }) => ({
    videregivelseId: facts.videregivelser[0]?.id ?? ingen,
    dato: today,
    bekraeftet: null,
  }),
  registrerBesoeg: (her) => ({
    kandidatId: kandidatId(her),
    dato: her.today,
    deltagere: ['borger', 'raadgiver'],
    indtryk: 'Lyse rum.',
    borgersUdsagn: null,
  }),
  registrerBorgerensSvar: ({ today }) => ({
    svar: 'ja',
    afgivetAf: 'borger',
    dato: today,
    kandidatId: null,
    ord: null,
  }),
  fravaelgKandidat: ({ facts }) => ({
    kandidatId: muligeKandidater(facts).at(-1)?.id ?? ingen,
    aarsag: 'pris',
    begrundelse: null,
  }),
  ingenEgnetTilbud: () => ({ aarsag: 'ingenPlads', begrundelse: 'Alle er fulde.' }),

  skrivPaaVenteliste: (her) => ({
    kandidatId: kandidatId(her),
    skrevetOp: her.today,
    forventetPlads: null,
    spoergIgen: null,
    aftale: null,
  }),
  pladsTilbudt: (her) => ({
    kandidatId: kandidatId(her),
    dato: her.today,
    ledigFra: null,
    svarSenest: null,
    besked: null,
  }),
  pladsTabt: (her) => ({ kandidatId: kandidatId(her), dato: her.today, aarsag: 'givetTilAnden', besked: null }),
  udskydVenteliste: ({ facts, today }) => ({
    ventelisteId: aabneVentelister(facts)[0]?.id ?? ingen,
    spoergIgen: plusDage(today, 30),
    forventetPlads: null,
    besked: null,
  }),

  startPrisforhandling: (her) => ({
    kandidater: [{ kandidatId: kandidatId(her) }],
    faerreAarsag: 'enestePlads',
    faerreBegrundelse: null,
  }),
  registrerPristilbud: (her) => ({
    kandidatId: kandidatId(her),
    dato: her.today,
    linjer: [
      {
        paragraf: 'par107',
        antal: 365,
        antalEnhed: 'doegnPrAar',
        enhedsprisOere: oere(245_000),
        prisEnhed: 'doegn',
        timerPar85: null,
        timerPar83: null,
        normering: null,
        nattevagt: null,
        nattevagtDeltAf: null,
      },
    ],
    grundtakstOere: null,
    tillaeg: [],
    ikkeInkluderet: [],
    sammensaetning: [],
    engangsOere: null,
    gyldigTil: null,
    ydelserOgTillaeg: null,
    fravaersregel: null,
  }),
  registrerForhandlingsrunde: (her) => ({
    kandidatId: kandidatId(her),
    dato: her.today,
    part: 'koeber',
    resultat: 'nytBud',
    budOere: null,
    deltagere: null,
    emner: 'Nattevagten.',
  }),
  foreslaaPris: ({ facts }) => ({ pristilbudId: gyldigePristilbud(facts).at(-1)?.id ?? ingen, begrundelse: null }),
  accepterPris: (her) => ({ pristilbudId: pristilbudId(her), begrundelse: null }),
  tilbageTilMarked: () => ({ aarsag: 'pris', begrundelse: null }),

  indstil: (her) => ({
    kandidatId: her.facts.pris?.kandidatId ?? kandidatId(her),
    reserveId: null,
    paragraffer: her.facts.paragraffer,
    prisloftOere: oere(90_000_000),
    periodeFra: her.today,
    periodeTil: null,
    alternativer: [],
    faerreAarsag: 'enestePlads',
    behovResume: 'Støtte døgnet rundt.',
    borgersOensker: 'Nær sin søster.',
    betingelserForslag: null,
    ...begrundelser,
  }),
  tilbagetraekIndstilling: () => ({ aarsag: 'nyeOplysninger', begrundelse: null }),
  saetPaaDagsorden: () => ({ moedeId: 'moede' as MoedeId }),
  godkend: () => godkendelse,
  godkendMedBetingelser: () => ({ ...godkendelse, opfyldesSenest: null, betingelser: 'Opfølgning efter en måned.' }),
  sendRetur: () => ({ ...afgjort, aarsag: 'manglerOplysninger', begrundelse: 'Prisen er ikke forklaret.' }),
  udsaet: () => ({ aarsag: 'moedetAflyst', begrundelse: null }),
  givAfslag: () => ({ ...afgjort, grund: 'udenForMaalgruppe', ...begrundelser }),
  godkendUdenUdvalg: ({ facts, today }) => ({
    grund:
      facts.fra?.aarsag === 'leverandoerskifte' ? 'leverandoerskifte' : facts.fritValg ? 'fritValg' : 'indenForRammen',
    habilErklaeret: true,
    prisloftOere: null,
    periodeFra: today,
    periodeTil: null,
    ...begrundelser,
  }),

  sendPartshoering: ({ today }) => ({
    sendt: today,
    modtaget: null,
    svarfrist: null,
    modtager: 'borger',
    kanal: 'digitalPost',
    oplysninger: 'Tilbuddets vurdering.',
  }),
  registrerPartshoeringssvar: ({ today }) => ({ modtaget: today, udfald: 'ingenBemaerkninger', svar: null }),
  registrerAfgoerelse: ({ facts, today }) => ({
    paragraffer: facts.paragraffer,
    udfald: facts.beslutning?.udfald === 'afslag' ? 'afslag' : 'fuld',
    modtager: 'borger',
    kanal: 'digitalPost',
    afsendt: today,
    modtaget: null,
    underskrevetAf: 'leder',
    partshoeringUndtagelse: 'ingenNyeOplysninger',
    retsregler: 'Serviceloven § 107.',
    hovedhensyn: 'Behovet for støtte.',
    faktiskeForhold: 'Udredningen.',
    klagevejledning: 'Klag til kommunen inden 4 uger.',
  }),
  genoptagEfterKlage: ({ today }) => ({
    klageModtaget: today,
    grundlag: 'genvurdering',
    udfald: 'medhold',
    begrundelse: 'Nye oplysninger.',
  }),

  registrerMundtligGodkendelse: ({ today }) => ({
    personId: 'leder' as PersonId,
    givetDen: today,
    maksPrDagOere: oere(300_000),
    gaelderTil: plusDage(today, 14),
    tilbudId: 'bakken' as TilbudId,
    begrundelse: 'Boligløs i nat.',
  }),
  akutGodkend: ({ today }) => ({
    maksPrDagOere: oere(300_000),
    gaelderTil: plusDage(today, 14),
    tilbudId: 'bakken' as TilbudId,
    begrundelse: 'Boligløs i nat.',
  }),
  bekraeftMundtligGodkendelse: ({ today }) => ({
    maksPrDagOere: oere(300_000),
    gaelderTil: plusDage(today, 14),
    bemaerkning: null,
  }),
  godkendEfterfoelgende: () => ({ ...afgjort, prisloftOere: oere(100_000_000), periodeTil: null, ...begrundelser }),
  afvisEfterfoelgende: ({ today }) => ({
    ...afgjort,
    hjaelpStopper: plusDage(today, 30),
    begrundelse: 'Behovet er ikke dokumenteret.',
  }),

  gemBestilling: dokument,
  faerdiggoerBestilling: dokument,
  aftalIndflytning: ({ today }) => ({ dato: plusDage(today, 14), aftaltMed: null }),
  registrerIndflytning: ({ today }) => ({
    dato: today,
    kandidatId: null,
    foersteOpfoelgning: null,
    socialtilsynUnderrettet: null,
    bemaerkning: null,
  }),
  flytIndflytning: ({ today }) => ({ dato: plusDage(today, 21), aarsag: 'borger', begrundelse: null }),
  indledFlytningUdenSamtykke: ({ today }) => ({ sendt: today, hjemmel: 'par129stk1', begrundelse: 'Fare for liv.' }),
  registrerFamilieretshusetsAfgoerelse: ({ today }) => ({ dato: today, udfald: 'tilladt', bemaerkning: null }),

  planlaegOpfoelgning: ({ today }) => ({
    dato: plusDage(today, 90),
    form: 'fysisk',
    deltagere: ['borger', 'raadgiver'],
    emner: null,
  }),
  fritValg: () => ({
    tilbudId: 'engen' as TilbudId,
    oensketAarsprisOere: null,
    visiteretAarsprisOere: null,
    borgersBegrundelse: null,
  }),
  leverandoerskifte: ({ today }) => ({
    tilbudId: 'engen' as TilbudId,
    oensketDato: plusDage(today, 30),
    aarsag: 'udbud',
    begrundelse: null,
  }),
  borgerDoed: ({ today }) => ({ dato: today, betalingSlut: null, kilde: 'cpr', bemaerkning: null }),
  borgerFlytter: ({ today }) => ({
    dato: plusDage(today, 30),
    tilKommune: '101',
    boform: 'botilbud',
    bemaerkning: null,
  }),
  folkepensionsalder: ({ today }) => ({
    dato: plusDage(today, 180),
    paragrafKontrolleret: true,
    handleplanKontrolleret: true,
    forsoergelseKontrolleret: false,
    egenbetalingKontrolleret: true,
    refusionKontrolleret: true,
    konklusion: null,
  }),

  lukUdenIndkoeb: () => ({ aarsag: 'ansoegningTrukket', begrundelse: null }),
  annuller: () => ({ aarsag: 'oprettetToGange', begrundelse: null }),
  afslut: ({ today }) => ({ aarsag: 'ophoert', hjaelpSlut: today, sidsteBetalingsdag: today, evaluering: null }),
  tildel: () => ({ rolle: 'kontraktforhandler', personId: 'forhandler' as PersonId }),
  notat: () => ({ tekst: 'Ringet.' }),
  ret: () => rettelse,
  foreslaaRettelse: () => ({ ...rettelse, felt: 'betalingskommune', nyDato: null, nyKommune: '101' }),
  godkendRettelse: (her) => ({ rettelseId: rettelseId(her), bemaerkning: null }),
  afvisRettelse: (her) => ({ rettelseId: rettelseId(her), begrundelse: 'Det passer ikke.' }),
  saetPaaVent: ({ today }) => ({ til: plusDage(today, 14), aarsag: 'afventerOplysninger', begrundelse: null }),
  genoptag: () => ({}),
  meldTilOekonomi: ({ today }) => ({
    art: 'start',
    dato: today,
    beloebOere: null,
    refusionPar176: 'uafklaret',
    refusionFra: null,
    refusionTil: null,
    besked: null,
  }),
  genberegnFrister: () => ({}),
  'frist.vaekning.naaet': () => ({}),
  'frist.pristilbud.udloebet': () => ({}),
  'frist.akutTilsagn.udloebet': () => ({}),
  'frist.godkendEfterfoelgende.overskredet': () => ({}),
};
