import { verifyChain } from '#db/chain.ts';
import type { Trx } from '#db/database.ts';
import { allHistory } from '#db/repositories/history.ts';
import { findInstancesOfRoot, updateInstance } from '#db/repositories/instances.ts';
import { findStream } from '#db/repositories/streams.ts';
import { nextDue } from '#machines/frist.ts';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { loadSag } from '../road/load-sag.ts';

/**
 * Writes a sag's damaged rows anew from its history, once the chain has been found whole. Returns how many rows were
 * mended. Throws when the history itself is damaged: then nothing is guessed.
 */
export async function rebuildSag(trx: Trx, kommuneId: KommuneId, rootId: ForloebId): Promise<number> {
  const stream = await findStream(trx, kommuneId, rootId);
  if (!stream) return 0;
  const chain = verifyChain(await allHistory(trx, kommuneId, rootId), stream);
  if (!chain.ok) throw new Error(`The history of ${rootId} is damaged at ${chain.seq} (${chain.why})`);
  const settings = await readIndstillinger(trx, kommuneId);
  const sag = await loadSag(trx, kommuneId, rootId, settings.lederUdefra, 'fromHistory');
  if (!sag) return 0;
  let mended = 0;
  for (const row of await findInstancesOfRoot(trx, kommuneId, rootId)) {
    const f = sag.forloeb.get(row.id);
    if (!f) continue;
    const frister = f.chart.frister(f.tilstand, f.facts, { ...sag.regler, lukkedage: settings.lukkedage });
    const next = {
      ...row,
      chart_version: f.chart.version,
      version: f.version,
      tilstand: f.tilstand,
      facts: JSON.stringify(f.facts),
      gjort: JSON.stringify(f.gjort),
      frister: JSON.stringify(frister),
      next_due: nextDue(frister),
      quarantined: null,
    };
    if (JSON.stringify(next) === JSON.stringify(row)) continue;
    await updateInstance(trx, row, next);
    mended += 1;
  }
  return mended;
}
