import { findTilbud, updateTilbud as saveTilbud } from '#db/repositories/tilbud.ts';
import type { TilbudId } from '#machines/ids.ts';
import { changesBetween } from '../aendringer/changes.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { presentTilbud } from './present-tilbud.ts';
import type { RetTilbud, Tilbud } from './tilbud-schema.ts';

/** Sager that named the tilbud keep it as it was then. */
export async function updateTilbud(ctx: Ctx, id: TilbudId, input: RetTilbud): Promise<Tilbud> {
  mustBe(ctx, 'administrator', 'kontraktforhandler');
  const { kommuneId } = ctx.actor;
  return ctx.db.inWrite(async (trx) => {
    const before = await findTilbud(trx, kommuneId, id);
    if (!before) throw new AppError('notFound');
    const tilbud = { ...whole(presentTilbud(before), input), id, version: input.version + 1 };
    const { id: _id, version: _version, navn, leverandoer, active, ...data } = tilbud;
    const saved = await saveTilbud(trx, kommuneId, id, input.version, {
      navn,
      leverandoer,
      data: JSON.stringify(data),
      active: active ? 1 : 0,
      updated_at: ctx.clock.systemNow(),
    });
    if (!saved) throw new AppError('conflict', { message: 'En anden har rettet tilbuddet i mellemtiden.' });
    await logAct(trx, ctx, 'tilbud.ret', {
      tilbud: id,
      felter: changesBetween(kept(presentTilbud(before)), kept(tilbud)),
    });
    return tilbud;
  });
}

/** A number that was not said stays as it is. */
function whole(before: Tilbud, { tilbudsportalId, cvr, pNummer, ...given }: RetTilbud) {
  return {
    ...given,
    tilbudsportalId: tilbudsportalId === undefined ? before.tilbudsportalId : tilbudsportalId,
    cvr: cvr === undefined ? before.cvr : cvr,
    pNummer: pNummer === undefined ? before.pNummer : pNummer,
  };
}

function kept({ version: _version, ...fields }: Tilbud) {
  return { ...fields, id: null };
}
