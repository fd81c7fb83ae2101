import { insertMoede } from '#db/repositories/moeder.ts';
import type { MoedeId } from '#machines/ids.ts';
import { changesBetween } from '../aendringer/changes.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import type { Moede, OpretMoede } from './moede-schema.ts';
import { refuseLateFrist } from './refuse-late-frist.ts';

export async function createMoede(ctx: Ctx, input: OpretMoede): Promise<Moede> {
  mustBe(ctx, 'administrator', 'leder');
  refuseLateFrist(input);
  const { dato, sted, frist } = input;
  const id = ctx.newId() as MoedeId;
  const kommune_id = ctx.actor.kommuneId;
  await ctx.db.inWrite(async (trx) => {
    await insertMoede(trx, { id, kommune_id, dato, sted, status: 'planlagt', data: JSON.stringify({ frist }) });
    await logAct(trx, ctx, 'moede.opret', { moede: id, felter: changesBetween({}, input) });
  });
  return { id, dato, sted, frist, status: 'planlagt', version: 1, sager: 0 };
}
