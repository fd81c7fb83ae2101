import { countOnAgenda, findMoede, updateMoede as saveMoede } from '#db/repositories/moeder.ts';
import type { MoedeId } from '#machines/ids.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import type { Moede, RetMoede } from './moede-schema.ts';

/** A date that sager were told (their frister were counted from it) is not moved under them. */
export async function updateMoede(ctx: Ctx, id: MoedeId, { dato, sted, status }: RetMoede): Promise<Moede> {
  mustBe(ctx, 'administrator', 'leder');
  const { kommuneId } = ctx.actor;
  await ctx.db.inWrite(async (trx) => {
    const before = await findMoede(trx, kommuneId, id);
    if (!before) throw new AppError('notFound');
    const sager = before.dato === dato ? 0 : await countOnAgenda(trx, kommuneId, id);
    if (sager > 0) {
      const message = `Der er sager på dagsordenen (${sager}). Opret et nyt møde, og sæt dem på det.`;
      throw new AppError('notNow', { message });
    }
    await saveMoede(trx, kommuneId, id, { dato, sted, status });
    await logAct(trx, ctx, 'moede.ret', { moede: id, dato, status });
  });
  return { id, dato, sted, status };
}
