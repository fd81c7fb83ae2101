import { verifyChain } from '#db/chain.ts';
import type { Trx } from '#db/database.ts';
import { allHistory } from '#db/repositories/history.ts';
import { findInstancesOfRoot, insertInstance, updateInstance } from '#db/repositories/instances.ts';
import { lockStream } from '#db/repositories/streams.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import { CHARTS } from '#machines/charts.ts';
import { type Frist, nextDue } from '#machines/frist.ts';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Skridt } from '#machines/plan.ts';
import { type KommuneSettings, readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { DamagedError } from '../road/load-sag.ts';
import { toFoldRow } from '../road/stored-event.ts';
import { writeCaches } from '../road/write-caches.ts';
import { foldRows } from './verify-sag.ts';

/**
 * Writes a sag's caches anew from its history, once the chain has been found whole: its rows, its line in the lists,
 * frister and work list. Returns how many rows were mended. Throws `DamagedError` when the history itself is
 * damaged, or nothing that a chart knows: then nothing is guessed.
 */
export async function rebuildSag(trx: Trx, kommuneId: KommuneId, rootId: ForloebId): Promise<number> {
  const stream = await lockStream(trx, kommuneId, rootId);
  if (!stream) return 0;
  const history = await allHistory(trx, kommuneId, rootId);
  const chain = verifyChain(history, stream);
  if (!chain.ok) throw new DamagedError(`the history of ${rootId} is damaged at ${chain.seq} (${chain.why})`);
  const settings = await readIndstillinger(trx, kommuneId);
  const stored = new Map((await findInstancesOfRoot(trx, kommuneId, rootId)).map((row) => [row.id, row]));
  const made = lastSteps(history).map((step) => ({ step, frister: fristerOf(step, history, settings) }));
  const rows = new Map(made.map(({ step, frister }) => [step.forloebId, rowOf(step, frister, history)]));

  let mended = 0;
  for (const [id, row] of rows) if (await putInstance(trx, stored.get(id), row)) mended += 1;
  for (const { step, frister } of made) await writeCaches(trx, step, frister, rows, kommuneId);
  return mended;
}

/** The last step of each forløb, as its history tells it; what it led to is folded from all its rows. */
function lastSteps(history: readonly HistoryRow[]): Skridt[] {
  return [...new Set(history.map((row) => row.instance_id))].map((id) => {
    const own = history.filter((row) => row.instance_id === id);
    const last = own.at(-1);
    const chart = CHARTS.get(last?.chart ?? '');
    const folded = foldRows(own);
    if (!last || !chart || !folded) throw new DamagedError(`${id}: the history gives nothing that a chart knows`);
    const { version, tilstand, facts, gjort } = folded;
    const { event } = toFoldRow(last);
    return {
      forloebId: id,
      rootId: last.root_id,
      chart,
      version,
      move: { ok: true, event, indhold: null, fra: last.from_tilstand, til: tilstand, facts, gjort },
      afsender: { art: 'uret' },
      cause: null,
    };
  });
}

/** Counted by the rules that the root froze. */
function fristerOf(step: Skridt, history: readonly HistoryRow[], { lukkedage }: KommuneSettings): readonly Frist[] {
  const own = history.filter((row) => row.instance_id === step.rootId);
  const rod = CHARTS.get(own[0]?.chart ?? '')?.rod;
  const root = foldRows(own);
  if (!rod || !root) throw new DamagedError(`${step.rootId} is no root`);
  return step.chart.frister(step.move.til, step.move.facts, { ...rod.regler(root.facts), lukkedage });
}

function rowOf(s: Skridt, frister: readonly Frist[], history: readonly HistoryRow[]): InstanceRow {
  const first = history.find((row) => row.instance_id === s.forloebId);
  if (!first) throw new Error('unreachable: a step has a row');
  return {
    id: s.forloebId,
    kommune_id: first.kommune_id,
    root_id: s.rootId,
    chart: s.chart.navn,
    chart_version: s.chart.version,
    version: s.version,
    tilstand: s.move.til,
    facts: JSON.stringify(s.move.facts),
    gjort: JSON.stringify(s.move.gjort),
    frister: JSON.stringify(frister),
    next_due: nextDue(frister),
    quarantined: null,
    created_seq: first.seq,
  };
}

async function putInstance(trx: Trx, stored: InstanceRow | undefined, row: InstanceRow): Promise<boolean> {
  if (!stored) {
    await insertInstance(trx, row);
    return true;
  }
  const columns = Object.keys(row) as (keyof InstanceRow)[];
  if (columns.every((column) => stored[column] === row[column])) return false;
  return updateInstance(trx, stored, row);
}
