import { createHash } from 'node:crypto';
import type { Afsender, Tilknytning } from '#machines/actor.ts';
import type { Chart, Forloeb } from '#machines/chart.ts';
import type { Omgivelser } from '#machines/decide.ts';
import { type Folded, type FoldRow, fold } from '#machines/fold.ts';
import type { EmneId, ForloebId } from '#machines/ids.ts';
import { type Dato, dato, type Instant } from '#machines/kalender/dato.ts';
import { PILE } from '#machines/links.ts';
import { type Plan, type Port, plan, type Skridt } from '#machines/plan.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import type { Payload } from './samples/index.ts';
import { opslagTil } from './samples/opslag.ts';
import { TEAM } from './samples/register.ts';

/*
 * Sager in memory: the road's own planner behind a port of maps. No database, no clock but the world's own day.
 */

/** A sag as it stands on a day, with the rows that made it. */
export interface World {
  readonly rootId: ForloebId;
  readonly forloeb: ReadonlyMap<ForloebId, Forloeb>;
  readonly rows: ReadonlyMap<ForloebId, readonly FoldRow[]>;
  readonly seq: number;
  readonly today: Dato;
}

export const FOERSTE_DAG = dato('2026-03-02');

/** The frozen rules of a world's root. */
export function reglerAf(world: World): FrosneRegler {
  const root = world.forloeb.get(world.rootId);
  if (!root?.chart.rod) throw new Error(`${world.rootId} has no root`);
  return root.chart.rod.regler(root.facts);
}

/** What `decide` asks of the sag around a forløb. */
export function omgivelserAf(world: World): Omgivelser {
  const root = world.forloeb.get(world.rootId);
  if (!root?.chart.rod) throw new Error(`${world.rootId} has no root`);
  const { switches } = reglerAf(world);
  const tilknytning: Tilknytning = {
    sagId: world.rootId,
    ...root.chart.rod.tilknytning(root.facts),
    forhandlereSerAlle: switches.forhandlereSer === 'alle',
    lederUdefra: null,
  };
  return { tilknytning, switches, digest };
}

export interface Act {
  readonly chart: Chart;
  readonly forloebId: ForloebId;
  readonly type: string;
  readonly payload: Payload;
  readonly afsender: Afsender;
  readonly today: Dato;
}

export interface Acted {
  readonly plan: Plan;
  /** What the sag then is, and what its arrows opened; none when refused. */
  readonly worlds: readonly World[];
}

/** Plans one act on a world, as the road does. */
export function act(world: World, given: Act): Acted {
  return run(world, world.forloeb, given, given.forloebId, { ...omgivelserAf(world), regler: reglerAf(world) });
}

/** Plans the opening of a sag under these rules, with the arrows of today or of an earlier day. */
export function aabn(regler: FrosneRegler, given: Omit<Act, 'forloebId'>, pile = PILE): Acted {
  const rootId = `sag-${given.type}` as ForloebId;
  const tilknytning: Tilknytning = {
    sagId: rootId,
    teamId: TEAM,
    tildelt: given.afsender.art === 'person' ? { kontraktforhandler: given.afsender.actor.personId } : {},
    dagsorden: null,
    forhandlereSerAlle: regler.switches.forhandlereSer === 'alle',
    lederUdefra: null,
  };
  const om = { tilknytning, switches: regler.switches, digest, regler };
  return run({ rootId, seq: 0, rows: new Map() }, new Map(), given, null, om, pile);
}

function run(
  from: Pick<World, 'rootId' | 'seq' | 'rows'>,
  forloeb: World['forloeb'],
  { chart, type, payload, afsender, today }: Omit<Act, 'forloebId'>,
  forloebId: ForloebId | null,
  om: Omgivelser & { readonly regler: FrosneRegler },
  pile = PILE,
): Acted {
  const port: Port = { forloeb, digest };
  const event = chart.events.get(type);
  const planned = plan(
    port,
    {
      chart,
      forloebId,
      rootId: from.rootId,
      type,
      payload,
      version: null,
      afsender,
      id: `${from.rootId}-${from.seq + 1}` as EmneId,
      now: `${today}T10:00:00.000Z` as Instant,
      today,
      opslag: event ? opslagTil(event.opslag, payload, today, om.regler) : {},
      lukkedage: new Set(),
      seq: from.seq,
      tilknytning: om.tilknytning,
      switches: om.switches,
    },
    pile,
  );
  if (!planned.ok) return { plan: planned, worlds: [] };
  const roots = [...new Set(planned.skridt.map((s) => s.rootId))];
  return {
    plan: planned,
    worlds: roots.map((rootId) => {
      const own = rootId === from.rootId ? { ...from, forloeb } : { seq: 0, rows: new Map(), forloeb: new Map() };
      return after(
        { ...own, rootId, today },
        planned.skridt.filter((s) => s.rootId === rootId),
      );
    }),
  };
}

function after(world: World, skridt: readonly Skridt[]): World {
  const forloeb = new Map(world.forloeb);
  const rows = new Map(world.rows);
  let { seq } = world;
  for (const { forloebId, rootId, chart, version, move, cause } of skridt) {
    const { til: tilstand, facts, gjort, event, fra } = move;
    forloeb.set(forloebId, { id: forloebId, rootId, chart, version, tilstand, facts, gjort });
    const arvet = fra === null && cause ? gjort : null;
    rows.set(forloebId, [...(rows.get(forloebId) ?? []), { event, til: tilstand, arvet }]);
    seq = event.seq;
  }
  return { ...world, forloeb, rows, seq };
}

/** What the rows alone give of a forløb. */
export const foldet = (world: World, f: Forloeb): Folded | null => fold(f.chart, world.rows.get(f.id) ?? []);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
