import { type Kysely, type Selectable, sql } from 'kysely';
import type { KommuneId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import type { KommuneRow } from '../tables/kommune.ts';

export async function insertKommune(trx: Trx, row: KommuneRow): Promise<void> {
  await trx.insertInto('kommune').values(row).execute();
}

export function findKommune(db: Kysely<Database>, kommuneId: KommuneId): Promise<Selectable<KommuneRow> | undefined> {
  return db.selectFrom('kommune').selectAll().where('id', '=', kommuneId).executeTakeFirst();
}

export function listKommuner(db: Kysely<Database>): Promise<Selectable<KommuneRow>[]> {
  return db.selectFrom('kommune').selectAll().orderBy('kode').execute();
}

/** An installation without a kommune has not been set up. */
export async function hasKommune(db: Kysely<Database>): Promise<boolean> {
  return (await db.selectFrom('kommune').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/**
 * What somebody in the kommune may see has changed, so no answer kept before may be used again. It also takes the
 * kommune's row, so that those who change its users and settings come one after another.
 */
export async function bumpKommuneEpoch(trx: Trx, kommuneId: KommuneId): Promise<void> {
  await trx
    .updateTable('kommune')
    .set({ access_epoch: sql<number>`access_epoch + 1` })
    .where('id', '=', kommuneId)
    .execute();
}
