import { closeLinks } from '#db/repositories/one-time-links.ts';
import { deleteSessionsOf } from '#db/repositories/sessions.ts';
import { findBruger, updateUser } from '#db/repositories/users.ts';
import type { PersonId } from '#machines/ids.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';

/**
 * Shuts a person out at once, whatever he still has to hand over: the password is gone, sessions and links end. The
 * account stays, so that no sag loses its owner meanwhile; a new link lets him in again.
 */
export async function lockUser(ctx: Ctx, id: PersonId): Promise<void> {
  mustBe(ctx, 'administrator');
  const { kommuneId, personId } = ctx.actor;
  if (id === personId) throw new AppError('notNow', { message: 'Du kan ikke spærre din egen adgang.' });
  await ctx.db.inWrite(async (trx) => {
    if (!(await findBruger(trx, kommuneId, id))) throw new AppError('notFound');
    await updateUser(trx, kommuneId, id, { password_hash: null });
    await deleteSessionsOf(trx, kommuneId, id);
    await closeLinks(trx, id, 'adgangskode', ctx.clock.systemNow());
    await logAct(trx, ctx, 'bruger.spaer', { bruger: id });
  });
}
