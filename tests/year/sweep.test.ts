import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { type Db, openDatabase } from '#db/connect.ts';
import { createApp } from '#server/app.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { chanceFrom } from '#tests/crash/chance.ts';
import { tempFolder } from '#tests/crash/temp-folder.ts';
import { testApp } from '#tests/support/app.ts';
import { TestClient } from '#tests/support/client.ts';
import { anOffice, aPurchase, type Office, opening, type Purchase } from '#tests/support/purchase.ts';
import type { Fault } from './faults.ts';
import { openFaulty } from './faulty-db.ts';

/*
 * As SQLite tests itself: the same requests again and again, and each time what goes wrong goes wrong one step later,
 * until they come through. Two that are sent at once share a commit.
 */

/** Every step in the long run. */
const STRIDE = process.env['LONG'] === undefined ? 3 : 1;

interface Request {
  readonly path: string;
  readonly body: unknown;
  readonly key: string;
}

let office: Office;
let file: string;
let acts: Readonly<Record<'alene' | 'sammen' | 'aabning', readonly Request[]>>;
beforeAll(async () => {
  office = await anOffice(await testApp());
  const [one, other] = [await aPurchase(office, 'indsatsIGang'), await aPurchase(office, 'prisforhandling', OTHER)];
  await one.does('kontraktforhandler', 'opretKontrakt');
  file = join(tempFolder('gennemgang'), 'indkoeb.db');
  await sql`vacuum into ${sql.lit(file)}`.execute(office.t.db.kysely);
  const hold = (p: Purchase): Request => ({
    path: `/api/forloeb/${p.id}/events`,
    body: { type: 'saetPaaVent', payload: p.payload('saetPaaVent'), version: p.sag.version },
    key: `hold-${p.id}`,
  });
  const open = {
    path: '/api/sager',
    body: opening(office, { navn: 'Ny Borger', cpr: '6202903321' }),
    key: 'aabning-1',
  };
  acts = { alene: [hold(one)], sammen: [hold(one), hold(other)], aabning: [open] };
});

const OTHER = { navn: 'Otto Oversat', cpr: '6303904322' };

test.each([
  // The hold of a sag is three rows: the sag's, the kontrakt's and the follow-up's.
  ['alene', [3]],
  ['aabning', [1]],
  ['sammen', [3, 1]],
] as const)(
  'each is as before or as after wherever it breaks off, and comes through when it is sent again (%s)',
  async (which, rows) => {
    const requests = acts[which];
    let steps = 0;
    for (const fault of ['kast', 'afbrydelse'] as const) {
      for (let n = 0; await brokenAt(n, fault, requests, rows); n += STRIDE) steps += 1;
    }
    process.stdout.write(`  ${which}: broken off at ${steps} steps\n`);
    expect(steps).toBeGreaterThan(60 / STRIDE);
  },
  600_000,
);

/** Sends them with a fault at the nth step; false when there was no such step. */
async function brokenAt(
  n: number,
  fault: Fault,
  requests: readonly Request[],
  rows: readonly number[],
): Promise<boolean> {
  const where = { file: join(tempFolder('skridt'), 'indkoeb.db') };
  copyFileSync(file, where.file);
  const nth = nthStep(n, fault);
  const faulty = await openFaulty(where, nth);
  const before = await historyIn(faulty);
  nth.begin();
  const answers = await sendAll(faulty, requests);
  nth.end();
  await faulty.close();

  const db = await openDatabase(where);
  try {
    const each = rows.map((_, i) => i).flatMap((i) => (answers[i] === 200 || answers[i] === 201 ? [rows[i] ?? 0] : []));
    const grown = (await historyIn(db)) - before;
    const some = `${fault} at step ${n} (${nth.where()}): ${answers.join()}, ${grown} rows`;
    // What was answered is there; of what was not, each is there whole or not at all.
    const sums = subsets(rows).filter((sum) => sum >= each.reduce((a, b) => a + b, 0));
    expect(sums, some).toContain(grown);
    expect((await verifyAll(db, null)).fund, some).toEqual([]);
    const again = await sendAll(db, requests);
    expect(
      again.every((status) => status === 200 || status === 201),
      `${some}, then ${again.join()}`,
    ).toBe(true);
    expect(await historyIn(db), some).toBe(before + rows.reduce((a, b) => a + b, 0));
    expect((await verifyAll(db, null)).fund, some).toEqual([]);
  } finally {
    await db.close();
  }
  return nth.happened();
}

const subsets = ([first, ...rest]: readonly number[]): number[] =>
  first === undefined ? [0] : subsets(rest).flatMap((sum) => [sum, sum + first]);

async function sendAll(db: Db, requests: readonly Request[]): Promise<number[]> {
  const app = createApp({ ...office.t.deps, db });
  const client = new TestClient(app, office.raadgiver.client.cookie);
  return Promise.all(
    requests.map(async ({ path, body, key }) => (await client.post(path, body, { 'Idempotency-Key': key })).status),
  );
}

async function historyIn(db: Db): Promise<number> {
  const { n } = await db.kysely
    .selectFrom('history')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Goes wrong at one step, counted from when it is told to begin. */
function nthStep(n: number, fault: Fault) {
  let left: number | null = null;
  let at: string | null = null;
  return {
    chance: chanceFrom(n),
    at(place: string, kinds: readonly Fault[]): Fault | null {
      if (left === null || !kinds.includes(fault) || left-- !== 0) return null;
      at = place;
      return fault;
    },
    begin: () => {
      left = n;
    },
    end: () => {
      left = null;
    },
    where: () => at ?? 'nowhere',
    happened: () => at !== null,
  };
}
