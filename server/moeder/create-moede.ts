import { insertMoede } from '#db/repositories/moeder.ts';
import type { MoedeId } from '#machines/ids.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import type { Moede, OpretMoede } from './moede-schema.ts';

export async function createMoede(ctx: Ctx, { dato, sted }: OpretMoede): Promise<Moede> {
  mustBe(ctx, 'administrator', 'leder');
  const id = ctx.newId() as MoedeId;
  const kommune_id = ctx.actor.kommuneId;
  await ctx.db.inWrite(async (trx) => {
    await insertMoede(trx, { id, kommune_id, dato, sted, status: 'planlagt', data: '{}' });
    await logAct(trx, ctx, 'moede.opret', { moede: id, dato });
  });
  return { id, dato, sted, status: 'planlagt' };
}
