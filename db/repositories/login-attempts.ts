import type { Kysely, Selectable } from 'kysely';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import type { LoginAttemptRow } from '../tables/login-attempt.ts';

export function findAttempts(db: Kysely<Database>, key: string): Promise<Selectable<LoginAttemptRow> | undefined> {
  return db.selectFrom('login_attempt').selectAll().where('key', '=', key).executeTakeFirst();
}

export async function putAttempts(trx: Trx, row: LoginAttemptRow): Promise<void> {
  const { key: _, ...rest } = row;
  await trx
    .insertInto('login_attempt')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doUpdateSet(rest))
    .execute();
}

export async function forgetAttempts(trx: Trx, key: string): Promise<void> {
  await trx.deleteFrom('login_attempt').where('key', '=', key).execute();
}

/** Old failures count for nothing and are not kept. */
export async function forgetAttemptsBefore(trx: Trx, moment: Instant): Promise<void> {
  await trx.deleteFrom('login_attempt').where('updated_at', '<', moment).execute();
}
