import { z } from 'zod';
import { logAccess } from '#db/repositories/access-log.ts';
import { deleteSessionsOf } from '#db/repositories/sessions.ts';
import { findUserRow, updateUser } from '#db/repositories/users.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { consumeLink, openLink } from './one-time-link.ts';
import { hashPassword, newPassword, refuseEmailAsPassword } from './password.ts';

export const adgangskodeSchema = z.strictObject({ token: z.string().max(100), password: newPassword });

/** Chooses a password by the link one was handed; whoever was logged in as this person is logged out. */
export async function setPassword(deps: Deps, { token, password }: z.infer<typeof adgangskodeSchema>): Promise<void> {
  const { db, clock } = deps;
  const { token_hash, kommune_id: kommuneId, user_id: userId } = await openLink(deps, token, 'adgangskode');
  const user = kommuneId && userId ? await findUserRow(db.kysely, kommuneId, userId) : undefined;
  if (user?.active !== 1) throw new AppError('notFound');
  refuseEmailAsPassword(password, user.email);
  const password_hash = await hashPassword(password);
  await db.inWrite(async (trx) => {
    await consumeLink(trx, token_hash, clock.systemNow());
    await updateUser(trx, user.kommune_id, user.id, { password_hash });
    await deleteSessionsOf(trx, user.kommune_id, user.id);
    await logAccess(trx, {
      kommune_id: user.kommune_id,
      person_id: user.id,
      at: clock.now(),
      handling: 'adgangskode.vaelg',
      root_id: null,
      formaal: 'administration',
      detalje: null,
    });
  });
}
