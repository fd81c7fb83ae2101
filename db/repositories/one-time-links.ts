import type { Kysely, Selectable } from 'kysely';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import type { OneTimeLinkRow } from '../tables/one-time-link.ts';

export async function insertLink(trx: Trx, row: OneTimeLinkRow): Promise<void> {
  await trx.insertInto('one_time_link').values(row).execute();
}

/** A link that can still be used. */
export function findOpenLink(
  db: Kysely<Database>,
  tokenHash: string,
  formaal: string,
  now: Instant,
): Promise<Selectable<OneTimeLinkRow> | undefined> {
  return db
    .selectFrom('one_time_link')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('formaal', '=', formaal)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** When the open link of each person of a kommune runs out. */
export async function openLinksOf(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  now: Instant,
): Promise<ReadonlyMap<PersonId, Instant>> {
  const rows = await db
    .selectFrom('one_time_link')
    .select(['user_id', 'expires_at'])
    .where('kommune_id', '=', kommuneId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  return new Map(rows.flatMap((row) => (row.user_id === null ? [] : [[row.user_id, row.expires_at]])));
}

/** False when the link was used in the meantime. */
export async function spendLink(trx: Trx, tokenHash: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Closes what is open of a person's links; null closes the links that belong to nobody yet. */
export async function closeLinks(trx: Trx, userId: PersonId | null, formaal: string, now: Instant): Promise<void> {
  await trx
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('user_id', userId === null ? 'is' : '=', userId)
    .where('formaal', '=', formaal)
    .where('used_at', 'is', null)
    .execute();
}
