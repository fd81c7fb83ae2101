import { ingenKan as listRows } from '#db/repositories/arbejde.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';

/** The sager that nobody can move: their numbers alone, for the administrator who can give somebody the role. */
export async function ingenKan(ctx: Ctx): Promise<{ sagsnummer: string; rolle: string | null; siden: string }[]> {
  if (!ctx.actor.roller.includes('administrator')) throw new AppError('notAllowed');
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const rows = await listRows(ctx.db.kysely, kommuneId, lederUdefra);
  return rows.map((row) => ({ sagsnummer: row.sagsnummer, rolle: row.rolle, siden: row.since }));
}
