import type { z } from 'zod';
import { insertVisning, listVisninger as listRows } from '#db/repositories/visninger.ts';
import type { VisningSvar } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { listVisninger } from './list-visninger.ts';
import { refuseTakenName } from './refuse-taken-name.ts';
import type { opretVisningSchema } from './visning-schema.ts';

const MOST = 30;

/** Keeps a view under a name that this person has not used. The answer is all of them. */
export async function createVisning(
  ctx: Ctx,
  { navn, filtre }: z.infer<typeof opretVisningSchema>,
): Promise<{ items: VisningSvar[] }> {
  const { kommuneId, personId } = ctx.actor;
  await ctx.db.inWrite(async (trx) => {
    const own = await listRows(trx, ctx.actor);
    if (own.length >= MOST)
      throw new AppError('invalid', { message: `Du har allerede ${MOST} visninger. Slet en, du ikke bruger.` });
    refuseTakenName(own, navn);
    await insertVisning(trx, {
      id: ctx.newId(),
      kommune_id: kommuneId,
      person_id: personId,
      navn,
      filtre: JSON.stringify(filtre),
      start: 0,
      created_at: ctx.clock.systemNow(),
    });
  });
  return listVisninger(ctx);
}
