import { beforeEach, expect, it } from 'vitest';
import { openDatabase } from '#db/connect.ts';
import { claim, enqueue, markFailed, markSent, type NewMail } from '#db/repositories/outbox.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { instant } from '#machines/kalender/instant.ts';
import { freshPostgres, onBothDatabases } from '#tests/support/db.ts';
import { id, NOW } from './builders.ts';

const at = (minute: number) => instant(`2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`);
const mail = (over: Partial<NewMail> = {}): NewMail => ({
  id: id<string>(),
  kommune_id: id<KommuneId>(),
  root_id: null,
  kind: 'frist',
  dedupe_key: id<string>(),
  payload: '{}',
  available_at: NOW,
  person_id: id<PersonId>(),
  ...over,
});

onBothDatabases('the post', (database) => {
  beforeEach(() => database().kysely.deleteFrom('outbox').execute());

  const take = (minute: number, limit = 100) =>
    database().inWrite((trx) => claim(trx, { now: at(minute), leaseUntil: at(minute + 5), limit }));

  it('owes the same mail once', async () => {
    const first = mail();
    const put = (m: typeof first) => database().inWrite((trx) => enqueue(trx, m));
    expect(await put(first)).toBe(true);
    expect(await put(mail({ dedupe_key: first.dedupe_key }))).toBe(false);
    expect((await take(0)).filter((m) => m.dedupe_key === first.dedupe_key)).toHaveLength(1);
  });

  it('goes out oldest first, when its time has come, and to one at a time', async () => {
    await database().inWrite(async (trx) => {
      for (const minute of [3, 1, 2, 9]) await enqueue(trx, mail({ id: `m${minute}`, available_at: at(minute) }));
    });
    expect((await take(3, 2)).map((m) => m.id)).toEqual(['m1', 'm2']);
    expect((await take(3)).map((m) => m.id)).toEqual(['m3']);
    expect(await take(3)).toEqual([]);
  });

  it('is taken by another when the lease has run out, and then no longer settled by the first', async () => {
    await database().inWrite((trx) => enqueue(trx, mail({ id: 'laant', available_at: at(21) })));
    const [first] = await take(21);
    const [second] = await take(26);
    if (!first || !second) throw new Error('not claimed');
    expect([first.id, second.id, second.attempts]).toEqual(['laant', 'laant', 2]);
    expect(await database().inWrite((trx) => markSent(trx, first, at(26)))).toBe(false);
    expect(await database().inWrite((trx) => markSent(trx, second, at(26)))).toBe(true);
    expect(await take(50)).toEqual([]);
  });

  it('comes again after a failure, and not after it was given up', async () => {
    await database().inWrite((trx) => enqueue(trx, mail({ available_at: at(30) })));
    const [first] = await take(30);
    if (!first) throw new Error('not claimed');
    const failure = { error: 'ECONNECTION', now: at(30) };
    await database().inWrite((trx) => markFailed(trx, first, { ...failure, retryAt: at(40) }));
    expect(await take(39)).toEqual([]);
    const [again] = await take(40);
    if (!again) throw new Error('not claimed again');
    expect([again.attempts, again.last_error]).toEqual([2, 'ECONNECTION']);
    await database().inWrite((trx) => markFailed(trx, again, { ...failure, retryAt: null }));
    expect(await take(54)).toEqual([]);
  });
});

it('gives each of 200 mails to exactly one of eight workers on PostgreSQL', async () => {
  const { db, where, drop } = await freshPostgres();
  await db.inWrite(async (trx) => {
    for (let i = 0; i < 200; i++) await enqueue(trx, mail());
  });
  const workers = await Promise.all(Array.from({ length: 8 }, () => openDatabase(where)));
  const taken = await Promise.all(
    workers.map(async (worker) => {
      const ids: string[] = [];
      for (;;) {
        const rows = await worker.inWrite((trx) => claim(trx, { now: at(1), leaseUntil: at(6), limit: 5 }));
        if (rows.length === 0) return ids;
        ids.push(...rows.map((m) => m.id));
      }
    }),
  );
  expect(taken.flat()).toHaveLength(200);
  expect(new Set(taken.flat()).size).toBe(200);
  expect(taken.filter((ids) => ids.length > 0).length).toBeGreaterThan(1);
  for (const worker of workers) await worker.close();
  await drop();
});
