import type { Kysely } from 'kysely';
import { verifyChain } from '#db/chain.ts';
import type { Database } from '#db/database.ts';
import { allHistory } from '#db/repositories/history.ts';
import { findInstancesOfRoot } from '#db/repositories/instances.ts';
import { findStream } from '#db/repositories/streams.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import type { Tilknytning } from '#machines/actor.ts';
import type { Chart, Forloeb, Gjort } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import { type Folded, fold } from '#machines/fold.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import { parseJson } from './parse-json.ts';
import { toFoldRow } from './stored-event.ts';

/** A forløb with the row it was read from; `healed` says that the row was damaged and the history gave it anew. */
export interface Loaded extends Forloeb {
  readonly row: InstanceRow;
  readonly healed: string | null;
}

/** All of a sag: the root first, then its children in the order they were opened. */
export interface LoadedSag {
  readonly root: Loaded;
  readonly forloeb: ReadonlyMap<ForloebId, Loaded>;
  readonly tilknytning: Tilknytning;
  readonly regler: FrosneRegler;
}

/** Thrown when neither a row nor its history gives what a chart knows; the sag is set aside, the others go on. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

/**
 * Loads a sag strictly. A row that does not parse, or names a leaf that its chart does not have, is folded again
 * from the history (all are, where the rows are not to be trusted); it is never silently reset. Undefined when there is no such sag in the kommune.
 */
export async function loadSag(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootId: ForloebId,
  lederUdefra: PersonId | null,
  trust: 'rows' | 'fromHistory' = 'rows',
): Promise<LoadedSag | undefined> {
  const rows = await findInstancesOfRoot(db, kommuneId, rootId);
  const forloeb = new Map<ForloebId, Loaded>();
  for (const row of rows) forloeb.set(row.id, (trust === 'rows' ? fromRow(row) : null) ?? (await fromHistory(db, row)));
  const root = forloeb.get(rootId);
  if (!root) return undefined;
  const { rod } = root.chart;
  if (!rod) throw new DamagedError(`${rootId} is no root`);
  const regler = rod.regler(root.facts);
  return { root, forloeb, regler, tilknytning: tilknytningOf(root, regler, lederUdefra) };
}

/** A sag's ties, as its own facts tell them. */
export function tilknytningOf(root: Forloeb, regler: FrosneRegler, lederUdefra: PersonId | null): Tilknytning {
  const { rod } = root.chart;
  if (!rod) throw new Error(`${root.chart.navn} is no root`);
  return {
    sagId: root.rootId,
    ...rod.tilknytning(root.facts),
    forhandlereSerAlle: regler.switches.forhandlereSer === 'alle',
    lederUdefra,
  };
}

/** A row as it stands, or null when anything about it is not what its chart knows. */
function fromRow(row: InstanceRow): Loaded | null {
  const chart = CHARTS.get(row.chart);
  if (!chart || row.quarantined !== null || row.chart_version !== chart.version || !chart.leaves.has(row.tilstand))
    return null;
  const facts = chart.parseFacts(parseJson(row.facts));
  const gjort = parseJson(row.gjort);
  if (facts === null || typeof gjort !== 'object' || gjort === null || !isJson(row.frister)) return null;
  return asLoaded(row, chart, { version: row.version, tilstand: row.tilstand, facts, gjort: gjort as Gjort }, null);
}

async function fromHistory(db: Kysely<Database>, row: InstanceRow): Promise<Loaded> {
  const history = await allHistory(db, row.kommune_id, row.root_id);
  const stream = await findStream(db, row.kommune_id, row.root_id);
  if (!stream || !verifyChain(history, stream).ok) throw new DamagedError(`${row.root_id}: the history was changed`);
  const own = history.filter((h) => h.instance_id === row.id);
  const chart = CHARTS.get(own[0]?.chart ?? row.chart);
  const folded = chart ? foldOf(chart, own) : null;
  if (!chart || !folded) throw new DamagedError(`${row.id}: the history gives nothing that ${row.chart} knows`);
  return asLoaded(row, chart, folded, row.quarantined ?? 'the stored row was not what the history gives');
}

/** Null also for rows that whoever wrote them did not write as we do. */
function foldOf(chart: Chart, rows: readonly HistoryRow[]): Folded | null {
  try {
    return fold(chart, rows.map(toFoldRow));
  } catch {
    return null;
  }
}

function asLoaded(
  row: InstanceRow,
  chart: Chart,
  state: Pick<Forloeb, 'version' | 'tilstand' | 'facts' | 'gjort'>,
  healed: string | null,
): Loaded {
  return { id: row.id, rootId: row.root_id, chart, ...state, row, healed };
}

const isJson = (text: string): boolean => parseJson(text) !== null;
