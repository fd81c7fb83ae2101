import { verifyChain } from '#db/chain.ts';
import type { Db } from '#db/connect.ts';
import { allHistory } from '#db/repositories/history.ts';
import { findInstancesOfRoot } from '#db/repositories/instances.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import type { StreamRow } from '#db/tables/stream.ts';
import { CHARTS } from '#machines/charts.ts';
import { fold } from '#machines/fold.ts';
import type { ForloebId } from '#machines/ids.ts';
import { releasedEdge } from '#machines/released.ts';
import { toFoldRow } from '../road/stored-event.ts';

/** Something that is not as it was written; `seq` is the first row it shows in, where one can be named. */
export interface Fund {
  readonly rootId: ForloebId;
  readonly seq: number | null;
  readonly hvad: string;
  /** A damaged cache is rebuilt from the history; a damaged history cannot be. */
  readonly slags: 'kaede' | 'kant' | 'cache';
}

/** One sag from its first row to its last: chain, edges, and that its caches are what the history gives. */
export async function verifySag(db: Db, stream: StreamRow): Promise<Fund[]> {
  const rows = await allHistory(db.kysely, stream.kommune_id, stream.id);
  const chain = verifyChain(rows, stream);
  if (!chain.ok) return [{ rootId: stream.id, seq: chain.seq, hvad: CHAIN[chain.why], slags: 'kaede' }];
  const instances = await findInstancesOfRoot(db.kysely, stream.kommune_id, stream.id);
  return [...edgeFaults(rows), ...cacheFaults(rows, instances)];
}

const CHAIN = {
  seq: 'en række mangler eller står forkert',
  prev: 'en række følger ikke den forrige',
  indhold: 'indholdet er ikke det, der blev forseglet',
  hash: 'rækken er ændret',
  head: 'kæden ender et andet sted, end sagen siger',
} as const;

/** Each row must be an edge of the chart version that wrote it, from where the forløb was. */
function edgeFaults(rows: readonly HistoryRow[]): Fund[] {
  const at = new Map<ForloebId, string>();
  const found: Fund[] = [];
  for (const row of rows) {
    const from = at.get(row.instance_id) ?? null;
    const expected = releasedEdge(row.chart, row.chart_version, row.from_tilstand, row.event);
    if (from !== row.from_tilstand || expected !== row.to_tilstand)
      found.push({
        rootId: row.root_id,
        seq: row.seq,
        hvad: `${row.event} førte fra ${row.from_tilstand ?? 'ingenting'} til ${row.to_tilstand}, som ikke er en vej`,
        slags: 'kant',
      });
    at.set(row.instance_id, row.to_tilstand);
  }
  return found;
}

function cacheFaults(rows: readonly HistoryRow[], instances: readonly InstanceRow[]): Fund[] {
  const found: Fund[] = [];
  const fault = (rootId: ForloebId, hvad: string) => found.push({ rootId, seq: null, hvad, slags: 'cache' });
  const ids = new Set([...rows.map((r) => r.instance_id), ...instances.map((i) => i.id)]);
  for (const id of ids) {
    const own = rows.filter((r) => r.instance_id === id);
    const row = instances.find((i) => i.id === id);
    const [first] = own;
    const rootId = first?.root_id ?? row?.root_id ?? id;
    const chart = first && CHARTS.get(first.chart);
    const folded = chart ? fold(chart, own.map(toFoldRow)) : null;
    if (!folded) fault(rootId, `forløbet ${id} kan ikke foldes af sin historik`);
    else if (!row) fault(rootId, `forløbet ${id} mangler`);
    else if (row.tilstand !== folded.tilstand || row.version !== folded.version)
      fault(rootId, `forløbet ${id} står i ${row.tilstand}, historikken siger ${folded.tilstand}`);
    else if (row.facts !== JSON.stringify(folded.facts))
      fault(rootId, `forløbet ${id} har andre fakta end historikken`);
    else if (row.gjort !== JSON.stringify(folded.gjort))
      fault(rootId, `forløbet ${id} har glemt, hvem der gjorde hvad`);
  }
  return found;
}
