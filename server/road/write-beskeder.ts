import type { Trx } from '#db/database.ts';
import { readHuset, tiesOf } from '#db/repositories/huset.ts';
import { enqueue } from '#db/repositories/outbox.ts';
import { findSagRow } from '#db/repositories/put-sag.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { modtagereAf } from '#machines/modtagere.ts';
import type { Skridt } from '#machines/plan.ts';
import { digest } from './digest.ts';

/** What owing a mail needs to know beside the step. */
export interface Owing {
  readonly kommuneId: KommuneId;
  readonly lederUdefra: PersonId | null;
  readonly systemNow: Instant;
}

/**
 * Owes the mails that follow from a step, in its own transaction: each one person's, ids alone, never to the one who
 * did it. The sag's line must have been written.
 */
export async function writeBeskeder(trx: Trx, s: Skridt, owing: Owing): Promise<void> {
  const { event, facts } = s.move;
  const beskeder = s.chart.beskeder(event, facts);
  if (beskeder.length === 0) return;
  const sag = await findSagRow(trx, owing.kommuneId, s.rootId);
  if (!sag) throw new Error(`${s.rootId} has no line`);
  const huset = await readHuset(trx, owing.kommuneId, event.today);
  const ties = tiesOf(sag, s.rootId, owing.lederUdefra);
  for (const { slags, til } of beskeder)
    for (const { personId, grund } of modtagereAf(til, ties, huset)) {
      if (personId === event.by) continue;
      const key = `${s.rootId}/${event.seq}/${slags}/${personId}`;
      await enqueue(trx, {
        id: digest(key).slice(0, 32),
        kommune_id: owing.kommuneId,
        root_id: s.rootId,
        kind: slags,
        dedupe_key: key,
        payload: JSON.stringify({ chart: s.chart.navn, event: event.type, grund, seq: event.seq }),
        available_at: owing.systemNow,
        person_id: personId,
      });
    }
}
