import type { Kysely, Selectable } from 'kysely';
import type { KommuneId, TilbudId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import type { TilbudRow } from '../tables/tilbud.ts';

/** The kommune's whole register: some hundred rows, which the one who asks sorts and searches the Danish way. */
export function listTilbud(db: Kysely<Database>, kommuneId: KommuneId): Promise<Selectable<TilbudRow>[]> {
  return db.selectFrom('tilbud').selectAll().where('kommune_id', '=', kommuneId).execute();
}

export function findTilbud(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  id: TilbudId,
): Promise<Selectable<TilbudRow> | undefined> {
  return db
    .selectFrom('tilbud')
    .selectAll()
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertTilbud(trx: Trx, row: TilbudRow): Promise<void> {
  await trx.insertInto('tilbud').values(row).execute();
}

/** False when the row is no longer at the version that was read. */
export async function updateTilbud(
  trx: Trx,
  kommuneId: KommuneId,
  id: TilbudId,
  readVersion: number,
  change: Pick<TilbudRow, 'navn' | 'leverandoer' | 'data' | 'active' | 'updated_at'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('tilbud')
    .set({ ...change, version: readVersion + 1 })
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .where('version', '=', readVersion)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
