import type { OneTimeLink } from '#db/repositories/give-link.ts';
import { findBruger } from '#db/repositories/users.ts';
import type { PersonId } from '#machines/ids.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import { makeLink } from '../auth/one-time-link.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';

/** A link that lets a new or forgetful person choose a password; the administrator hands it over. */
export async function makeUserLink(ctx: Ctx, id: PersonId): Promise<OneTimeLink> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  return ctx.db.inWrite(async (trx) => {
    const bruger = await findBruger(trx, kommuneId, id);
    if (!bruger) throw new AppError('notFound');
    if (!bruger.active) throw new AppError('notNow', { message: 'Kontoen er lukket. Åbn den først.' });
    await logAct(trx, ctx, 'bruger.link', { bruger: id });
    return makeLink(trx, ctx, 'adgangskode', { kommuneId, userId: id });
  });
}
