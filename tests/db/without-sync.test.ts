import { readFileSync, statSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutSync } from '#db/without-sync.ts';
import { type FreshDatabase, freshPostgres, freshSqlite } from '#tests/support/db.ts';

const synchronous = async ({ db }: FreshDatabase): Promise<unknown> =>
  (await sql<{ synchronous: number }>`pragma synchronous`.execute(db.kysely)).rows[0]?.synchronous;

describe('what is written without waiting for the disk', () => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshSqlite();
  });
  afterAll(() => fresh.drop());

  it('waits for it again afterwards, whether it went well or not', async () => {
    expect(await withoutSync(fresh.db, () => synchronous(fresh))).toBe(0);
    expect(await synchronous(fresh)).toBe(2);
    const broken = withoutSync(fresh.db, () => Promise.reject(new Error('broken off')));
    await expect(broken).rejects.toThrow('broken off');
    expect(await synchronous(fresh)).toBe(2);
  });

  it('lies in the database itself when it is over, not in the log beside it', async () => {
    const { db, where } = fresh;
    const file = 'file' in where ? where.file : '';
    await withoutSync(db, () =>
      db.inWrite(async (trx) => void (await sql`create table seen_on_disk (a text) strict`.execute(trx))),
    );
    expect(statSync(`${file}-wal`).size).toBe(0);
    expect(readFileSync(file).includes('seen_on_disk')).toBe(true);
  });

  it('gives on PostgreSQL what its function gives', async () => {
    const postgres = await freshPostgres();
    expect(await withoutSync(postgres.db, async () => 7)).toBe(7);
    await postgres.drop();
  });
});
