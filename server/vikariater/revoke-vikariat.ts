import { bumpKommuneEpoch } from '#db/repositories/kommuner.ts';
import { findVikariat, revokeVikariat as saveRevoked } from '#db/repositories/vikariater.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';

/** Ends a stand-in at once; whoever is back may end his own. */
export async function revokeVikariat(ctx: Ctx, id: string): Promise<void> {
  const { kommuneId, personId } = ctx.actor;
  await ctx.db.inWrite(async (trx) => {
    await bumpKommuneEpoch(trx, kommuneId);
    const vikariat = await findVikariat(trx, kommuneId, id);
    const concerned = vikariat && [vikariat.for_user_id, vikariat.vikar_user_id].includes(personId);
    if (!vikariat || !(concerned || ctx.actor.roller.includes('administrator'))) throw new AppError('notFound');
    if (vikariat.for_user_id !== personId) mustBe(ctx, 'administrator');
    if (!(await saveRevoked(trx, kommuneId, id, ctx.clock.systemNow()))) return;
    await logAct(trx, ctx, 'vikariat.tilbagekald', { vikariat: id });
  });
}
