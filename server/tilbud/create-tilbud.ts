import { insertTilbud } from '#db/repositories/tilbud.ts';
import type { TilbudId } from '#machines/ids.ts';
import { changesBetween } from '../aendringer/changes.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import type { OpretTilbud, Tilbud } from './tilbud-schema.ts';

export async function createTilbud(ctx: Ctx, input: OpretTilbud): Promise<Tilbud> {
  mustBe(ctx, 'administrator', 'kontraktforhandler');
  const tilbud = { tilbudsportalId: null, cvr: null, pNummer: null, ...input };
  const { navn, leverandoer, ...data } = tilbud;
  const id = ctx.newId() as TilbudId;
  await ctx.db.inWrite(async (trx) => {
    await insertTilbud(trx, {
      id,
      kommune_id: ctx.actor.kommuneId,
      version: 1,
      navn,
      leverandoer,
      data: JSON.stringify(data),
      active: 1,
      updated_at: ctx.clock.systemNow(),
    });
    await logAct(trx, ctx, 'tilbud.opret', { tilbud: id, felter: changesBetween({}, input) });
  });
  return { ...tilbud, id, version: 1, active: true };
}
