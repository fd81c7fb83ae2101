import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { findSession, type SessionBruger, touchSession } from '#db/repositories/sessions.ts';
import { rollerOf, teamsOf } from '#db/repositories/users.ts';
import { standsInFor } from '#db/repositories/vikariater.ts';
import { hashToken } from '#db/token.ts';
import type { Actor, Identitet, Rolle } from '#machines/actor.ts';
import type { PersonId } from '#machines/ids.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { sekunderMellem } from '#machines/kalender/sekunder.ts';
import type { Deps } from '../context.ts';
import { IDLE_SECONDS } from './session.ts';

/** A session is written to at most this often, so that reading stays reading. */
const TOUCH_AFTER_SECONDS = 60;

export interface LoggedIn {
  readonly actor: Actor;
  readonly accessEpoch: string;
}

/**
 * Who a session's token belongs to, read anew at each request, so that a role, a stand-in or an account that was taken
 * away counts no longer. Null when there is no such session, or it is over.
 */
export async function actorOf({ db, clock }: Deps, token: string): Promise<LoggedIn | null> {
  const now = clock.systemNow();
  const tokenHash = hashToken(token);
  const session = await findSession(db.kysely, tokenHash);
  if (!session || session.expiresAt <= now) return null;
  const idle = sekunderMellem(session.lastSeenAt, now);
  if (idle >= IDLE_SECONDS) return null;
  if (idle >= TOUCH_AFTER_SECONDS) await db.inWrite((trx) => touchSession(trx, tokenHash, now));
  return readActor(db.kysely, session, clock);
}

async function readActor(db: Kysely<Database>, session: SessionBruger, clock: Deps['clock']): Promise<LoggedIn> {
  const { userId, kommuneId, beloebsgraense } = session;
  const roller = await rollerOf(db, userId);
  const teams = await teamsOf(db, userId);
  const vikarFor: Identitet[] = [];
  for (const personId of await standsInFor(db, userId, datoI(clock.now())))
    vikarFor.push(await standingInFor(db, personId, roller));
  return {
    actor: { personId: userId, kommuneId, roller, teams, beloebsgraense, vikarFor },
    accessEpoch: `${session.kommuneEpoch}.${session.userEpoch}`,
  };
}

/** A stand-in needs the role himself: those he lacks do not come with the person he stands in for. */
async function standingInFor(db: Kysely<Database>, personId: PersonId, own: readonly Rolle[]): Promise<Identitet> {
  const roller = (await rollerOf(db, personId)).filter((rolle) => own.includes(rolle) && rolle !== 'administrator');
  return { personId, roller, teams: await teamsOf(db, personId) };
}
