import type { Chart } from './chart.ts';
import { CHARTS } from './charts.ts';
import type { Facts as Genforhandling } from './genforhandling/facts.ts';
import { genforhandling } from './genforhandling/index.ts';
import type { Ev } from './indkoebssag/events.ts';
import type { Facts as Sag } from './indkoebssag/facts.ts';
import { indkoebssag } from './indkoebssag/index.ts';
import type { Facts as Klage } from './klage/facts.ts';
import { klage } from './klage/index.ts';
import type { Facts as Kontrakt } from './kontrakt/facts.ts';
import { kontrakt } from './kontrakt/index.ts';
import type { Facts as Opfoelgning } from './opfoelgning/facts.ts';
import { opfoelgning } from './opfoelgning/index.ts';
import type { Pil } from './pil.ts';
import * as genforhandlingen from './pile/fra-genforhandlingen.ts';
import * as klagen from './pile/fra-klagen.ts';
import * as kontrakten from './pile/fra-kontrakten.ts';
import * as opfoelgningen from './pile/fra-opfoelgningen.ts';
import * as sagen from './pile/fra-sagen.ts';

/*
 * All arrows between charts, in one place. Chart folders do not import each other; a chart is told by an event. What an
 * arrow carries stands in `pile/`.
 */

/** Arrows whose ends exist; says which do not. */
export function checkedLinks(pile: readonly Pil[], charts: ReadonlyMap<string, Chart>): readonly Pil[] {
  const problems = pile.flatMap(({ fra, til, retning }) => [
    ...missing(fra, charts),
    ...missing(til, charts),
    ...(!(retning === 'ny' || retning === 'nyRod') || til.chart.events.get(til.event)?.aabner
      ? []
      : [`${fra.event} → ${til.event} opens nothing`]),
    ...(retning === 'nyRod' && til.chart.rod === null ? [`${til.chart.navn} is no root`] : []),
  ]);
  if (problems.length) throw new Error(`the arrows do not load:\n${problems.join('\n')}`);
  return pile;
}

function missing(end: Pil['fra'], charts: ReadonlyMap<string, Chart>): readonly string[] {
  if (charts.get(end.chart.navn) !== end.chart) return [`unknown chart ${end.chart.navn}`];
  return end.chart.events.has(end.event) ? [] : [`unknown event ${end.chart.navn}.${end.event}`];
}

/** Arrows of a kind that lead from one chart: from each of these events to that one. */
const fra =
  <F>(chart: Chart) =>
  (
    events: readonly string[],
    retning: Pil['retning'],
    til: readonly [Chart, string],
    payload: Pil<F>['payload'] = () => ({}),
    mere: Pick<Pil<F>, 'hvis' | 'modtager'> = {},
  ): readonly Pil<F>[] =>
    events.map((event) => ({
      fra: { chart, event },
      til: { chart: til[0], event: til[1] },
      retning,
      payload,
      ...mere,
    }));

const fraSagen = fra<Sag>(indkoebssag);
const fraKontrakten = fra<Kontrakt>(kontrakt);
const fraGenforhandlingen = fra<Genforhandling>(genforhandling);
const fraOpfoelgningen = fra<Opfoelgning>(opfoelgning);
const fraKlagen = fra<Klage>(klage);

