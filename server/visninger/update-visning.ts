import type { z } from 'zod';
import { listVisninger as listRows, updateVisning as updateRow } from '#db/repositories/visninger.ts';
import type { VisningSvar } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { listVisninger } from './list-visninger.ts';
import { refuseTakenName } from './refuse-taken-name.ts';
import type { retVisningSchema } from './visning-schema.ts';

/** Renames a view of this person's, gives it other filters, or makes it what her work begins with. The answer is all of them. */
export async function updateVisning(
  ctx: Ctx,
  id: string,
  { navn, filtre, start }: z.infer<typeof retVisningSchema>,
): Promise<{ items: VisningSvar[] }> {
  await ctx.db.inWrite(async (trx) => {
    const own = await listRows(trx, ctx.actor);
    const row = own.find((one) => one.id === id);
    if (!row) throw new AppError('notFound');
    if (navn !== undefined)
      refuseTakenName(
        own.filter((one) => one !== row),
        navn,
      );
    await updateRow(trx, ctx.actor, id, {
      navn: navn ?? row.navn,
      filtre: filtre === undefined ? row.filtre : JSON.stringify(filtre),
      start: start === undefined ? row.start : start ? 1 : 0,
    });
  });
  return listVisninger(ctx);
}
