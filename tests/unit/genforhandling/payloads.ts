import type { EventNavn, Payload } from '#machines/genforhandling/events.ts';
import type { Facts } from '#machines/genforhandling/facts.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import type { Kontraktlinje } from '#machines/kontraktlinje.ts';
import { oere } from '#machines/pris/oere.ts';

/** What a payload is made from: what the genforhandling knows, and the day. */
export interface Her {
  readonly facts: Facts;
  readonly today: Dato;
}

/** A day in a botilbud, paid by the døgn all year. */
export const doegnlinje = (kroner: number, afvigelser: Partial<Kontraktlinje> = {}): Kontraktlinje => ({
  paragraf: 'par107',
  antal: 365,
  antalEnhed: 'doegnPrAar',
  enhedsprisOere: oere(kroner * 100),
  prisEnhed: 'doegn',
  ikrafttraedelsesdato: null,
  slutdato: null,
  foersteOpfoelgning: null,
  ...afvigelser,
});

const svar = ({ today }: Her) => ({ svarSendt: today, kanal: 'digitalPost' as const, habilErklaeret: true });
const nyt = ({ facts }: Her) => ({
  linjer: facts.art === 'pris' ? [doegnlinje(2_610)] : [],
  aarsprisOere: null,
  omfang: [],
  timerEfter: null,
});
const virkningFra = ({ facts, today }: Her): Dato => facts.beskrivelse?.modtaget ?? today;

type Payloads = {
  readonly [E in Exclude<EventNavn, 'anmod' | 'vilkaarAendret' | 'sagenLukket'>]: (her: Her) => Payload<E>;
};

/** A good payload of every event that carries no `medfoert`. */
export const PAYLOADS: Payloads = {
  registrerBeskrivelse: ({ today }) => ({
    modtaget: today,
    vedvarende: true,
    omfang: [],
    timerFoer: null,
    timerEfter: null,
    prisFoerOere: oere(245_000),
    prisEfterOere: oere(261_000),
    prisEnhed: 'doegn',
    dokumenteret: true,
    aarsag: 'Behovet er større.',
    beskrivelse: 'Der er brug for mere støtte om aftenen.',
    udenDokumentation: null,
  }),
  bedOmMere: ({ today }) => ({ dato: today, svarSenest: plusDage(today, 7), hvad: 'Vagtplanen.' }),
  registrerSupplering: ({ today }) => ({ modtaget: today, hvad: 'Vagtplanen.' }),
  fagligVurdering: ({ today }) => ({
    dato: today,
    retning: 'op',
    vedvarende: true,
    timerEfter: null,
    anbefaling: 'ja',
    vurdering: 'Behovet er større og varigt.',
    borgersUdsagn: null,
  }),
  givForeloebigtTilsagn: ({ today }) => ({
    fra: today,
    udloeber: null,
    maksPrisPrDagOere: oere(300_000),
    bortfalderVedUdloeb: false,
    skriftligt: null,
    hvad: 'Ekstra nattevagt.',
    begrundelse: 'Det kan ikke vente.',
  }),
  bekraeftTilsagn: ({ today }) => ({ skriftligt: today, bemaerkning: null }),
  registrerRunde: (her) => ({
    dato: her.today,
    part: 'leverandoer',
    resultat: 'nytBud',
    linjer: nyt(her).linjer,
    deltagere: null,
    emner: 'Prisen.',
  }),
  indstil: (her) => ({
    udfald: 'helt',
    virkningFra: virkningFra(her),
    gaelderTil: null,
    ...nyt(her),
    begrundelseFaglig: 'Behovet er dokumenteret.',
    begrundelseOekonomisk: null,
  }),
  sendTilbage: () => ({ aarsag: 'pris', begrundelse: 'Prisen er for høj.' }),
  godkend: (her) => ({ ...svar(her), budgetBekraeftet: true, begrundelse: null }),
  godkendDelvist: (her) => ({
    ...svar(her),
    budgetBekraeftet: true,
    virkningFra: virkningFra(her),
    ...nyt(her),
    begrundelse: 'Ikke hele beløbet.',
  }),
  afslaa: (her) => ({ ...svar(her), begrundelse: 'Behovet er det samme.' }),
  afgoerMidlertidig: (her) => ({ ...svar(her), gaelderTil: null, begrundelse: 'Det går over.' }),
  udfyldTillaeg: (her) => ({
    virkningFra: her.facts.beslutning?.virkningFra ?? her.today,
    faktureresFra: her.facts.art === 'pris' ? her.today : null,
    linjer: her.facts.beslutning?.linjer ?? [],
    aarsprisOere: null,
    efterbetalingOere: null,
    efterbetalingRetning: null,
    varselKoeber: her.facts.art === 'vilkaar' ? 'løbende måned + 60 dage' : null,
    varselLeverandoer: null,
    betalingsforpligtelse: null,
    betalingsforpligtelseDage: null,
    betalingsfristDage: null,
    fakturafristDage: null,
    fakturafristRetning: null,
    dataansvar: null,
    leverandoernavn: null,
    cvr: her.facts.art === 'parter' ? '13748136' : null,
    pNummer: null,
    aftaletekst: 'Parterne er enige om det følgende.',
  }),
  sendTillaeg: ({ today }) => ({ sendt: today, kanal: 'sikkerMail', svarSenest: plusDage(today, 14) }),
  underskrivTillaegSomKoeber: ({ today }) => ({ dato: today, habilErklaeret: true }),
  registrerTillaegUnderskrift: ({ today }) => ({
    dato: today,
    metode: 'digital',
    navn: 'Fiktiv Forstander',
    titel: null,
  }),
  fuldtUnderskrevet: () => ({}),
  afvisTillaeg: ({ today }) => ({ dato: today, part: 'leverandoer', aarsag: 'pris', begrundelse: null }),
  traek: ({ today }) => ({ dato: today, part: 'leverandoer', aarsag: 'trukketAfParten', begrundelse: null }),
  notat: () => ({ tekst: 'Talt med tilbuddet.' }),
  'frist.tilsagn.udloebet': () => ({}),
  genberegnFrister: () => ({}),
};
