import type { Actor, Afsender, Tilknytning } from './actor.ts';
import type { Chart, Facts, Forloeb, Gjort, Kant, StoredEvent } from './chart.ts';
import { withDoer } from './fold.ts';
import type { EmneId } from './ids.ts';
import type { Dato, Instant } from './kalender/dato.ts';
import type { Opslag } from './opslag.ts';
import type { Switches } from './presets/switches.ts';
import { type Reason, type Refusal, reason, refuse } from './refusal.ts';
import { type Hvor, mayDo, type Who } from './who.ts';
import { label } from './words.ts';

/** One event asked for: what, by whom, when. All that is not the client's is put here by the server. */
export interface Begivenhed {
  readonly type: string;
  /** Flat: facts and indhold together, as a form sends it. */
  readonly payload: unknown;
  readonly afsender: Afsender;
  readonly id: EmneId;
  readonly seq: number;
  readonly now: Instant;
  readonly today: Dato;
  readonly opslag: Opslag;
  /** The kommune's closing days of today. */
  readonly lukkedage: ReadonlySet<Dato>;
  /** The version of the forløb that the sender saw; null when nobody saw it (the clock, an arrow, an opening). */
  readonly version: number | null;
}

/** Where: the sag's ties and frozen switches, and the digest for documents. */
export interface Omgivelser {
  readonly tilknytning: Tilknytning;
  readonly switches: Switches;
  readonly digest: (text: string) => string;
}

export interface Move {
  readonly ok: true;
  readonly event: StoredEvent;
  readonly indhold: Readonly<Record<string, unknown>> | null;
  readonly fra: string | null;
  readonly til: string;
  readonly facts: Facts;
  readonly gjort: Gjort;
}

/**
 * The one door. For an event on a forløb (or, with `forloeb` null, the opening of one of this chart): who, when,
 * what is missing, what is wrong in the payload; and when nothing is, what then is. Pure; throws only on a bug.
 */
export function decide(chart: Chart, forloeb: Forloeb | null, b: Begivenhed, om: Omgivelser): Move | Refusal {
  const event = chart.events.get(b.type);
  const opening = forloeb === null;
  if (!event || opening !== (event.aabner !== null))
    return { ok: false, reasons: [reason('invalid', 'ukendtHandling', 'Handlingen findes ikke her.')] };

  const who = mayDo(hvorAf(chart, forloeb, om), event, b.afsender);
  if (!who.ok) return { ok: false, reasons: [who.reason] };

  const parsed = chart.parsePayload(b.type, b.payload);
  const reasons: Reason[] = forloeb ? [...changedSince(forloeb, b), ...notNow(chart, forloeb, b.type)] : [];
  if (parsed.ok) {
    reasons.push(...chart.checks(b.type, forloeb?.facts ?? null, parsed.flat, b));
    reasons.push(...overLimit(chart, forloeb, b, parsed.flat));
  } else reasons.push(...parsed.reasons);
  const refusal = refuse(reasons);
  if (refusal) return refusal;
  if (!parsed.ok) throw new Error('unreachable: a payload that did not parse has reasons');

  const stored = store(chart, b, who, parsed, om.digest);
  const next = forloeb
    ? chart.machine.step(forloeb.tilstand, forloeb.facts, stored)
    : { tilstand: event.aabner ?? '', facts: chart.aabn(stored) };
  const expected = forloeb ? edgeOf(chart, forloeb, b.type)?.til : event.aabner;
  if (next.tilstand !== expected)
    throw new Error(`${chart.navn}: ${b.type} led to ${next.tilstand}, the table says ${expected}`);
  const facts = chart.parseFacts(next.facts);
  if (facts === null) throw new Error(`${chart.navn}: the reducer of ${b.type} made facts that do not parse`);
  return {
    ok: true,
    event: stored,
    indhold: parsed.indhold,
    fra: forloeb?.tilstand ?? null,
    til: next.tilstand,
    facts,
    gjort: withDoer(forloeb?.gjort ?? {}, `${chart.navn}.${b.type}`, [who.by, who.paaVegneAf]),
  };
}

/** Every reason but the payload's for which this person may not send this event now; none means he may. */
export function whyNot(chart: Chart, forloeb: Forloeb, type: string, actor: Actor, om: Omgivelser): readonly Reason[] {
  const event = chart.events.get(type);
  if (!event) return [reason('invalid', 'ukendtHandling', 'Handlingen findes ikke her.')];
  const who = mayDo(hvorAf(chart, forloeb, om), event, { art: 'person', actor });
  return who.ok ? notNow(chart, forloeb, type) : [who.reason];
}

function hvorAf(chart: Chart, forloeb: Forloeb | null, om: Omgivelser): Hvor {
  return {
    chart,
    tilstand: forloeb?.tilstand ?? null,
    facts: forloeb?.facts ?? null,
    gjort: forloeb?.gjort ?? {},
    tilknytning: om.tilknytning,
    switches: om.switches,
  };
}

const changedSince = (forloeb: Forloeb, b: Begivenhed): Reason[] =>
  b.version === null || b.version === forloeb.version
    ? []
    : [reason('conflict', 'andenVersion', 'Sagen er ændret, siden du åbnede den. Se ændringen, og prøv igen.')];

const edgeOf = (chart: Chart, forloeb: Forloeb, type: string): Kant | undefined =>
  chart.edges.get(forloeb.tilstand)?.get(type);

/** No edge from here, or krav of the edge that do not hold: all of them at once, each with the way to it. */
function notNow(chart: Chart, forloeb: Forloeb, type: string): Reason[] {
  const edge = edgeOf(chart, forloeb, type);
  if (!edge) {
    const her = chart.labels.tilstande[forloeb.tilstand] ?? forloeb.tilstand;
    const ord = label(chart.labels.events[type], type);
    return [reason('notNow', 'ikkeIDenneTilstand', `«${ord}» kan ikke gøres, mens sagen er i «${her}».`)];
  }
  return edge.krav.flatMap((id) => {
    const krav = chart.krav.get(id);
    if (!krav || krav.holder(forloeb.facts)) return [];
    return [reason(krav.kode, id, chart.labels.krav[id] ?? id, { vej: krav.vej })];
  });
}

/** A limit that only the payload shows (a price above what he may decide). */
function overLimit(
  chart: Chart,
  forloeb: Forloeb | null,
  b: Begivenhed,
  flat: Readonly<Record<string, unknown>>,
): Reason[] {
  const regel = chart.events.get(b.type)?.regel;
  if (typeof regel !== 'object' || !regel.graense || b.afsender.art !== 'person') return [];
  if (chart.graense(regel.graense, forloeb?.facts ?? null, flat, b.afsender.actor)) return [];
  return [reason('notAllowed', 'graense', chart.labels.graenser[regel.graense] ?? 'Det er over din grænse.')];
}

function store(
  chart: Chart,
  b: Begivenhed,
  who: Extract<Who, { ok: true }>,
  parsed: { facts: unknown; medfoert: unknown; flat: Readonly<Record<string, unknown>> },
  digest: (text: string) => string,
): StoredEvent {
  const dokument = chart.events.get(b.type)?.gemmerDokument ?? false;
  return {
    type: b.type,
    facts: parsed.facts,
    opslag: b.opslag,
    udledt: dokument ? chart.udled(b.type, parsed.flat, digest(JSON.stringify(parsed.flat))) : null,
    medfoert: parsed.medfoert,
    id: b.id,
    seq: b.seq,
    by: who.by,
    paaVegneAf: who.paaVegneAf,
    rolle: who.rolle,
    now: b.now,
    today: b.today,
  };
}
