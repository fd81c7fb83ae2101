import type { Kysely } from 'kysely';
import type { BorgerId, KommuneId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import type { BorgerRow } from '../tables/borger.ts';

export function findBorgerByCpr(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  cprHash: string,
): Promise<BorgerRow | undefined> {
  return ofKommune(db, kommuneId).where('cpr_hash', '=', cprHash).executeTakeFirst();
}

export function getBorger(db: Kysely<Database>, kommuneId: KommuneId, id: BorgerId): Promise<BorgerRow | undefined> {
  return ofKommune(db, kommuneId).where('id', '=', id).executeTakeFirst();
}

/** For a page of a list, in one query. */
export async function getBorgere(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  ids: readonly BorgerId[],
): Promise<BorgerRow[]> {
  return ids.length === 0 ? [] : ofKommune(db, kommuneId).where('id', 'in', ids).execute();
}

export async function insertBorger(trx: Trx, row: BorgerRow): Promise<void> {
  await trx.insertInto('borger').values(row).execute();
}

/** Puts new particulars, sealed with the borger's own key. */
export async function updateBorger(trx: Trx, kommuneId: KommuneId, id: BorgerId, sealed: Uint8Array): Promise<void> {
  await trx.updateTable('borger').set({ sealed }).where('kommune_id', '=', kommuneId).where('id', '=', id).execute();
}

/** Takes a borger away again for whom nothing came of it. */
export async function deleteBorger(trx: Trx, kommuneId: KommuneId, id: BorgerId): Promise<void> {
  await trx.deleteFrom('borger').where('kommune_id', '=', kommuneId).where('id', '=', id).execute();
}

/** Destroys the key, and with it what it sealed. */
export async function eraseBorger(trx: Trx, kommuneId: KommuneId, id: BorgerId): Promise<void> {
  await trx
    .updateTable('borger')
    .set({ wrapped_key: null, sealed: null })
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .execute();
}

function ofKommune(db: Kysely<Database>, kommuneId: KommuneId) {
  return db.selectFrom('borger').selectAll().where('kommune_id', '=', kommuneId);
}
