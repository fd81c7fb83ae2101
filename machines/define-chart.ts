import type { z } from 'zod';
import { assertWhole } from './assert-whole.ts';
import type {
  Aabning,
  Besked,
  Chart,
  ChartDef,
  ErasedEvent,
  EventDef,
  Krav,
  LeafInfo,
  Regel,
  Rod,
  StoredEvent,
} from './chart.ts';
import { readEdges } from './edges.ts';
import { objekt } from './felter.ts';
import { eraseFormular } from './formular.ts';
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
  const beskeder = new Map(Object.entries(def.beskeder ?? {})) as unknown as Map<string, Besked<F, StoredEvent>[]>;
  const forudfyldAf = new Map(Object.entries(def.forudfyldAf ?? {})) as unknown as Map<string, (f: F) => Felterne>;

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
    bemaerkninger: (tilstand, facts, regler) =>
      info.get(tilstand)?.ended ? [] : (def.bemaerkninger?.(tilstand, asF(facts), regler) ?? []),
    venterPaa: (tilstand, facts) =>
      (venterPaa.get(tilstand) ?? []).flatMap((v) => {
        if (!(v.krav ?? []).every((k) => krav.get(k)?.holder(facts))) return [];
        const hvem: Hvem | null = typeof v.hvem === 'function' ? v.hvem(asF(facts)) : v.hvem;
        return hvem ? [{ event: v.event, hvem, ikke: v.ikke?.(asF(facts)) ?? null }] : [];
      }),
    ventesI: (tilstand) => new Set((venterPaa.get(tilstand) ?? []).map((v) => v.event)),
    trinNaaet: (facts) => new Set(def.trinNaaet?.(asF(facts))),
    valgmuligheder: (facts) => def.valgmuligheder(asF(facts)),
    oekonomi: (facts, today) => def.oekonomi(asF(facts), today),
    oekonomiFelter: def.oekonomiFelter,
    oekonomiSer: { frister: new Set(def.oekonomiSer.frister), events: new Set(def.oekonomiSer.events) },
    forudfyld: new Map(Object.entries(def.forudfyld)) as ReadonlyMap<string, readonly string[]>,
    forudfyldAf: (type, facts) => forudfyldAf.get(type)?.(asF(facts)) ?? {},
    formularer: new Map(Object.entries(def.formularer ?? {}).map(([type, f]) => [type, eraseFormular(f ?? {})])),
    beskeder: (event, facts) =>
      (beskeder.get(event.type) ?? []).flatMap(({ slags, til }) => {
        const hvem = typeof til === 'function' ? til(asF(facts), event) : til;
        return hvem ? [{ slags, til: hvem }] : [];
      }),
    ord: (type, facts) => def.ordEfter?.(type, asF(facts)) ?? def.labels.events[type],
  };
  assertWhole(chart, def);
  return chart;
}

type Felterne = Readonly<Record<string, unknown>>;
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
