import type { Kysely, Selectable } from 'kysely';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { Database, Trx } from '../database.ts';
import { statement } from '../statement.ts';
import type { VikariatRow } from '../tables/vikariat.ts';

/** Those a person stands in for on a day; not one whose account is closed. */
export async function standsInFor(db: Kysely<Database>, vikar: PersonId, today: Dato): Promise<PersonId[]> {
  return (await onDay.all(db, { vikar, today })).map((v) => v.for_user_id);
}

/** Those that are not over, for one person or for all. */
export function listVikariater(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  today: Dato,
  concerning: PersonId | null,
): Promise<Selectable<VikariatRow>[]> {
  let query = db
    .selectFrom('vikariat')
    .selectAll()
    .where('kommune_id', '=', kommuneId)
    .where('til', '>=', today)
    .where('revoked_at', 'is', null);
  if (concerning !== null)
    query = query.where((eb) => eb.or([eb('for_user_id', '=', concerning), eb('vikar_user_id', '=', concerning)]));
  return query.orderBy('fra').orderBy('id').execute();
}

export function findVikariat(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  id: string,
): Promise<Selectable<VikariatRow> | undefined> {
  return db
    .selectFrom('vikariat')
    .selectAll()
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertVikariat(trx: Trx, row: VikariatRow): Promise<void> {
  await trx.insertInto('vikariat').values(row).execute();
}

/** Ends all that runs or comes for or by a person; gives their ids. */
export async function revokeAllOf(trx: Trx, kommuneId: KommuneId, person: PersonId, at: Instant): Promise<string[]> {
  const rows = await trx
    .updateTable('vikariat')
    .set({ revoked_at: at })
    .where('kommune_id', '=', kommuneId)
    .where('revoked_at', 'is', null)
    .where('til', '>=', datoI(at))
    .where((eb) => eb.or([eb('for_user_id', '=', person), eb('vikar_user_id', '=', person)]))
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** False when it was revoked before. */
export async function revokeVikariat(trx: Trx, kommuneId: KommuneId, id: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('vikariat')
    .set({ revoked_at: at })
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const onDay = statement<{ vikar: PersonId; today: Dato }>()((db, value) =>
  db
    .selectFrom('vikariat')
    .innerJoin('users', 'users.id', 'vikariat.for_user_id')
    .select('vikariat.for_user_id')
    .distinct()
    .where('vikariat.vikar_user_id', '=', value('vikar'))
    .where('vikariat.fra', '<=', value('today'))
    .where('vikariat.til', '>=', value('today'))
    .where('vikariat.revoked_at', 'is', null)
    .where('users.active', '=', 1)
    .orderBy('vikariat.for_user_id'),
);
