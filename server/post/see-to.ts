import type { Trx } from '#db/database.ts';
import { logAccess } from '#db/repositories/access-log.ts';
import { findPostfejl } from '#db/repositories/postfejl.ts';
import type { PostfejlRow } from '#db/tables/postfejl.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { formaalOf, visibleSag } from '../sager/open-sag-for.ts';
import { mineAtOrdne } from './mine-at-ordne.ts';

/**
 * Lets somebody see to a mail that did not come through: 404 for what he may not see, 403 when it is not his to see
 * to, 409 when somebody was faster. What he does is done with its log line, in one transaction.
 */
export async function seeTo(
  ctx: Ctx,
  id: string,
  handling: 'post.igen' | 'post.afvis',
  act: (trx: Trx, row: PostfejlRow) => Promise<boolean>,
): Promise<void> {
  const { kommuneId, personId } = ctx.actor;
  const { kysely } = ctx.db;
  const row = await findPostfejl(kysely, kommuneId, id);
  if (!row) throw new AppError('notFound');
  const { lederUdefra } = await readIndstillinger(kysely, kommuneId);
  const { tilknytning } = await visibleSag(ctx.db.kysely, ctx, row.root_id, lederUdefra);
  if (!mineAtOrdne(ctx.actor, tilknytning)) throw new AppError('notAllowed');
  await ctx.db.inWrite(async (trx) => {
    if (!(await act(trx, row))) throw new AppError('conflict', { message: 'Der er allerede taget hånd om den mail.' });
    await logAccess(trx, {
      kommune_id: kommuneId,
      person_id: personId,
      at: ctx.clock.systemNow(),
      handling,
      root_id: row.root_id,
      formaal: formaalOf(ctx.actor, tilknytning),
      detalje: JSON.stringify({ postfejl: id }),
    });
  });
}
