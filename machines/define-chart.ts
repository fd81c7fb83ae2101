import type { z } from 'zod';
import type {
  Aabning,
  Chart,
  ChartDef,
  ErasedEvent,
  EventDef,
  Krav,
  Labels,
  LeafInfo,
  Regel,
  Rod,
  StoredEvent,
} from './chart.ts';
import { readEdges } from './edges.ts';
import { type Felter, objekt } from './felter.ts';
import type { Hvem } from './frist.ts';
import { reason } from './refusal.ts';
import { invalidReasons } from './words.ts';

/**
 * Takes what a chart folder wrote and returns what the server sees. Refuses to load, naming the place, when edges
 * and events differ, a krav or a word is missing, or a named event of this chart does not exist.
 */
export function defineChart<F, E extends Readonly<Record<string, EventDef>>, A extends keyof E & string>(
  def: ChartDef<F, E, A>,
): Chart {
  const events = eraseEvents(def);
  const krav = new Map(Object.entries(def.krav)) as unknown as ReadonlyMap<string, Krav<unknown>>;
  const { leaves, edges } = readEdges(def.navn, def.machine.config, {
    events: new Set(events.keys()),
    krav: new Set(krav.keys()),
  });
  const ended = new Set(def.endte);
  const info = new Map<string, LeafInfo>([...leaves].map(([leaf, l]) => [leaf, { ...l, ended: ended.has(leaf) }]));
  const parsers = new Map([...events].map(([type, e]) => [type, payloadParser(e, medfoertOf(def, type))]));

  // The erased half holds facts as unknown; what this chart's own parse let through is F.
  const asF = (facts: unknown) => facts as F;
  const aabninger = new Map(Object.entries(def.aabninger)) as Map<string, Aabning<F, StoredEvent>>;
  const noter = new Map(Object.entries(def.noter)) as unknown as Map<string, (f: F, e: StoredEvent) => F>;
  const checks = new Map(Object.entries(def.checks)) as unknown as Map<string, Chart['checks'] & AnyCheck>;
  const graenser = new Map(Object.entries(def.graenser));
  const venterPaa = new Map(Object.entries(def.venterPaa));

  const chart: Chart = {
    navn: def.navn,
    version: def.version,
    labels: def.labels,
    omdoebt: def.omdoebt,
    machine: def.machine,
    leaves: info,
    edges,
    events,
    krav,
    rod: def.rod as Rod<unknown> | null,
    parsePayload: (type, payload) => (parsers.get(type) ?? unknownEvent)(payload),
    // The flat payload has passed this event's own schema.
    udled: (type, flat, sha256) => def.events[type]?.udled?.(flat as never, { sha256 }) ?? null,
    checks: (type, facts, flat, ctx) => (checks.get(type) as AnyCheck | undefined)?.(facts, flat, ctx) ?? [],
    parseFacts: (facts) => def.facts.safeParse(facts).data ?? null,
    aabn: (event) => needed(aabninger.get(event.type), event.type).facts(event),
    noter: (facts, event) => needed(noter.get(event.type), event.type)(asF(facts), event),
    graense: (navn, facts, flat, actor) => needed(graenser.get(navn), navn)(asF(facts), flat, actor),
    frister: (tilstand, facts, regler) => (info.get(tilstand)?.ended ? [] : def.frister(tilstand, asF(facts), regler)),
    venterPaa: (tilstand, facts) =>
      (venterPaa.get(tilstand) ?? []).flatMap((v) => {
        if (!(v.krav ?? []).every((k) => krav.get(k)?.holder(facts))) return [];
        const hvem: Hvem | null = typeof v.hvem === 'function' ? v.hvem(asF(facts)) : v.hvem;
        return hvem ? [{ event: v.event, hvem }] : [];
      }),
    valgmuligheder: (facts) => def.valgmuligheder(asF(facts)),
    oekonomi: (facts) => def.oekonomi(asF(facts)),
  };
  assertWhole(chart, def, [...aabninger.keys()], venterPaa);
  return chart;
}

type AnyCheck = (facts: unknown, flat: unknown, ctx: Parameters<Chart['checks']>[3]) => ReturnType<Chart['checks']>;

function eraseEvents<F, E extends Readonly<Record<string, EventDef>>, A extends keyof E & string>(
  def: ChartDef<F, E, A>,
): Map<string, ErasedEvent> {
  const aabninger = new Map<string, { til: string }>(Object.entries(def.aabninger));
  return new Map(
    Object.entries(def.events).map(([type, e]) => [
      type,
      {
        type,
        factsFelter: e.facts,
        indholdFelter: e.indhold,
        felter: { ...e.facts, ...e.indhold },
        opslag: e.opslag,
        gemmerDokument: e.udled !== null,
        regel: def.permissions[type] as Regel,
        aabner: aabninger.get(type)?.til ?? null,
      },
    ]),
  );
}

function medfoertOf(def: { events: Readonly<Record<string, EventDef>> }, type: string): z.ZodType | null {
  return def.events[type]?.medfoert ?? null;
}

const unknownEvent: Chart['parsePayload'] extends (t: string, p: unknown) => infer R ? (p: unknown) => R : never =
  () => ({
    ok: false,
    reasons: [reason('invalid', 'ukendtHandling', 'Handlingen findes ikke.')],
  });

