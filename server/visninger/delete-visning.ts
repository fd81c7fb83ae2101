import { deleteVisning as deleteRow } from '#db/repositories/visninger.ts';
import type { VisningSvar } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { listVisninger } from './list-visninger.ts';

/** Deletes a view of this person's; the sager in it are untouched. The answer is those that are left. */
export async function deleteVisning(ctx: Ctx, id: string): Promise<{ items: VisningSvar[] }> {
  if (!(await ctx.db.inWrite((trx) => deleteRow(trx, ctx.actor, id)))) throw new AppError('notFound');
  return listVisninger(ctx);
}