const sagTilKontrakt = [
  fraSagen(['opretKontrakt'], 'ny', [kontrakt, 'aabnKladde'], sagen.kontraktensGrundlag, {
    hvis: (f) => !sagen.hjaelpenGives(f),
  }),
  fraSagen(['opretKontrakt'], 'ny', [kontrakt, 'aabnIKraft'], sagen.kontraktensGrundlag, { hvis: sagen.hjaelpenGives }),
  fraSagen(['registrerLoebendeKontrakt', 'overtagKontrakt'], 'ny', [kontrakt, 'aabnIKraft'], sagen.kontraktensGrundlag),
  fraSagen(['aftalIndflytning', 'flytIndflytning'], 'ned', [kontrakt, 'planlagtStart'], (_f, event) => ({
    medfoert: { dato: (event as Ev<'aftalIndflytning'>).facts.dato },
  })),
  fraSagen(['registrerIndflytning'], 'ned', [kontrakt, 'indflyttet'], sagen.indflytningsdagen, {
    hvis: (f) => f.kontrakt !== null,
  }),
  // The borger moved in elsewhere than was decided: the kontrakt of the other tilbud is left (C2, C9).
  fraSagen(['registrerIndflytning'], 'ned', [kontrakt, 'bortfald'], sagen.kontraktBortfalder('andetTilbud'), {
    hvis: (f) => f.kontrakt === null,
  }),
  fraSagen(['ret', 'godkendRettelse'], 'ned', [kontrakt, 'indflyttet'], sagen.indflytningsdagen, {
    hvis: (f, event) => f.indflytning.faktisk !== null && sagen.harRettet('indflytningsdato')(f, event),
  }),
  // They say whether the borger moves out at the end (L-31): of use once it is in force.
  fraSagen(['ret', 'godkendRettelse'], 'ned', [kontrakt, 'paragrafferRettet'], sagen.paragrafferne, {
    hvis: (f, event) => f.kontrakt?.iKraft === true && sagen.harRettet('paragraffer')(f, event),
  }),
  fraSagen(['registrerIndflytning'], 'ned', [kontrakt, 'paragrafferRettet'], sagen.paragrafferne, {
    hvis: (f) => f.kontrakt !== null && sagen.paragrafferneErRettet(f),
  }),
  fraSagen(['faerdiggoerBestilling'], 'ned', [kontrakt, 'bestillingKlar'], sagen.bestillingen),
  fraSagen(['tilbageTilMarked'], 'ned', [kontrakt, 'bortfald'], sagen.kontraktBortfalder('tilbageTilMarked')),
  fraSagen(['pladsTabt'], 'ned', [kontrakt, 'bortfald'], sagen.kontraktBortfalder('pladsTabt')),
  fraSagen(['lukUdenIndkoeb'], 'ned', [kontrakt, 'bortfald'], sagen.kontraktBortfalder('lukketUdenIndkoeb')),
  fraSagen(['annuller'], 'ned', [kontrakt, 'bortfald'], sagen.kontraktBortfalder('annulleret')),
  fraSagen(['afslut'], 'ned', [kontrakt, 'bortfald'], sagen.kontraktBortfalder('afsluttet')),
  // The old kontrakt goes on until it is ended there (C10); when to end it follows from its notice.
  fraSagen(['fritValg'], 'ned', [kontrakt, 'skiftOensket'], () => ({ medfoert: { dato: null } }), {
    hvis: sagen.aabnerNySag,
  }),
  fraSagen(['leverandoerskifte'], 'ned', [kontrakt, 'skiftOensket'], (_f, event) => ({
    medfoert: { dato: (event as Ev<'leverandoerskifte'>).facts.oensketDato },
  })),
  fraSagen(['borgerDoed'], 'ned', [kontrakt, 'borgerDoed'], sagen.doedsfaldet),
  fraSagen(['ret', 'godkendRettelse'], 'ned', [kontrakt, 'borgerDoed'], sagen.doedsfaldet, {
    hvis: (f, event) => f.doed !== null && sagen.harRettet('doedsdato', 'betalingSlut')(f, event),
  }),
  fraSagen(['saetPaaVent'], 'ned', [kontrakt, 'sagPaaVent'], sagen.holdet),
  fraSagen(['genoptag', 'frist.vaekning.naaet'], 'ned', [kontrakt, 'sagGenoptaget'], sagen.holdetsSlut, {
    hvis: (f) => f.hold === null,
  }),
  fraSagen(['opfoelgningKonkluderet'], 'ned', [kontrakt, 'genforhandlingOensket'], undefined, {
    hvis: sagen.konkluderede('genforhandl'),
  }),
  fraSagen(['opfoelgningKonkluderet'], 'ned', [kontrakt, 'opsigelseOensket'], undefined, {
    hvis: sagen.konkluderede('opsig'),
  }),
  // Help that was refused afterwards, or that another kommune takes over, is paid for until its kontrakt is ended (C9, C10).
  fraSagen(['afvisEfterfoelgende'], 'ned', [kontrakt, 'opsigelseOensket'], undefined, { hvis: sagen.erAfvist }),
  fraSagen(['borgerFlytter'], 'ned', [kontrakt, 'opsigelseOensket'], undefined, { hvis: sagen.flytter }),
  // What was concluded while there was none waits for the next.
  fraSagen(['kontraktAabnet'], 'ned', [kontrakt, 'genforhandlingOensket'], undefined, {
    hvis: sagen.ventede('genforhandl'),
  }),
  fraSagen(['kontraktAabnet'], 'ned', [kontrakt, 'opsigelseOensket'], undefined, { hvis: sagen.ventede('opsig') }),
];

