import type { Insertable, Kysely, Selectable } from 'kysely';
import type { KommuneId, MoedeId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import type { MoedeRow } from '../tables/moede.ts';

export function listMoeder(db: Kysely<Database>, kommuneId: KommuneId, fra: Dato): Promise<Selectable<MoedeRow>[]> {
  return db
    .selectFrom('moede')
    .selectAll()
    .where('kommune_id', '=', kommuneId)
    .where('dato', '>=', fra)
    .orderBy('dato')
    .orderBy('id')
    .execute();
}

export function findMoede(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  id: MoedeId,
): Promise<Selectable<MoedeRow> | undefined> {
  return db.selectFrom('moede').selectAll().where('kommune_id', '=', kommuneId).where('id', '=', id).executeTakeFirst();
}

/** The first meeting after a day that was not called off. */
export function findNextMoede(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  after: Dato,
): Promise<Selectable<MoedeRow> | undefined> {
  return db
    .selectFrom('moede')
    .selectAll()
    .where('kommune_id', '=', kommuneId)
    .where('dato', '>', after)
    .where('status', '!=', 'aflyst')
    .orderBy('dato')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

export async function insertMoede(trx: Trx, row: Insertable<MoedeRow>): Promise<void> {
  await trx.insertInto('moede').values(row).execute();
}

/** False when the row is no longer at the version that was read. */
export async function updateMoede(
  trx: Trx,
  kommuneId: KommuneId,
  id: MoedeId,
  readVersion: number,
  change: Partial<Pick<MoedeRow, 'dato' | 'sted' | 'status' | 'data'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('moede')
    .set({ ...change, version: readVersion + 1 })
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .where('version', '=', readVersion)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The sager that wait for a meeting, in one of these leaves, by their numbers alone. */
export async function listOnAgendas(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  tilstande: readonly string[],
): Promise<{ moedeId: MoedeId; sagsnummer: string }[]> {
  const rows = await db
    .selectFrom('sag')
    .select(['moede_id', 'sagsnummer'])
    .where('kommune_id', '=', kommuneId)
    .where('tilstand', 'in', tilstande)
    .where('moede_id', 'is not', null)
    .orderBy('sagsnummer')
    .execute();
  return rows.flatMap(({ moede_id: moedeId, sagsnummer }) => (moedeId === null ? [] : [{ moedeId, sagsnummer }]));
}
