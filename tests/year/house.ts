import { join } from 'node:path';
import { sql } from 'kysely';
import { inject } from 'vitest';
import type { Where } from '#db/connect.ts';
import { readCounter } from '#db/repositories/counters.ts';
import { newToken } from '#db/token.ts';
import type { ForloebId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { sekunderMellem } from '#machines/kalender/sekunder.ts';
import { openPost } from '#notifications/keep-post.ts';
import type { Post } from '#notifications/post.ts';
import { type AppType, createApp } from '#server/app.ts';
import { IDLE_SECONDS, startSession } from '#server/auth/session.ts';
import { prepare } from '#server/boot/prepare.ts';
import type { Deps } from '#server/context.ts';
import { createReadiness } from '#server/ops/readiness.ts';
import { trusting } from '#server/ur/clock-watch.ts';
import { type Chance, chanceFrom } from '#tests/crash/chance.ts';
import { tempFolder } from '#tests/crash/temp-folder.ts';
import { type TestApp, type TestUser, testApp } from '#tests/support/app.ts';
import { TestClient } from '#tests/support/client.ts';
import type { TestClock } from '#tests/support/clock.ts';
import { aSampleKommune, type SampleKommune } from '#tests/support/samples/kommune.ts';
import { bothOrders } from '#tests/support/samples/regler.ts';
import { Faults } from './faults.ts';
import { type FaultyDb, openFaulty } from './faulty-db.ts';
import { Mailbox } from './mailbox.ts';
import { FOLK, INDSTILLER } from './people.ts';

/** A kommune whose server dies and is started again: what a process knows is gone then, what was committed is not. */
export class House {
  readonly seed: number;
  readonly clock: TestClock;
  readonly kommune: SampleKommune['kommune'];
  readonly faults: Faults;
  readonly mailbox: Mailbox;
  /** Every line that was logged. */
  readonly log: string[];
  restarts = 0;
  db: FaultyDb;
  deps: Deps;
  app: AppType;
  post: Post;
  readonly #where: Where;
  readonly #base: TestApp;
  readonly #sessions = new Map<PersonId, { readonly token: string; readonly since: Instant }>();
  /** Somebody of another kommune, for whom nothing of this one is there. */
  readonly stranger: TestUser;

  private constructor(given: {
    seed: number;
    base: TestApp;
    kommune: SampleKommune;
    stranger: TestUser;
    where: Where;
    faults: Faults;
    db: FaultyDb;
  }) {
    const { base, kommune, where, faults, db, seed } = given;
    this.seed = seed;
    this.clock = base.clock;
    this.log = base.log;
    this.kommune = kommune.kommune;
    this.stranger = given.stranger;
    this.faults = faults;
    this.#base = base;
    this.#where = where;
    this.mailbox = new Mailbox(this, chanceFrom(seed + 2));
    this.db = db;
    ({ deps: this.deps, app: this.app, post: this.post } = this.#process());
  }

  /** A fresh kommune on a database of its own, from the first day of the model; the same seed gives the same year. */
  static async open(dialect: 'sqlite' | 'postgres', seed: number, wanted: number): Promise<House> {
    const ids = chanceFrom(seed + 1);
    const base = await testApp({ dialect, now: '2026-03-02T06:00:00Z', newId: () => idFrom(ids) });
    const kommune = await aSampleKommune(base, bothOrders('medForhandler'), { ekstra: [...FOLK, INDSTILLER] });
    const stranger = await base.aUser({ kommune: await base.aKommune(), roller: ['raadgiver', 'leder'] });
    const where = await placeOf(base);
    const faults = new Faults(chanceFrom(seed + 3), wanted);
    return new House({ seed, base, kommune, stranger, where, faults, db: await openFaulty(where, faults) });
  }

  /** The process is gone, whatever it was doing, and is started again as `npm start` does. */
  async restart(): Promise<void> {
    this.faults.disarm();
    this.db.breakOff();
    await this.db.close();
    this.db = await openFaulty(this.#where, this.faults);
    ({ deps: this.deps, app: this.app, post: this.post } = this.#process());
    this.restarts += 1;
    const readiness = createReadiness(this.deps);
    await (await prepare(this.deps, readiness)).done;
    const problems = await readiness.problems();
    if (Object.keys(problems).length > 0) throw new Error(`the server is not ready: ${JSON.stringify(problems)}`);
  }

  close(): Promise<void> {
    return this.db.close();
  }

  /** Somebody's browser; who has been away for long logs in anew. */
  async client(who: PersonId): Promise<TestClient> {
    const now = this.clock.systemNow();
    const known = this.#sessions.get(who);
    if (known && sekunderMellem(known.since, now) < IDLE_SECONDS)
      return new TestClient(this.app, cookieOf(known.token));
    const token = newToken();
    const kommuneId = who === this.stranger.id ? this.stranger.kommuneId : this.kommune.id;
    await this.db.inWrite((trx) => startSession(trx, { token, before: null, userId: who, kommuneId, now }));
    this.#sessions.set(who, { token, since: now });
    return new TestClient(this.app, cookieOf(token));
  }

  /** Whether the sager have counted again since the settings were changed. */
  async recounted(): Promise<boolean> {
    const { n } = await this.db.kysely
      .selectFrom('indstilling')
      .select((eb) => eb.fn.max('version').as('n'))
      .where('kommune_id', '=', this.kommune.id)
      .executeTakeFirstOrThrow();
    return (await readCounter(this.db.kysely, this.kommune.id, 'genberegnet')) >= Number(n);
  }

  /** How far each sag has come. */
  async heads(): Promise<ReadonlyMap<ForloebId, number>> {
    const rows = await this.db.kysely
      .selectFrom('stream')
      .select(['id', 'seq'])
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return new Map(rows.map(({ id, seq }) => [id, seq]));
  }

  #process(): { deps: Deps; app: AppType; post: Post } {
    const { db, clock, faults } = this;
    const now = (): Instant => {
      // Between what was read and what is decided.
      const fault = db.writing() ? faults.at('der planlægges', ['kast', 'afbrydelse']) : null;
      if (fault === 'afbrydelse') db.breakOff();
      if (fault) throw new Error('the clock broke off');
      return clock.now();
    };
    const deps: Deps = {
      ...this.#base.deps,
      db,
      clock: { now, systemNow: () => clock.systemNow() },
    };
    const post = openPost(deps, { transport: this.mailbox, held: trusting.wrong, chance: () => 0.5 });
    return { deps, app: createApp(deps), post };
  }
}

const cookieOf = (token: string): string => `__Host-session=${token}`;

function idFrom(chance: Chance): string {
  const hex = (length: number) => Array.from({ length }, () => Math.floor(chance.next() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** On SQLite a copy that no other connection holds open, so that a restart recovers it. */
async function placeOf({ db }: TestApp): Promise<Where> {
  if (db.dialect === 'postgres') {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db.kysely);
    return { url: `${inject('postgresServer')}/${rows[0]?.name}` };
  }
  const file = join(tempFolder('aar'), 'indkoeb.db');
  await sql`vacuum into ${sql.lit(file)}`.execute(db.kysely);
  return { file };
}
