import type { Kysely } from 'kysely';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import type { KladdeRow } from '../tables/kladde.ts';

/** Whose draft, and of what. */
export type KladdeKey = {
  readonly kommuneId: KommuneId;
  readonly personId: PersonId;
  readonly instanceId: ForloebId;
  readonly event: string;
};

export function findKladde(db: Kysely<Database>, key: KladdeKey): Promise<KladdeRow | undefined> {
  return db
    .selectFrom('kladde')
    .selectAll()
    .where('kommune_id', '=', key.kommuneId)
    .where('instance_id', '=', key.instanceId)
    .where('person_id', '=', key.personId)
    .where('event', '=', key.event)
    .executeTakeFirst();
}

/** Saves over what was there: a draft has no versions. */
export async function putKladde(trx: Trx, row: KladdeRow): Promise<void> {
  await trx
    .insertInto('kladde')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['instance_id', 'person_id', 'event'])
        .doUpdateSet({ sealed: row.sealed, updated_at: row.updated_at }),
    )
    .execute();
}

export async function deleteKladde(trx: Trx, key: KladdeKey): Promise<void> {
  await trx
    .deleteFrom('kladde')
    .where('kommune_id', '=', key.kommuneId)
    .where('instance_id', '=', key.instanceId)
    .where('person_id', '=', key.personId)
    .where('event', '=', key.event)
    .execute();
}