const kontraktTilSag = [
  fraKontrakten(['aabnKladde', 'aabnIKraft'], 'op', [indkoebssag, 'kontraktAabnet'], (f, _event, { forloebId }) => ({
    medfoert: { kontraktId: forloebId, iKraft: kontrakten.erIKraft(f) },
  })),
  fraKontrakten(['sendTilUnderskrift'], 'op', [indkoebssag, 'kontraktSendt']),
  fraKontrakten(['afvis'], 'op', [indkoebssag, 'kontraktAfvist']),
  fraKontrakten(['fuldtUnderskrevet'], 'op', [indkoebssag, 'kontraktUnderskrevet'], kontrakten.underskrevet),
  // One that ran already may have been signed long ago (C3).
  fraKontrakten(['aabnIKraft'], 'op', [indkoebssag, 'kontraktUnderskrevet'], kontrakten.underskrevet, {
    hvis: kontrakten.beggeHarUnderskrevet,
  }),
  fraKontrakten(['indflyttet', 'frist.start.naaet'], 'op', [indkoebssag, 'kontraktIKraft']),
  fraKontrakten(
    [
      'aabnKladde',
      'aabnIKraft',
      'fuldtUnderskrevet',
      'noterTillaeg',
      'registrerTakstregulering',
      'accepterTakstregulering',
    ],
    'op',
    [indkoebssag, 'kontraktVilkaar'],
    kontrakten.vilkaar,
  ),
  fraKontrakten(['udfyld'], 'op', [indkoebssag, 'kontraktVilkaar'], kontrakten.vilkaar, { hvis: kontrakten.erIKraft }),
  fraKontrakten(['leverandoerAfslaar', 'bortfald'], 'op', [indkoebssag, 'kontraktBortfaldet'], kontrakten.bortfaldet),
  fraKontrakten(
    ['registrerModtagelse', 'modtagOpsigelse', 'aftalOphoer', 'traekEnOpsigelse'],
    'op',
    [indkoebssag, 'kontraktOpsagt'],
    kontrakten.opsagt,
  ),
  // Learned after the end, it moves the last day that is paid for (T04).
  fraKontrakten(['registrerGenbesaettelse'], 'op', [indkoebssag, 'kontraktBetalingRettet'], kontrakten.betalingen, {
    hvis: kontrakten.erOphoert,
  }),
  fraKontrakten(['traekOpsigelseTilbage'], 'op', [indkoebssag, 'kontraktOpsigelseTrukket']),
  fraKontrakten(
    ['frist.slut.naaet', 'frist.udloeb.naaet', 'ophaev'],
    'op',
    [indkoebssag, 'kontraktOphoert'],
    kontrakten.ophoert,
  ),
];

const iKontrakten = [
  fraKontrakten(
    ['underskrivSomKoeber', 'registrerEksternUnderskrift'],
    'selv',
    [kontrakt, 'fuldtUnderskrevet'],
    undefined,
    { hvis: kontrakten.beggeHarUnderskrevet },
  ),
];

