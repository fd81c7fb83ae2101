import type { Paragraf } from '#machines/indkoebssag/lister.ts';
import type { Payload } from '#machines/kontrakt/events.ts';
import { type Hvem, type Raadgiver, TEAM } from '../personer.ts';
import type { TilbudNavn } from '../tilbud.ts';
import { kr } from './beloeb.ts';
import { iKontrakten } from './forloeb.ts';
import { type Felter, gjorde, type Handling, type Skrevet } from './story.ts';

/* Kontrakter as they mostly are. */

type Udfyldt = Skrevet<Payload<'udfyld'>>;
type Linje = Udfyldt['linjer'][number];

/** A line by the døgn, the whole year. */
export const doegnlinje = (paragraf: Paragraf, kroner: number, fra: string, mere: Partial<Linje> = {}): Linje => ({
  paragraf,
  antal: 365,
  antalEnhed: 'doegnPrAar',
  enhedsprisOere: kr(kroner),
  prisEnhed: 'doegn',
  ikrafttraedelsesdato: fra,
  slutdato: null,
  foersteOpfoelgning: null,
  ...mere,
});

/** A line of hours of support a week. */
export const timelinje = (paragraf: Paragraf, kroner: number, timer: number, fra: string): Linje => ({
  ...doegnlinje(paragraf, kroner, fra),
  antal: timer,
  antalEnhed: 'timerPrUge',
  prisEnhed: 'time',
});

export const LM_30 = 'løbende måned + 30 dage';
export const LM_3M = 'løbende måned + 3 måneder';

/** A kontrakt of its own, on the newest template. */
export const kontraktpapir = (
  egne: Pick<Udfyldt, 'linjer' | 'cvr' | 'driftsform' | 'leverandoerNavn' | 'leverandoerAdresse' | 'indsatser'> &
    Partial<Udfyldt>,
): Udfyldt => ({
  variant: 'udenRammeaftale',
  skabelonversion: 'v21',
  ean: '5799999000010',
  pNummer: null,
  afdelingUuid: null,
  rammeaftaleRegion: null,
  saerforanstaltning: false,
  aflastningAfregning: 'ingenAflastning',
  fakturafristDage: 10,
  fakturafristRetning: 'efter',
  betalingsfristDage: 30,
  afregning: 'prDoegn',
  reguleringsgrundlag: 'oekonomiaftale',
  varselKoeber: LM_30,
  varselLeverandoer: LM_30,
  betalingsforpligtelse: 'bortfalder',
  betalingsforpligtelseDage: null,
  dataansvar: 'selvstaendig',
  paedagogiskPlanOensket: true,
  paedagogiskPlanFrist: null,
  bilag: ['bestilling', 'boligdokument'],
  kontraktnr: null,
  koeberEnhed: 'Sundkøbing Kommune, Handicap og psykiatri, Rådhustorvet 1, Sundkøbing',
  koeberKontakt: 'Karin Højmark, karin@sundkoebing.example',
  leverandoerKontakt: null,
  fakturaoplysninger: [],
  betalingsforpligtelseTekst: null,
  dataansvarBegrundelse: null,
  databehandleraftaleRef: null,
  aendringsvarsling: 'Ændres bemandingen om natten, skriver leverandøren til rådgiveren samme dag.',
  aftalerIOevrigt: null,
  ...egne,
});

/** Filled, frozen and sent, all on one day. */
export const sendt = (dag: string, svarSenest: string, papir: Udfyldt, hvem: Hvem = 'karin'): readonly Handling[] => [
  iKontrakten(dag, hvem).udfyld(papir),
  iKontrakten(dag, hvem).klargoer({}),
  iKontrakten(dag, hvem).sendTilUnderskrift({ sendt: dag, kanal: 'sikkerMail', svarSenest, modtager: null }),
];

/** The kommune's signature: the leder's, who has filled nothing. */
export const birgitteSkrevUnder = (dag: string): Handling => lederSkrevUnder(dag, 'birgitte');

export const lederSkrevUnder = (dag: string, hvem: Hvem): Handling =>
  iKontrakten(dag, hvem).underskrivSomKoeber({ dato: dag, metode: 'digital', titel: 'Leder, Voksenområdet' });

/** The other party's, noted by the rådgiver: Karin has filled the kontrakt. */
export const leverandoerSkrevUnder = (dag: string, hvem: Hvem, dato: string, navn: string): Handling =>
  iKontrakten(dag, hvem).registrerEksternUnderskrift({ dato, metode: 'digital', navn, titel: 'Forstander' });

/** The year is closed: the supplier has told of no new price by 15 December (T10). */
export const uaendretTakst = (dag: string, bemaerkning: string, hvem: Hvem = 'karin'): Handling =>
  iKontrakten(dag, hvem).ingenTakstregulering({ aar: Number(dag.slice(0, 4)) + 1, bemaerkning });

type Loebende = Felter<'registrerLoebendeKontrakt'>;

/** A kontrakt that ran already, whole and signed by both, taken in; Karin negotiates it from then on. */
export const loebendeKontrakt = (
  dag: string,
  hvem: Raadgiver,
  tilbud: TilbudNavn,
  egne: Pick<Loebende, 'paragraffer' | 'indflyttet' | 'linjer' | 'foersteOpfoelgning' | 'uddybning'> &
    Partial<Loebende>,
  forhandler: Hvem = 'karin',
): readonly Handling[] => [
  gjorde(dag, hvem).registrerLoebendeKontrakt((s) => ({
    team: s.team(TEAM[hvem]),
    personId: null,
    handlekommune: '399',
    betalingskommune: '399',
    tilbudId: s.tilbud(tilbud),
    variant: 'udenRammeaftale',
    skabelonversion: 'v20',
    varselKoeber: LM_30,
    varselLeverandoer: LM_3M,
    betalingsforpligtelse: 'bortfalder',
    betalingsforpligtelseDage: null,
    underskriftKoeber: egne.indflyttet,
    underskriftLeverandoer: egne.indflyttet,
    underskrivere: 'Lederen af Voksenområdet og forstanderen',
    aftalerIOevrigt: null,
    ...egne,
  })),
  gjorde(dag, hvem).tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person(forhandler) })),
];

/** A tillæg that changes the price alone: its sums are counted, and all else stays as it was agreed. */
export const KUN_PRISEN = {
  aarsprisOere: null,
  efterbetalingOere: null,
  efterbetalingRetning: null,
  varselKoeber: null,
  varselLeverandoer: null,
  betalingsforpligtelse: null,
  betalingsforpligtelseDage: null,
  betalingsfristDage: null,
  fakturafristDage: null,
  fakturafristRetning: null,
  dataansvar: null,
  leverandoernavn: null,
  cvr: null,
  pNummer: null,
} as const;
