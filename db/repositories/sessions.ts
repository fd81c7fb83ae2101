import type { Kysely } from 'kysely';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Oere } from '#machines/pris/oere.ts';
import type { Database, Trx } from '../database.ts';
import { statement } from '../statement.ts';
import type { SessionRow } from '../tables/session.ts';

/** A session with what is known at once of the person it belongs to. */
export interface SessionBruger {
  readonly userId: PersonId;
  readonly kommuneId: KommuneId;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly beloebsgraense: Oere | null;
  readonly userEpoch: number;
  readonly kommuneEpoch: number;
}

export async function insertSession(trx: Trx, row: SessionRow): Promise<void> {
  await trx.insertInto('session').values(row).execute();
}

/** Undefined also when the account is closed. */
export function findSession(db: Kysely<Database>, tokenHash: string): Promise<SessionBruger | undefined> {
  return byToken.first(db, { tokenHash });
}

export async function touchSession(trx: Trx, tokenHash: string, at: Instant): Promise<void> {
  await trx.updateTable('session').set({ last_seen_at: at }).where('token_hash', '=', tokenHash).execute();
}

export async function deleteSession(trx: Trx, tokenHash: string): Promise<void> {
  await trx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

export async function deleteSessionsOf(trx: Trx, kommuneId: KommuneId, userId: PersonId): Promise<void> {
  await trx.deleteFrom('session').where('kommune_id', '=', kommuneId).where('user_id', '=', userId).execute();
}

export async function deleteExpiredSessions(trx: Trx, now: Instant): Promise<void> {
  await trx.deleteFrom('session').where('expires_at', '<=', now).execute();
}

const byToken = statement<{ tokenHash: string }>()((db, value) =>
  db
    .selectFrom('session')
    .innerJoin('users', 'users.id', 'session.user_id')
    .innerJoin('kommune', 'kommune.id', 'users.kommune_id')
    .select([
      'users.id as userId',
      'users.kommune_id as kommuneId',
      'session.last_seen_at as lastSeenAt',
      'session.expires_at as expiresAt',
      'users.beloebsgraense_oere as beloebsgraense',
      'users.access_epoch as userEpoch',
      'kommune.access_epoch as kommuneEpoch',
    ])
    .where('session.token_hash', '=', value('tokenHash'))
    .where('users.active', '=', 1),
);
