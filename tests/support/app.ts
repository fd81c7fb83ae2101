import { randomUUID } from 'node:crypto';
import type { Db } from '#db/connect.ts';
import { insertKommune } from '#db/repositories/kommuner.ts';
import { appendSettings } from '#db/repositories/settings.ts';
import { insertTeam } from '#db/repositories/teams.ts';
import { insertUser, setRoller, setTeams } from '#db/repositories/users.ts';
import { masterKeyFrom } from '#db/sealing.ts';
import { newToken } from '#db/token.ts';
import type { Rolle } from '#machines/actor.ts';
import type { KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import { type Indstillinger, STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import type { Oere } from '#machines/pris/oere.ts';
import { type AppParts, type AppType, createApp } from '#server/app.ts';
import { actorOf } from '#server/auth/actor-of.ts';
import { hashPassword } from '#server/auth/password.ts';
import { startSession } from '#server/auth/session.ts';
import type { Ctx, Deps } from '#server/context.ts';
import { createLogger } from '#server/ops/logger.ts';
import { createMetrics } from '#server/ops/metrics.ts';
import { atEnd } from './at-end.ts';
import { TestClient } from './client.ts';
import { TestClock } from './clock.ts';
import { freshPostgres, freshSqlite } from './db.ts';

export const BASE_URL = 'https://indkoeb.example';

export interface TestKommune {
  readonly id: KommuneId;
  readonly navn: string;
  readonly kode: string;
}

export interface TestUser {
  readonly id: PersonId;
  readonly kommuneId: KommuneId;
  readonly navn: string;
  readonly email: string;
  readonly roller: readonly Rolle[];
  readonly teams: readonly TeamId[];
}

export interface TestApp {
  readonly app: AppType;
  readonly deps: Deps;
  readonly db: Db;
  readonly clock: TestClock;
  /** All that was logged, line by line. */
  readonly log: string[];
  readonly anonymous: TestClient;
  aKommune(given?: { navn?: string; kode?: string; indstillinger?: Partial<Indstillinger> }): Promise<TestKommune>;
  aTeam(given?: { kommune?: TestKommune; navn?: string }): Promise<TeamId>;
  aUser(given?: {
    kommune?: TestKommune;
    navn?: string;
    email?: string;
    roller?: readonly Rolle[];
    teams?: readonly TeamId[];
    password?: string;
    beloebsgraense?: number;
    active?: boolean;
  }): Promise<TestUser>;
  /** A session made straight in the database, and the client that carries its cookie. */
  loginAs(user: TestUser): Promise<TestClient>;
  /** The context of a verb that this person calls. */
  ctxOf(user: TestUser): Promise<Ctx>;
}

/** An app on a migrated database of its own and a clock that stands still. What is not given defaults. */
export async function testApp(
  given: {
    dialect?: 'sqlite' | 'postgres';
    now?: string;
    baseUrl?: string;
    demo?: boolean;
    parts?: Partial<AppParts>;
    newId?: () => string;
  } = {},
): Promise<TestApp> {
  const fresh = given.dialect === 'postgres' ? await freshPostgres() : await freshSqlite();
  atEnd(fresh.drop);
  const { db } = fresh;
  const clock = new TestClock(given.now ?? '2026-03-02T08:00:00Z');
  const log: string[] = [];
  const deps: Deps = {
    db,
    clock,
    masterKey: masterKeyFrom(new Uint8Array(32).fill(7)),
    log: createLogger('debug', { write: (line) => void log.push(line) }),
    metrics: createMetrics(),
    baseUrl: given.baseUrl ?? BASE_URL,
    demo: given.demo ?? false,
    newId: given.newId ?? randomUUID,
  };
  const app = createApp(deps, given.parts);
  return { app, deps, db, clock, log, anonymous: new TestClient(app, null), ...builders(app, deps) };
}

function builders(app: AppType, deps: Deps) {
  const { db, clock } = deps;
  let first: TestKommune | undefined;
  let made = 0;

  const aKommune: TestApp['aKommune'] = async (given = {}) => {
    const number = ++made;
    const kommune = {
      id: deps.newId() as KommuneId,
      navn: given.navn ?? `Kommune ${number}`,
      kode: given.kode ?? String(900 + number),
    };
    const data = JSON.stringify({ ...STANDARD_INDSTILLINGER, ...given.indstillinger });
    const created_at = clock.systemNow();
    await db.inWrite(async (trx) => {
      await insertKommune(trx, { ...kommune, access_epoch: 0, created_at });
      await appendSettings(trx, { kommune_id: kommune.id, version: 1, data, created_by: null, created_at });
    });
    first ??= kommune;
    return kommune;
  };

  const aTeam: TestApp['aTeam'] = async (given = {}) => {
    const kommune = given.kommune ?? first ?? (await aKommune());
    const id = deps.newId() as TeamId;
    const navn = given.navn ?? `Team ${++made}`;
    await db.inWrite((trx) => insertTeam(trx, { id, kommune_id: kommune.id, navn, active: 1 }));
    return id;
  };

  const aUser: TestApp['aUser'] = async (given = {}) => {
    const kommune = given.kommune ?? first ?? (await aKommune());
    const number = ++made;
    const user: TestUser = {
      id: deps.newId() as PersonId,
      kommuneId: kommune.id,
      navn: given.navn ?? `Person ${number}`,
      email: given.email ?? `person${number}@kommune.example`,
      roller: given.roller ?? ['raadgiver'],
      teams: given.teams ?? [],
    };
    const password_hash = given.password === undefined ? null : await hashPassword(given.password);
    await db.inWrite(async (trx) => {
      await insertUser(trx, {
        id: user.id,
        kommune_id: kommune.id,
        email: user.email,
        navn: user.navn,
        password_hash,
        active: given.active === false ? 0 : 1,
        beloebsgraense_oere: given.beloebsgraense === undefined ? null : (given.beloebsgraense as Oere),
        access_epoch: 0,
        created_at: clock.systemNow(),
      });
      await setRoller(trx, kommune.id, user.id, user.roller);
      await setTeams(trx, kommune.id, user.id, user.teams);
    });
    return user;
  };

  const aToken = async ({ id: userId, kommuneId }: TestUser): Promise<string> => {
    const token = newToken();
    const now = clock.systemNow();
    await db.inWrite((trx) => startSession(trx, { token, before: null, userId, kommuneId, now }));
    return token;
  };

  const loginAs: TestApp['loginAs'] = async (user) => new TestClient(app, `__Host-session=${await aToken(user)}`);

  const ctxOf: TestApp['ctxOf'] = async (user) => {
    const loggedIn = await actorOf(deps, await aToken(user));
    if (!loggedIn) throw new Error(`${user.navn} cannot log in`);
    return { ...deps, ...loggedIn, requestId: randomUUID() };
  };

  return { aKommune, aTeam, aUser, loginAs, ctxOf };
}
