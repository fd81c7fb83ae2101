import type { Afsender, Tilknytning } from './actor.ts';
import type { Chart, Forloeb, Gjort } from './chart.ts';
import { decide, type Move } from './decide.ts';
import { withArv } from './fold.ts';
import type { EmneId, ForloebId } from './ids.ts';
import type { Dato, Instant } from './kalender/dato.ts';
import type { Opslag } from './opslag.ts';
import type { Pil } from './pil.ts';
import type { Switches } from './presets/switches.ts';
import { type Refusal, reason } from './refusal.ts';

/** All that the planner may know of the world: the forløb of the sag as loaded, and a digest (of documents, for new ids). */
export interface Port {
  readonly forloeb: ReadonlyMap<ForloebId, Forloeb>;
  readonly digest: (text: string) => string;
}

/** What somebody asks for. With `forloebId` null it opens a new sag of `chart`. */
export interface Command {
  readonly chart: Chart;
  readonly forloebId: ForloebId | null;
  readonly rootId: ForloebId;
  readonly type: string;
  readonly payload: unknown;
  readonly version: number | null;
  readonly afsender: Afsender;
  readonly id: EmneId;
  readonly now: Instant;
  readonly today: Dato;
  readonly opslag: Opslag;
  readonly lukkedage: ReadonlySet<Dato>;
  /** The last seq of the root; 0 for a new one. */
  readonly seq: number;
  readonly tilknytning: Tilknytning;
  /** The sag's frozen switches; for an opening those of today. */
  readonly switches: Switches;
}

/** One row to write: a move, on which forløb of which root, and which earlier row caused it. */
export interface Skridt {
  readonly forloebId: ForloebId;
  readonly rootId: ForloebId;
  readonly chart: Chart;
  /** Version of the forløb after the move; 1 opens it. */
  readonly version: number;
  readonly move: Move;
  readonly afsender: Afsender;
  readonly cause: { readonly rootId: ForloebId; readonly seq: number } | null;
}

export type Plan = { readonly ok: true; readonly skridt: readonly [Skridt, ...Skridt[]] } | Refusal;

/** A guard against arrows that chase each other; no procedure has so many consequences of one act. */
const MOST = 50;

/**
 * All that follows from a command, caused events included, first in first out, decided before the first write. The
 * refusal of a caused event is a `notNow` of the command. Only an arrow of kind `nyRod` reaches another sag.
 */
export function plan(port: Port, command: Command, pile: readonly Pil[]): Plan {
  const world = new Map(port.forloeb);
  const seqs = new Map<ForloebId, number>([[command.rootId, command.seq]]);
  const skridt: Skridt[] = [];
  const queue: Queued[] = [{ ...command, cause: null, gjort: {} }];

  for (let next = queue.shift(); next; next = queue.shift()) {
    if (skridt.length >= MOST) throw new Error(`${command.type} has more than ${MOST} consequences`);
    const seq = (seqs.get(next.rootId) ?? 0) + 1;
    const before = next.forloebId === null ? null : (world.get(next.forloebId) ?? null);
    if (next.forloebId !== null && before === null) throw new Error(`${next.type}: no forløb ${next.forloebId}`);
    if (next.cause && before && hearsNothing(before, next.type)) continue;
    const decided = decide(next.chart, before, { ...next, seq }, { ...command, digest: port.digest });
    if (!decided.ok) return skridt.length === 0 ? decided : followed(decided, next.chart, next.type);

    const move: Move = before ? decided : { ...decided, gjort: withArv(next.gjort, decided.gjort) };
    const forloebId = before?.id ?? newForloebId(next);
    const made: Skridt = {
      forloebId,
      rootId: next.rootId,
      chart: next.chart,
      version: (before?.version ?? 0) + 1,
      move,
      afsender: next.afsender,
      cause: next.cause,
    };
    seqs.set(next.rootId, seq);
    world.set(forloebId, {
      id: forloebId,
      rootId: next.rootId,
      chart: next.chart,
      version: made.version,
      tilstand: move.til,
      facts: move.facts,
      gjort: move.gjort,
    });
    skridt.push(made);
    queue.push(...caused(made, next, pile, port, world));
  }
  const [first, ...rest] = skridt;
  if (!first) throw new Error('unreachable: a plan has its own command');
  return { ok: true, skridt: [first, ...rest] };
}

type Queued = Omit<Command, 'seq' | 'tilknytning' | 'switches'> & {
  readonly cause: Skridt['cause'];
  /** Who did what before, inherited by what is opened. */
  readonly gjort: Gjort;
};

/** The events that arrows send because of this one. */
function caused(
  made: Skridt,
  b: Queued,
  pile: readonly Pil[],
  port: Port,
  world: ReadonlyMap<ForloebId, Forloeb>,
): Queued[] {
  const { event, facts, gjort } = made.move;
  return pile
    .filter((pil) => pil.fra.chart === made.chart && pil.fra.event === event.type && (pil.hvis?.(facts, event) ?? true))
    .flatMap((pil, n) => {
      const opens = pil.retning === 'ny' || pil.retning === 'nyRod';
      const targets = opens ? [null] : receivers(pil, made, world);
      return targets.map((target) => {
        const id = port.digest(`${event.id}/${n}/${pil.til.event}/${target ?? ''}`).slice(0, 32) as EmneId;
        return {
          ...b,
          chart: pil.til.chart,
          forloebId: target,
          // The id of what is opened comes from the event; a new root is its own root.
          rootId: pil.retning === 'nyRod' ? forloebIdOf(id) : made.rootId,
          type: pil.til.event,
          payload: pil.payload(facts, event, { forloebId: made.forloebId }),
          version: null,
          afsender: { art: 'foelger', personId: event.by, paaVegneAf: event.paaVegneAf } as const,
          id,
          opslag: {},
          cause: { rootId: made.rootId, seq: event.seq },
          gjort: opens ? gjort : {},
        };
      });
    });
}

/** What has ended hears nothing, unless its leaf has an edge for it (design.md 3.7). */
const hearsNothing = ({ chart, tilstand }: Forloeb, type: string): boolean =>
  chart.leaves.get(tilstand)?.ended === true && !chart.edges.get(tilstand)?.has(type);

/** `op` tells the sag itself, `selv` the source; `ned` every living child of that chart, or the one that it names. */
function receivers(pil: Pil, made: Skridt, world: ReadonlyMap<ForloebId, Forloeb>): ForloebId[] {
  if (pil.modtager) {
    const named = pil.modtager(made.move.facts, made.move.event);
    return named === null ? [] : [named];
  }
  if (pil.retning === 'op') return [made.rootId];
  if (pil.retning === 'selv') return [made.forloebId];
  return [...world.values()]
    .filter((f) => f.rootId === made.rootId && f.chart === pil.til.chart && !f.chart.leaves.get(f.tilstand)?.ended)
    .map((f) => f.id);
}

/** A new forløb is named by the event that opens it; a new root was named when its chain was. */
const newForloebId = (b: Queued): ForloebId => (b.chart.rod ? b.rootId : forloebIdOf(b.id));

/** The one place where an event's id becomes the id of what it opened. */
const forloebIdOf = (id: EmneId): ForloebId => id as string as ForloebId;

function followed(refusal: Refusal, chart: Chart, type: string): Refusal {
  const why = refusal.reasons.map((r) => r.tekst).join(' ');
  return {
    ok: false,
    reasons: [
      reason(
        'notNow',
        `foelge.${chart.navn}.${type}`,
        `Det kan ikke gøres, fordi det, der følger af det, ikke kan: ${why}`,
      ),
    ],
  };
}