/** A genforhandling outlives its kontrakt: the answer is still owed. */
const genforhandlinger = [
  fraKontrakten(
    ['anmodOmGenforhandling', 'genforhandlingOensket'],
    'ny',
    [genforhandling, 'anmod'],
    kontrakten.anmodning,
    { hvis: kontrakten.erAnmodning },
  ),
  fraGenforhandlingen(['anmod'], 'op', [indkoebssag, 'genforhandlingAabnet'], (_f, _event, { forloebId }) => ({
    medfoert: { genforhandlingId: forloebId },
  })),
  fraGenforhandlingen(
    ['underskrivTillaegSomKoeber', 'registrerTillaegUnderskrift'],
    'selv',
    [genforhandling, 'fuldtUnderskrevet'],
    undefined,
    { hvis: genforhandlingen.beggeHarUnderskrevet },
  ),
  fraGenforhandlingen(['fuldtUnderskrevet'], 'ned', [kontrakt, 'noterTillaeg'], genforhandlingen.tillaeg, {
    modtager: (f) => f.kontraktId,
  }),
  fraGenforhandlingen(
    ['fuldtUnderskrevet', 'afslaa', 'afgoerMidlertidig', 'traek', 'sagenLukket'],
    'op',
    [indkoebssag, 'genforhandlingLukket'],
    genforhandlingen.lukket,
  ),
  // What is negotiated while the kontrakt changes builds on it as it is by now, and does not undo another tillæg.
  fraKontrakten(
    ['registrerTakstregulering', 'accepterTakstregulering'],
    'ned',
    [genforhandling, 'vilkaarAendret'],
    kontrakten.aendredeVilkaar('regulering'),
    { hvis: kontrakten.harNyPris },
  ),
  fraKontrakten(['noterTillaeg'], 'ned', [genforhandling, 'vilkaarAendret'], kontrakten.aendredeVilkaar('tillaeg')),
  fraKontrakten(['udfyld'], 'ned', [genforhandling, 'vilkaarAendret'], kontrakten.aendredeVilkaar('udfyldning'), {
    hvis: kontrakten.erIKraft,
  }),
  fraSagen(['lukUdenIndkoeb', 'annuller', 'afslut'], 'ned', [genforhandling, 'sagenLukket'], sagen.idag),
];

const opfoelgninger = [
  fraSagen(
    ['registrerIndflytning', 'registrerLoebendeKontrakt', 'overtagOpfoelgning'],
    'ny',
    [opfoelgning, 'planlaeg'],
    sagen.enOpfoelgning,
  ),
  // Before the help begins a date is only kept; then it is a follow-up of its own.
  fraSagen(['planlaegOpfoelgning'], 'ny', [opfoelgning, 'planlaeg'], sagen.enOpfoelgning, {
    hvis: sagen.hjaelpenGives,
  }),
  fraOpfoelgningen(['planlaeg'], 'op', [indkoebssag, 'opfoelgningPlanlagt'], opfoelgningen.planlagt),
  fraOpfoelgningen(['konkluder'], 'op', [indkoebssag, 'opfoelgningKonkluderet'], opfoelgningen.konkluderet),
  fraOpfoelgningen(['konkluder', 'aflys'], 'ny', [opfoelgning, 'planlaeg'], opfoelgningen.naeste, {
    hvis: opfoelgningen.harNaeste,
  }),
  fraKontrakten(
    ['aabnKladde', 'aabnIKraft', 'indflyttet', 'noterTillaeg'],
    'ned',
    [opfoelgning, 'linjerAendret'],
    kontrakten.opfoelgningensLinjer,
  ),
  fraKontrakten(['udfyld'], 'ned', [opfoelgning, 'linjerAendret'], kontrakten.opfoelgningensLinjer, {
    hvis: kontrakten.erIKraft,
  }),
  fraKontrakten(
    [
      'registrerModtagelse',
      'modtagOpsigelse',
      'aftalOphoer',
      'planlaegUdflytning',
      'traekOpsigelseTilbage',
      'traekEnOpsigelse',
    ],
    'ned',
    [opfoelgning, 'kontraktSlutter'],
    kontrakten.hjaelpensSlut,
  ),
  fraSagen(['borgerDoed'], 'ned', [opfoelgning, 'borgerDoed'], sagen.idag),
  fraSagen(['saetPaaVent'], 'ned', [opfoelgning, 'sagPaaVent'], sagen.holdet),
  fraSagen(['genoptag', 'frist.vaekning.naaet'], 'ned', [opfoelgning, 'sagGenoptaget'], sagen.holdetsSlut, {
    hvis: (f) => f.hold === null,
  }),
  fraSagen(['ret', 'godkendRettelse'], 'ned', [opfoelgning, 'startRettet'], sagen.indflytningsdagen, {
    hvis: (f, event) => f.indflytning.faktisk !== null && sagen.harRettet('indflytningsdato')(f, event),
  }),
  fraSagen(['faerdiggoerBestilling'], 'ned', [opfoelgning, 'bestillingKlar'], sagen.bestillingsversionen),
  fraSagen(['lukUdenIndkoeb', 'annuller', 'afslut'], 'ned', [opfoelgning, 'hjaelpenSlut'], sagen.idag),
  // Of a kontrakt that only ran out nobody knows whether the help did: it is followed up until the sag is closed (C2).
  fraKontrakten(['frist.slut.naaet', 'ophaev'], 'ned', [opfoelgning, 'hjaelpenSlut'], kontrakten.idag),
];

