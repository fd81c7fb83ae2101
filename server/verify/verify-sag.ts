import type { Kysely } from 'kysely';
import { verifyChain } from '#db/chain.ts';
import type { Database } from '#db/database.ts';
import { fristerOfRoot } from '#db/repositories/frister.ts';
import { allHistory } from '#db/repositories/history.ts';
import { findInstancesOfRoot } from '#db/repositories/instances.ts';
import { findSagRow } from '#db/repositories/put-sag.ts';
import type { FristRow } from '#db/tables/frist.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import type { SagRow } from '#db/tables/sag.ts';
import type { StreamRow } from '#db/tables/stream.ts';
import { CHARTS } from '#machines/charts.ts';
import { type Folded, fold } from '#machines/fold.ts';
import type { ForloebId } from '#machines/ids.ts';
import { releasedEdge } from '#machines/released.ts';
import { toFoldRow } from '../road/stored-event.ts';
import { nextOurs } from '../road/write-caches.ts';
import { fristFaults } from './frist-faults.ts';
import { listFaults } from './list-line.ts';

/** Something that is not as it was written; `seq` is the first row it shows in, of a cache the last it should hold. */
export interface Fund {
  readonly rootId: ForloebId;
  readonly seq: number;
  readonly hvad: string;
  /** A damaged cache is rebuilt from the history; a damaged history cannot be, nor one that ends in an unknown leaf. */
  readonly slags: 'kaede' | 'kant' | 'ukendt' | 'cache';
}

/** One sag from its first row to its last: chain, edges, and that its caches are what the history gives. */
export async function verifySag(db: Kysely<Database>, stream: StreamRow): Promise<Fund[]> {
  const rows = await allHistory(db, stream.kommune_id, stream.id);
  const chain = verifyChain(rows, stream);
  if (!chain.ok) return [{ rootId: stream.id, seq: chain.seq, hvad: CHAIN[chain.why], slags: 'kaede' }];
  return [...edgeFaults(rows), ...(await verifyCaches(db, stream, rows))];
}

/** The caches of a sag against its history, whatever that is worth. */
export async function verifyCaches(
  db: Kysely<Database>,
  stream: StreamRow,
  rows: readonly HistoryRow[],
): Promise<Fund[]> {
  return cacheFaults(stream.id, rows, {
    instances: await findInstancesOfRoot(db, stream.kommune_id, stream.id),
    frister: await fristerOfRoot(db, stream.kommune_id, stream.id),
    sag: await findSagRow(db, stream.kommune_id, stream.id),
  });
}

interface Caches {
  readonly instances: readonly InstanceRow[];
  readonly frister: readonly FristRow[];
  readonly sag: SagRow | undefined;
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
    if (today(row.chart, from) !== today(row.chart, row.from_tilstand) || expected !== row.to_tilstand)
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

/** A leaf under its name of today: a release may have renamed it between two rows. */
const today = (chart: string, leaf: string | null): string | null =>
  leaf === null ? null : (CHARTS.get(chart)?.omdoebt.tilstande?.[leaf] ?? leaf);

function cacheFaults(rootId: ForloebId, rows: readonly HistoryRow[], caches: Caches): Fund[] {
  const { instances, frister, sag } = caches;
  const found: Fund[] = [];
  for (const id of new Set([...rows.map((r) => r.instance_id), ...instances.map((i) => i.id)])) {
    const own = rows.filter((r) => r.instance_id === id);
    const last = own.at(-1);
    const seq = last?.seq ?? rows.length;
    const unknown = last && unknownEnd(last);
    if (unknown) {
      found.push(unknown);
      continue;
    }
    const folded = foldRows(own);
    const row = instances.find((i) => i.id === id);
    for (const hvad of folded ? instanceFaults(row, folded, frister) : ['kan ikke foldes af sin historik'])
      found.push({ rootId, seq, hvad: `forløbet ${id} ${hvad}`, slags: 'cache' });
    const chart = CHARTS.get(last?.chart ?? '');
    if (id !== rootId || !folded || !chart?.rod) continue;
    for (const hvad of listFaults(chart, folded, sag)) found.push({ rootId, seq, hvad, slags: 'cache' });
  }
  // What its frister give, where they can be trusted.
  if (sag && found.length === 0 && sag.naeste_frist !== nextOurs(instances))
    found.push({ rootId, seq: rows.length, hvad: 'sagens linje i listerne har en anden næste frist', slags: 'cache' });
  return found;
}

/** A last row that leads where no chart has a leaf and no `omdoebt` leads on. */
export function unknownEnd({ root_id: rootId, seq, instance_id, chart: navn, to_tilstand }: HistoryRow): Fund | null {
  const chart = CHARTS.get(navn);
  if (chart?.leaves.has(chart.omdoebt.tilstande?.[to_tilstand] ?? to_tilstand)) return null;
  const hvad = `forløbet ${instance_id} ender i «${to_tilstand}», som ingen proces kender`;
  return { rootId, seq, hvad, slags: 'ukendt' };
}

/** What the rows of one forløb give, or null: a reducer that throws gives nothing either. */
export function foldRows(own: readonly HistoryRow[]): Folded | null {
  const chart = CHARTS.get(own[0]?.chart ?? '');
  try {
    return chart ? fold(chart, own.map(toFoldRow)) : null;
  } catch {
    return null;
  }
}

function instanceFaults(row: InstanceRow | undefined, folded: Folded, frister: readonly FristRow[]): string[] {
  if (!row) return ['mangler'];
  if (row.quarantined !== null) return [`er sat til side: ${row.quarantined}`];
  const { version = 0 } = CHARTS.get(row.chart) ?? {};
  if (row.chart_version !== version) return [`er ikke foldet igen, siden processen fik version ${version}`];
  if (row.tilstand !== folded.tilstand) return [`står i ${row.tilstand}, historikken siger ${folded.tilstand}`];
  if (row.version !== folded.version) return [`er nr. ${row.version}, historikken siger ${folded.version}`];
  if (row.facts !== JSON.stringify(folded.facts)) return ['har andre fakta end historikken'];
  if (row.gjort !== JSON.stringify(folded.gjort)) return ['har glemt, hvem der gjorde hvad'];
  return fristFaults(row, frister);
}
