import type { Trx } from '#db/database.ts';
import { deleteExpiredSessions, deleteSession, insertSession } from '#db/repositories/sessions.ts';
import { hashToken } from '#db/token.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { plusSekunder } from '#machines/kalender/sekunder.ts';

/** A session ends when it has not been used for an hour, and after a long working day whatever happens. */
export const IDLE_SECONDS = 60 * 60;
export const ABSOLUTE_SECONDS = 10 * 60 * 60;

/** Stores a session for a fresh token; the one the browser had before ends. */
export async function startSession(
  trx: Trx,
  session: { token: string; before: string | null; userId: PersonId; kommuneId: KommuneId; now: Instant },
): Promise<void> {
  const { token, before, userId, kommuneId, now } = session;
  if (before !== null) await deleteSession(trx, hashToken(before));
  await deleteExpiredSessions(trx, now);
  await insertSession(trx, {
    token_hash: hashToken(token),
    user_id: userId,
    kommune_id: kommuneId,
    created_at: now,
    last_seen_at: now,
    expires_at: plusSekunder(now, ABSOLUTE_SECONDS),
  });
}
