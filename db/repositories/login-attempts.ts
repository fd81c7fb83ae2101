import { type Kysely, type Selectable, sql } from 'kysely';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import type { LoginAttemptRow } from '../tables/login-attempt.ts';

export function findAttempts(db: Kysely<Database>, key: string): Promise<Selectable<LoginAttemptRow> | undefined> {
  return db.selectFrom('login_attempt').selectAll().where('key', '=', key).executeTakeFirst();
}

/**
 * Counts one more failure and gives the row, with the wait that was set before. Counting first takes the row, so that
 * tries at the same moment come one after another. Failures last counted before `freshFrom` count for nothing.
 */
export function countAttempt(
  trx: Trx,
  key: string,
  now: Instant,
  freshFrom: Instant,
): Promise<Selectable<LoginAttemptRow>> {
  return trx
    .insertInto('login_attempt')
    .values({ key, failures: 1, blocked_until: null, updated_at: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        failures: sql<number>`case when login_attempt.updated_at < ${freshFrom} then 1 else login_attempt.failures + 1 end`,
        updated_at: now,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function blockUntil(trx: Trx, key: string, until: Instant | null): Promise<void> {
  await trx.updateTable('login_attempt').set({ blocked_until: until }).where('key', '=', key).execute();
}

export async function forgetAttempts(trx: Trx, key: string): Promise<void> {
  await trx.deleteFrom('login_attempt').where('key', '=', key).execute();
}

/** Old failures are not kept. */
export async function forgetAttemptsBefore(trx: Trx, moment: Instant): Promise<void> {
  await trx.deleteFrom('login_attempt').where('updated_at', '<', moment).execute();
}
