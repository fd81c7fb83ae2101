import type { Kysely, Selectable } from 'kysely';
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

export async function insertMoede(trx: Trx, row: MoedeRow): Promise<void> {
  await trx.insertInto('moede').values(row).execute();
}

export async function updateMoede(
  trx: Trx,
  kommuneId: KommuneId,
  id: MoedeId,
  change: Pick<MoedeRow, 'dato' | 'sted' | 'status'>,
): Promise<void> {
  await trx.updateTable('moede').set(change).where('kommune_id', '=', kommuneId).where('id', '=', id).execute();
}

/** How many sager are on the agenda. */
export async function countOnAgenda(db: Kysely<Database>, kommuneId: KommuneId, id: MoedeId): Promise<number> {
  const { antal } = await db
    .selectFrom('sag')
    .select((eb) => eb.fn.countAll<number>().as('antal'))
    .where('kommune_id', '=', kommuneId)
    .where('moede_id', '=', id)
    .executeTakeFirstOrThrow();
  return antal;
}
