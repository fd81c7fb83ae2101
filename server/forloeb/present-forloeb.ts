import type { Actor, Rolle } from '#machines/actor.ts';
import type { Chart } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import { type Omgivelser, whyNot } from '#machines/decide.ts';
import { formOf } from '#machines/form.ts';
import { type Frist, fristNoegle, type Hvem } from '#machines/frist.ts';
import { dageFoer } from '#machines/kalender/bankdage.ts';
import { type Dato, dageMellem, plusDage } from '#machines/kalender/dato.ts';
import { showFields } from '#machines/show-field.ts';
import type { BoldSvar, ForloebSvar, FristSvar, HandlingSvar, TrinSvar } from '#machines/svar.ts';
import { gjortKey } from '#machines/who.ts';
import { hjaelp, label } from '#machines/words.ts';
import type { Loaded, LoadedSag } from '../road/load-sag.ts';
import { type Names, thoseWaitedFor } from './names.ts';
import type { Indhold } from './open-indhold.ts';

/** What a page needs to show a forløb to one person on one day. */
export interface Viewing {
  readonly sag: LoadedSag;
  readonly actor: Actor;
  readonly today: Dato;
  readonly lukkedage: ReadonlySet<Dato>;
  readonly names: Names;
  readonly omgivelser: Omgivelser;
  /** Null for who may see the money and not what people wrote. */
  readonly written: ReadonlyMap<string, readonly Written[]> | null;
  readonly visited: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The newest row of one event of a forløb: its facts, and what people wrote. */
export interface Written {
  readonly type: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly indhold: Indhold | null;
}

export function presentForloeb(f: Loaded, v: Viewing): ForloebSvar {
  const { chart } = f;
  const { labels } = chart;
  const trin = chart.leaves.get(f.tilstand)?.trin ?? f.tilstand;
  const written = v.written?.get(f.id) ?? null;
  const facts = written ? (f.facts as Readonly<Record<string, unknown>>) : chart.oekonomi(f.facts);
  return {
    id: f.id,
    chart: chart.navn,
    chartLabel: labels.chart,
    trin,
    trinLabel: labels.trin[trin] ?? trin,
    tilstand: f.tilstand,
    tilstandLabel: labels.tilstande[f.tilstand] ?? f.tilstand,
    version: f.version,
    trinliste: trinlisteOf(chart, trin, v.visited.get(f.id) ?? new Set()),
    facts,
    indhold: Object.fromEntries((written ?? []).flatMap((w) => (w.indhold ? [[w.type, w.indhold]] : []))),
    resume: written ? resumeOf(f, written, v) : moneyOf(f, v),
    frister: chart
      .frister(f.tilstand, f.facts, { ...v.sag.regler, lukkedage: v.lukkedage })
      .map((frist) => presentFrist(frist, v)),
    venterPaa: chart.venterPaa(f.tilstand, f.facts).map((entry) => presentBold(f, entry, v)),
    handlinger: handlingerOf(f, v),
  };
}

/** Every event with an edge from the leaf that a person can send at all, allowed or not. */
function handlingerOf(f: Loaded, v: Viewing): HandlingSvar[] {
  const { chart } = f;
  const choices = chart.valgmuligheder(f.facts);
  return [...(chart.edges.get(f.tilstand) ?? [])].flatMap(([type, edge]) => {
    const event = chart.events.get(type);
    if (!event || typeof event.regel === 'string') return [];
    const reasons = whyNot(chart, f, type, v.actor, v.omgivelser);
    const ord = chart.ord(type, f.facts);
    return [
      {
        type,
        label: label(ord, type),
        hjaelp: hjaelp(ord),
        allowed: reasons.length === 0,
        reasons,
        saaKanDuIkke: reasons.length === 0 ? barredAfter(chart, type) : [],
        gruppe: gruppeOf(chart, f.tilstand, type, edge.til),
        schema: formOf(chart, type, choices),
        forslag: forslagOf(chart, type, v.written?.get(f.id) ?? []),
      },
    ];
  });
}

/** For each field of the act the latest that was written in one of the events it may begin with; null for nothing. */
function forslagOf(chart: Chart, type: string, written: readonly Written[]): HandlingSvar['forslag'] {
  const sources = (chart.forudfyld.get(type) ?? []).flatMap((from) => written.filter((w) => w.type === from));
  const known = sources.map((w) => new Map(Object.entries({ ...w.facts, ...w.indhold })));
  const felter = Object.keys(chart.events.get(type)?.felter ?? {});
  const found = felter.flatMap((navn) => {
    const value = known.find((k) => (k.get(navn) ?? null) !== null)?.get(navn);
    return value === undefined ? [] : [[navn, value] as const];
  });
  return found.length ? Object.fromEntries(found) : null;
}

/** The acts that doing this one bars the doer from: shown at the first act, not discovered at the last (C16). */
function barredAfter(chart: Chart, type: string): string[] {
  const key = `${chart.navn}.${type}`;
  return [...CHARTS.values()].flatMap((later) =>
    [...later.events.values()].flatMap((e) =>
      typeof e.regel === 'object' && e.regel.ikkeDenDer?.some((other) => gjortKey(later, other) === key)
        ? [label(later.labels.events[e.type], e.type)]
        : [],
    ),
  );
}

function gruppeOf(chart: Chart, fra: string, type: string, til: string): HandlingSvar['gruppe'] {
  if (til === fra) {
    const live = [...chart.leaves].filter(([, leaf]) => !leaf.ended).map(([leaf]) => leaf);
    return live.every((leaf) => chart.edges.get(leaf)?.has(type)) ? 'altid' : 'registrer';
  }
  if (chart.leaves.get(til)?.ended) return 'afslut';
  return orderOf(chart, til) >= orderOf(chart, fra) ? 'frem' : 'tilbage';
}

const orderOf = (chart: Chart, leaf: string): number =>
  Object.keys(chart.labels.trin).indexOf(chart.leaves.get(leaf)?.trin ?? '') * 100 +
  [...chart.leaves.keys()].indexOf(leaf) / 100;

function trinlisteOf(chart: Chart, nu: string, visited: ReadonlySet<string>): TrinSvar[] {
  const order = Object.keys(chart.labels.trin);
  const side = new Set(chart.labels.sidetrin ?? []);
  const been = new Set([...visited].map((leaf) => chart.leaves.get(leaf)?.trin));
  return order
    .filter((trin) => trin === nu || !side.has(trin))
    .map((trin) => ({
      id: trin,
      label: chart.labels.trin[trin] ?? trin,
      status: trin === nu ? 'nu' : been.has(trin) && order.indexOf(trin) < order.indexOf(nu) ? 'faerdig' : 'mangler',
    }));
}

/** The newest of each event in words, as the panel *Oplysninger* shows it: a group per event. */
function resumeOf(f: Loaded, written: readonly Written[], v: Viewing): ForloebSvar['resume'] {
  const navn = v.names.navngiver(f);
  return written.flatMap(({ type, facts, indhold }) => {
    const event = f.chart.events.get(type);
    if (!event) return [];
    const gruppe = label(f.chart.labels.events[type], type);
    return showFields(f.chart.labels, type, event.felter, { ...facts, ...indhold }, navn).map((felt) => ({
      ...felt,
      gruppe,
    }));
  });
}

/** What økonomi reads, in words. */
function moneyOf(f: Loaded, v: Viewing): ForloebSvar['resume'] {
  const { labels, oekonomiFelter } = f.chart;
  const values = f.chart.oekonomi(f.facts);
  return showFields(labels, 'oekonomi', oekonomiFelter, values, v.names.navngiver(f)).map((felt) => ({
    ...felt,
    gruppe: 'Økonomi',
  }));
}

function presentFrist(frist: Frist, v: Viewing): FristSvar {
  const dageTil = frist.dato === null ? null : dageMellem(v.today, frist.dato);
  return {
    ...frist,
    noegle: fristNoegle(frist),
    dageTil,
    stand: standOf(frist, dageTil, v.today),
    hvemTekst: hvemTekst(frist.hvem, v),
    stige: frist.dato === null ? [] : stigeOf(frist, frist.dato, v.lukkedage),
  };
}

/** What the borger did not use has run out; what one of ours or the supplier did not do is overdue. */
function standOf(frist: Frist, dageTil: number | null, today: Dato): FristSvar['stand'] {
  const near = frist.senest ?? frist.dato;
  if (dageTil === null || near === null) return 'staarStille';
  if (dageTil < 0) return frist.hvem.art === 'borger' ? 'udloebet' : 'overskredet';
  return dageMellem(today, near) <= 3 ? 'naer' : 'loeber';
}

/** C25: days before are moved to the nearest earlier bankdag, days after are not. */
const stigeOf = (frist: Frist, dato: Dato, lukkedage: ReadonlySet<Dato>): FristSvar['stige'] =>
  frist.trin.map((t) => ({
    dato: t.dage <= 0 ? dageFoer(dato, -t.dage, lukkedage) : plusDage(dato, t.dage),
    til: t.til,
  }));

function presentBold(f: Loaded, entry: { event: string; hvem: Hvem }, v: Viewing): BoldSvar {
  const who = thoseWaitedFor(v.names, f, entry.event, entry.hvem, v.sag.tilknytning);
  const outside = entry.hvem.art === 'leverandoer' || entry.hvem.art === 'borger';
  const me = new Set([v.actor.personId, ...v.actor.vikarFor.map((p) => p.personId)]);
  return {
    event: entry.event,
    label: label(f.chart.ord(entry.event, f.facts), entry.event),
    hvemTekst: hvemTekst(entry.hvem, v),
    personer: who.map((p) => ({ id: p.personId, navn: p.navn })),
    mig: who.some((p) => me.has(p.personId)),
    ingenKan: !outside && who.length === 0,
  };
}

export const ROLLE_TEKST: Readonly<Record<Rolle, string>> = {
  raadgiver: 'Rådgiver',
  kontraktforhandler: 'Kontraktforhandler',
  leder: 'Leder',
  udvalgsmedlem: 'Visitationsudvalg',
  oekonomi: 'Økonomi',
  administrator: 'Administrator',
};

function hvemTekst(hvem: Hvem, v: Pick<Viewing, 'names'>): string {
  switch (hvem.art) {
    case 'rolle':
      return ROLLE_TEKST[hvem.rolle];
    case 'person':
      return v.names.person(hvem.personId);
    case 'leverandoer':
      return 'Leverandøren';
    case 'borger':
      return 'Borgeren';
  }
}
