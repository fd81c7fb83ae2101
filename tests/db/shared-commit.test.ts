import { Kysely, sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database, Trx } from '#db/database.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { openStream } from '#db/repositories/streams.ts';
import { sharingCommits } from '#db/shared-commit.ts';
import { DurableSqliteDialect, openSqlite } from '#db/sqlite.ts';
import type { KommuneId } from '#machines/ids.ts';
import { aStream, id, NOW } from './builders.ts';

describe('writes on SQLite that wait at the same time', () => {
  let said: string[];
  let kysely: Kysely<Database>;
  let inWrite: ReturnType<typeof sharingCommits>;

  beforeEach(async () => {
    kysely = new Kysely<Database>({
      dialect: new DurableSqliteDialect(openSqlite(':memory:')),
      log: ({ query }) => {
        said.push(query.sql);
      },
    });
    said = [];
    inWrite = sharingCommits(kysely);
    await migrateToLatest({ kysely, dialect: 'sqlite', inWrite, close: () => kysely.destroy() });
    said = [];
    return () => kysely.destroy();
  });

  const insert = (navn: string) => async (trx: Trx) => {
    await trx
      .insertInto('kommune')
      .values({ id: navn, navn, kode: navn, access_epoch: 0, created_at: NOW } as never)
      .execute();
    return navn;
  };
  const names = async () =>
    (await kysely.selectFrom('kommune').select('navn').orderBy('navn').execute()).map(({ navn }) => navn);
  const commits = () => said.filter((text) => text === 'commit').length;

  it('share one commit, in the order they came, and each gets its own answer', async () => {
    expect(await Promise.all(['A', 'B', 'C'].map((navn) => inWrite(insert(navn))))).toEqual(['A', 'B', 'C']);
    expect(await names()).toEqual(['A', 'B', 'C']);
    expect(commits()).toBe(1);
  });

  it('commit alone when nobody else waits, without a savepoint', async () => {
    await inWrite(insert('A'));
    await inWrite(insert('B'));
    expect(commits()).toBe(2);
    expect(said.some((text) => text.startsWith('savepoint'))).toBe(false);
  });

  it('take nothing of each other along when one of them throws, before and after it wrote', async () => {
    const failing = (navn: string) =>
      inWrite(async (trx) => {
        await insert(navn)(trx);
        throw new Error(`${navn} fortrudt`);
      });
    const all = await Promise.allSettled([
      failing('X'),
      inWrite(insert('A')),
      failing('Y'),
      inWrite(insert('B')),
      inWrite(insert('A')),
    ]);
    expect(all.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual([
      'X fortrudt',
      'A',
      'Y fortrudt',
      'B',
      expect.stringContaining('UNIQUE'),
    ]);
    expect(await names()).toEqual(['A', 'B']);
  });

  it('are all told when the commit fails, and none of them has been answered before', async () => {
    const orphan = inWrite(async (trx) => {
      await sql`pragma defer_foreign_keys = on`.execute(trx);
      await openStream(trx, aStream(id<KommuneId>()));
    });
    const all = await Promise.allSettled([inWrite(insert('A')), orphan, inWrite(insert('B'))]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await names()).toEqual([]);
    expect(await inWrite(insert('C'))).toBe('C');
  });

  it('are all told when SQLite gives the whole transaction up', async () => {
    const gaveUp = inWrite((trx) => sql`rollback`.execute(trx));
    const all = await Promise.allSettled([inWrite(insert('A')), gaveUp, inWrite(insert('B'))]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await names()).toEqual([]);
    expect(await inWrite(insert('C'))).toBe('C');
  });

  it('that come while another commit runs go together in the next one', async () => {
    const later: Promise<string>[] = [];
    await inWrite(async (trx) => {
      later.push(inWrite(insert('B')), inWrite(insert('C')));
      return insert('A')(trx);
    });
    await Promise.all(later);
    expect(await names()).toEqual(['A', 'B', 'C']);
    expect(commits()).toBe(2);
  });
});
