import type { Kysely } from 'kysely';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import type { VisningRow } from '../tables/visning.ts';

/** Whose views. */
export interface Ejer {
  readonly kommuneId: KommuneId;
  readonly personId: PersonId;
}

/** A person's own views, in the order in which they were made. */
export function listVisninger(db: Kysely<Database>, ejer: Ejer): Promise<VisningRow[]> {
  return db
    .selectFrom('visning')
    .selectAll()
    .where('kommune_id', '=', ejer.kommuneId)
    .where('person_id', '=', ejer.personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

export async function insertVisning(trx: Trx, row: VisningRow): Promise<void> {
  await trx.insertInto('visning').values(row).execute();
}

/** Changes what is given; false when the person has no such view. */
export async function updateVisning(
  trx: Trx,
  ejer: Ejer,
  id: string,
  changed: Partial<Pick<VisningRow, 'navn' | 'filtre' | 'start'>>,
): Promise<boolean> {
  const own = trx
    .updateTable('visning')
    .where('kommune_id', '=', ejer.kommuneId)
    .where('person_id', '=', ejer.personId);
  // Only one is what the work begins with.
  if (changed.start === 1) await own.set({ start: 0 }).where('id', '!=', id).execute();
  const { numUpdatedRows } = await own.set(changed).where('id', '=', id).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False when the person has no such view. */
export async function deleteVisning(trx: Trx, ejer: Ejer, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('visning')
    .where('kommune_id', '=', ejer.kommuneId)
    .where('person_id', '=', ejer.personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
