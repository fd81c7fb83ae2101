import { findTilbud } from '#db/repositories/tilbud.ts';
import type { TilbudId } from '#machines/ids.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { presentTilbud } from './present-tilbud.ts';
import type { Tilbud } from './tilbud-schema.ts';

export async function getTilbud({ db, actor }: Ctx, id: TilbudId): Promise<Tilbud> {
  const row = await findTilbud(db.kysely, actor.kommuneId, id);
  if (!row) throw new AppError('notFound');
  return presentTilbud(row);
}
