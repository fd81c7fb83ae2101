import { enqueue, SAMLET, takeUnsentSamlet } from '#db/repositories/outbox.ts';
import { personerUdenMail, putInMail } from '#db/repositories/paamindelser.ts';
import type { KommuneId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { PostDeps } from './post.ts';

/** One mail per person and day with all that he is to be called about; what is owed to him unsent takes it in instead. */
export async function gatherMails(deps: PostDeps, kommuneId: KommuneId, today: Dato): Promise<void> {
  for (const person of await personerUdenMail(deps.db.kysely, kommuneId)) {
    const fresh = deps.newId();
    await deps.db.inWrite(async (trx) => {
      const now = deps.clock.systemNow();
      const unsent = await takeUnsentSamlet(trx, person, now);
      const made =
        unsent === undefined &&
        (await enqueue(trx, {
          id: fresh,
          kommune_id: kommuneId,
          root_id: null,
          kind: SAMLET,
          dedupe_key: `${SAMLET}/${person}/${today}`,
          payload: '{}',
          available_at: now,
          person_id: person,
        }));
      const mail = unsent ?? (made ? fresh : null);
      if (mail !== null) await putInMail(trx, kommuneId, person, mail);
    });
  }
}
