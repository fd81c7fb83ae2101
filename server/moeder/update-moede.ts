import { findMoede, updateMoede as saveMoede } from '#db/repositories/moeder.ts';
import type { MoedeId } from '#machines/ids.ts';
import { changesBetween } from '../aendringer/changes.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import type { Moede, RetMoede } from './moede-schema.ts';
import { sagerOnAgendas } from './on-agenda.ts';
import { presentMoede } from './present-moede.ts';
import { refuseLateFrist } from './refuse-late-frist.ts';

/**
 * A meeting that sager wait for is not moved nor called off under them: their frister were counted from its date, and
 * they would wait for a meeting that never comes.
 */
export async function updateMoede(ctx: Ctx, id: MoedeId, input: RetMoede): Promise<Moede> {
  mustBe(ctx, 'administrator', 'leder');
  refuseLateFrist(input);
  const { kommuneId } = ctx.actor;
  const { dato, sted, frist, status, version } = input;
  return ctx.db.inWrite(async (trx) => {
    const row = await findMoede(trx, kommuneId, id);
    if (!row) throw new AppError('notFound');
    const sager = (await sagerOnAgendas(trx, kommuneId)).get(id) ?? [];
    const before = presentMoede(row, sager.length);
    if (sager.length > 0) refuseLeavingSager(before, input, sager);
    const saved = await saveMoede(trx, kommuneId, id, version, { dato, sted, status, data: JSON.stringify({ frist }) });
    if (!saved) throw new AppError('conflict', { message: 'En anden har rettet mødet i mellemtiden.' });
    const after: Moede = { ...before, dato, sted, frist, status, version: version + 1 };
    const felter = changesBetween(kept(before), kept(after));
    if (Object.keys(felter).length > 0) await logAct(trx, ctx, 'moede.ret', { moede: id, felter });
    return after;
  });
}

function refuseLeavingSager(before: Moede, { dato, status }: RetMoede, sager: readonly string[]): void {
  const moved = before.dato !== dato;
  const calledOff = status === 'aflyst' && before.status !== 'aflyst';
  if (!moved && !calledOff) return;
  const hvad = moved ? 'flyttes' : 'aflyses';
  const message = `Mødet kan ikke ${hvad}, mens der er sager på dagsordenen (${sager.join(', ')}). Opret et nyt møde; så kan en leder udsætte sagerne og sætte dem på det.`;
  throw new AppError('notNow', { message });
}

const kept = ({ dato, sted, frist, status }: Moede) => ({ dato, sted, frist, status });