/** A klage outlives its sag: it is told how it ended, whatever has become of it (design.md 3.7). */
const klager = [
  fraSagen(['modtagKlage'], 'ny', [klage, 'modtag'], sagen.klagensGrundlag),
  fraKlagen(['givMedhold', 'givDelvistMedhold'], 'op', [indkoebssag, 'klageMedhold'], klagen.medhold),
  fraKlagen(['registrerAnkestyrelsensAfgoerelse'], 'op', [indkoebssag, 'klageMedhold'], klagen.medhold, {
    hvis: klagen.ankestyrelsenAendrer,
  }),
  fraKlagen(['registrerAnkestyrelsensAfgoerelse'], 'op', [indkoebssag, 'klageAfgjort'], klagen.udenMedhold, {
    hvis: klagen.ankestyrelsenAendrerIkke,
  }),
  fraKlagen(['traekKlage'], 'op', [indkoebssag, 'klageAfgjort'], klagen.udenMedhold),
];

const nyeSager = [
  // During a stay a free choice opens a new sag; before it, the wish is a kandidat of the same (C10).
  fraSagen(
    ['fritValg'],
    'nyRod',
    [indkoebssag, 'skiftTilbud'],
    sagen.skiftTilbud('fritValg', (f) => ({
      oensketStart: null,
      visiteretAarsprisOere: f.fritValg?.visiteretAarsprisOere ?? null,
    })),
    { hvis: sagen.aabnerNySag },
  ),
  // Another supplier in the same flat; overlap is two sager (C10).
  fraSagen(
    ['leverandoerskifte'],
    'nyRod',
    [indkoebssag, 'skiftTilbud'],
    sagen.skiftTilbud('leverandoerskifte', (_f, event) => ({
      oensketStart: event.facts.oensketDato,
      visiteretAarsprisOere: null,
    })),
  ),
  // Acute help that was not approved goes on until the new sag has decided (C9).
  fraSagen(
    ['afvisEfterfoelgende'],
    'nyRod',
    [indkoebssag, 'fortsaetHjaelp'],
    sagen.hjaelpenFortsaetter((_f, event) => (event as Ev<'afvisEfterfoelgende'>).facts.hjaelpStopper),
  ),
  // L-32: the supplier's notice always, ours where the help goes on.
  fraSagen(
    ['kontraktOpsagt', 'kontraktOphoert'],
    'nyRod',
    [indkoebssag, 'fortsaetHjaelp'],
    sagen.hjaelpenFortsaetter((f) => f.kontrakt?.ophoert?.slutdato ?? f.kontrakt?.opsagt?.slutdato ?? null),
    { hvis: sagen.aabnerNySag },
  ),
  // Until the new tilbud is found the old help goes on (C8); a complaint upheld after the end begins anew.
  fraSagen(
    ['opfoelgningKonkluderet', 'klageMedhold'],
    'nyRod',
    [indkoebssag, 'fortsaetHjaelp'],
    sagen.hjaelpenFortsaetter(() => null),
    { hvis: sagen.aabnerNySag },
  ),
];

export const PILE: readonly Pil[] = checkedLinks(
  // An arrow is only ever asked about the facts of the chart that it leads from.
  // A follow-up is opened before the kontrakt speaks, so that it hears of its lines.
  [opfoelgninger, sagTilKontrakt, kontraktTilSag, iKontrakten, genforhandlinger, klager, nyeSager].flat(
    2,
  ) as readonly Pil<never>[] as readonly Pil[],
  CHARTS,
);