/** Splits a flat payload into facts and indhold, each parsed by its own strict schema; `medfoert` stands beside. */
function payloadParser(
  event: ErasedEvent,
  medfoertSchema: z.ZodType | null,
): (payload: unknown) => ReturnType<Chart['parsePayload']> {
  const flatSchema = objekt(event.felter);
  const indholdNavne = Object.keys(event.indholdFelter);
  return (payload) => {
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
      return { ok: false, reasons: [reason('invalid', 'ingenFelter', 'Handlingen mangler sine felter.')] };
    const { medfoert: raw, ...felter } = payload as Record<string, unknown>;
    const parsed = flatSchema.safeParse(medfoertSchema ? felter : payload);
    if (!parsed.success) return { ok: false, reasons: invalidReasons(parsed.error.issues) };
    const carried = medfoertSchema ? medfoertSchema.safeParse(raw) : null;
    if (carried && !carried.success) return { ok: false, reasons: invalidReasons(carried.error.issues) };
    const flat = parsed.data as Record<string, unknown>;
    return {
      ok: true,
      flat,
      facts: pick(flat, Object.keys(event.factsFelter)),
      indhold: indholdNavne.length ? pick(flat, indholdNavne) : null,
      medfoert: carried ? carried.data : null,
    };
  };
}

const pick = (from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((n) => [n, from[n]]));

function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`nothing here is called ${what}`);
  return value;
}

/** What the types cannot see: every event has a way in, every named thing exists, nothing lacks a word. */
function assertWhole<F>(
  chart: Chart,
  def: { endte: readonly string[]; graenser: object; labels: Labels },
  aabninger: readonly string[],
  venterPaa: ReadonlyMap<
    string,
    readonly { event: string; krav?: readonly string[]; hvem: Hvem | ((f: F) => Hvem | null) }[]
  >,
): void {
  const problems: string[] = [];
  const need = (ok: boolean, what: string) => ok || problems.push(what);
  const reached = new Set([...chart.edges.values()].flatMap((own) => [...own.keys()]));
  for (const [type, e] of chart.events) {
    need(reached.has(type) || e.aabner !== null, `event ${type} has no edge`);
    need(!(reached.has(type) && e.aabner !== null), `opening ${type} has an edge too`);
    need(type in chart.labels.events, `event ${type} has no word`);
    need(!type.startsWith('xstate.') && !type.includes('*'), `event ${type} has a forbidden name`);
    for (const felt of Object.keys(e.factsFelter))
      need(!(felt in e.indholdFelter), `${type}.${felt} is both fact and indhold`);
    for (const what of missingFieldWords(e.felter, type, chart.labels)) problems.push(what);
    if (typeof e.regel === 'object') {
      if (e.regel.graense) need(e.regel.graense in def.graenser, `${type}: unknown graense ${e.regel.graense}`);
      for (const other of e.regel.ikkeDenDer ?? [])
        need(other.includes('.') || chart.events.has(other), `${type}: ikkeDenDer names unknown ${other}`);
      for (const r of e.regel.roller)
        if (typeof r === 'object')
          for (const leaf of r.i ?? []) need(chart.leaves.has(leaf), `${type}: unknown leaf ${leaf}`);
    }
  }
  for (const a of aabninger) need(chart.leaves.has(chart.events.get(a)?.aabner ?? ''), `${a} opens no leaf`);
  for (const [id, k] of chart.krav) {
    need(id in chart.labels.krav, `krav ${id} has no word`);
    for (const v of k.vej) need(chart.events.has(v), `krav ${id}: unknown way ${v}`);
  }
  for (const leaf of def.endte) need(chart.leaves.has(leaf), `ended leaf ${leaf} does not exist`);
  for (const [leaf, info] of chart.leaves) {
    need(leaf in chart.labels.tilstande, `leaf ${leaf} has no word`);
    need(info.trin in chart.labels.trin, `trin ${info.trin} has no word`);
    need(info.ended || (venterPaa.get(leaf)?.length ?? 0) > 0, `leaf ${leaf} waits for nobody`);
  }
  for (const [leaf, entries] of venterPaa) {
    need(chart.leaves.has(leaf), `venterPaa names unknown leaf ${leaf}`);
    for (const v of entries) {
      need(chart.edges.get(leaf)?.has(v.event) ?? false, `${leaf} waits for ${v.event}, which has no edge there`);
      for (const k of v.krav ?? []) need(chart.krav.has(k), `${leaf} waits under unknown krav ${k}`);
    }
  }
  if (problems.length) throw new Error(`${chart.navn} does not load:\n${problems.join('\n')}`);
}

function missingFieldWords(felter: Felter, type: string, labels: Labels): string[] {
  return Object.entries(felter).flatMap(([navn, f]) => [
    ...(navn in labels.felter || `${type}.${navn}` in labels.felter ? [] : [`field ${type}.${navn} has no word`]),
    ...(f.muligheder ?? []).flatMap((v) =>
      v in labels.valg || `${navn}.${v}` in labels.valg ? [] : [`option ${type}.${navn}.${v} has no word`],
    ),
    ...(f.felter ? missingFieldWords(f.felter, type, labels) : []),
  ]);
}
