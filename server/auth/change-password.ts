import { z } from 'zod';
import { logAccess } from '#db/repositories/access-log.ts';
import { deleteSessionsOf } from '#db/repositories/sessions.ts';
import { findUserRow, updateUser } from '#db/repositories/users.ts';
import { newToken } from '#db/token.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { attemptFailed, attemptSucceeded, beginAttempt } from './backoff.ts';
import { hashPassword, newPassword, refuseEmailAsPassword, typedPassword, verifyPassword } from './password.ts';
import { startSession } from './session.ts';

export const skiftAdgangskodeSchema = z.strictObject({ nuvaerende: typedPassword, password: newPassword });

/** Gives the token of a new session; all others of the person end. */
export async function changePassword(
  ctx: Ctx,
  { nuvaerende, password }: z.infer<typeof skiftAdgangskodeSchema>,
  address: string,
): Promise<string> {
  const { db, clock, actor } = ctx;
  const now = clock.systemNow();
  const user = await findUserRow(db.kysely, actor.kommuneId, actor.personId);
  if (!user) throw new AppError('notLoggedIn');
  const who = { account: user.email, address };
  refuseEmailAsPassword(password, user.email);
  await db.inWrite((trx) => beginAttempt(trx, who, now));
  if (!(await verifyPassword(user.password_hash, nuvaerende))) {
    await db.inWrite((trx) => attemptFailed(trx, who, now));
    throw new AppError('invalid', { fields: [{ felt: 'nuvaerende', tekst: 'Den nuværende adgangskode er forkert.' }] });
  }
  const password_hash = await hashPassword(password);
  const token = newToken();
  await db.inWrite(async (trx) => {
    await attemptSucceeded(trx, who);
    await updateUser(trx, actor.kommuneId, user.id, { password_hash });
    await deleteSessionsOf(trx, actor.kommuneId, user.id);
    await startSession(trx, { token, before: null, userId: user.id, kommuneId: actor.kommuneId, now });
    await logAccess(trx, {
      kommune_id: actor.kommuneId,
      person_id: user.id,
      at: clock.now(),
      handling: 'adgangskode.skift',
      root_id: null,
      formaal: 'administration',
      detalje: null,
    });
  });
  return token;
}
