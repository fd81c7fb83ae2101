import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { BusyError, isUniqueViolation } from '#db/in-write.ts';
import { nextCounter } from '#db/repositories/counters.ts';
import { lockStream, moveStream, openStream } from '#db/repositories/streams.ts';
import type { KommuneId } from '#machines/ids.ts';
import { freshPostgres, onBothDatabases } from '#tests/support/db.ts';
import { aKommune, aStream, id, NOW } from './builders.ts';

onBothDatabases('a write', (database) => {
  const insert = (kommune: KommuneId) => ({ id: kommune, navn: 'A', kode: kommune, access_epoch: 0, created_at: NOW });
  const names = async (kommune: KommuneId) =>
    (await database().kysely.selectFrom('kommune').select('navn').where('id', '=', kommune).execute()).length;

  it('commits when its function ends', async () => {
    const kommune = id<KommuneId>();
    await database().inWrite((trx) => trx.insertInto('kommune').values(insert(kommune)).execute());
    expect(await names(kommune)).toBe(1);
  });

  it('leaves nothing when its function throws', async () => {
    const kommune = id<KommuneId>();
    const failing = database().inWrite(async (trx) => {
      await trx.insertInto('kommune').values(insert(kommune)).execute();
      throw new Error('fortrudt');
    });
    await expect(failing).rejects.toThrow('fortrudt');
    expect(await names(kommune)).toBe(0);
  });

  it('gives what its function gives', async () => {
    expect(await database().inWrite(async () => 42)).toBe(42);
  });

  it('shows a unique value for what it is', async () => {
    const kommune = await aKommune(database());
    const again = database().inWrite((trx) => trx.insertInto('kommune').values(insert(kommune)).execute());
    await expect(again).rejects.toSatisfy(isUniqueViolation);
  });

  it('refuses a row that points at nothing', async () => {
    const orphan = database().inWrite((trx) => openStream(trx, aStream(id<KommuneId>())));
    await expect(orphan).rejects.toThrow(/foreign key/i);
  });

  it('moves a stream only on from what was read', async () => {
    const kommune = await aKommune(database());
    const stream = aStream(kommune);
    await database().inWrite((trx) => openStream(trx, stream));
    const move = () => database().inWrite((trx) => moveStream(trx, stream, { seq: 1, head: 'a'.repeat(64) }));
    expect(await move()).toBe(true);
    expect(await move()).toBe(false);
  });

  it('lets sixteen who take the same turn all come through, one after the other', async () => {
    const kommune = await aKommune(database());
    const stream = aStream(kommune);
    await database().inWrite((trx) => openStream(trx, stream));
    const turn = () =>
      database().inWrite(async (trx) => {
        const read = await lockStream(trx, kommune, stream.id);
        if (!read) throw new Error('no stream');
        return moveStream(trx, read, { seq: read.seq + 1, head: read.head });
      });
    expect(await Promise.all(Array.from({ length: 16 }, turn))).toEqual(Array.from({ length: 16 }, () => true));
    expect((await database().inWrite((trx) => lockStream(trx, kommune, stream.id)))?.seq).toBe(16);
  });

  it('counts without gaps for many who ask at once, and gives back what was rolled back', async () => {
    const kommune = await aKommune(database());
    const numbers = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) =>
        database().inWrite(async (trx) => {
          const number = await nextCounter(trx, kommune, 'sagsnummer');
          if (i % 5 === 0) throw new Error('rolled back');
          return number;
        }),
      ),
    );
    const given = numbers.flatMap((n) => (n.status === 'fulfilled' ? [n.value] : []));
    expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
  });

  it('keeps money beyond 32 bits to the øre', async () => {
    const kommune = await aKommune(database());
    const oere = 9_007_199_254_740_991;
    await sql`insert into counter (kommune_id, navn, value) values (${kommune}, 'oere', ${oere})`.execute(
      database().kysely,
    );
    const row = await database()
      .kysely.selectFrom('counter')
      .select('value')
      .where('kommune_id', '=', kommune)
      .executeTakeFirst();
    expect(row?.value).toBe(oere);
  });
});

describe('a write on PostgreSQL', () => {
  it('is tried again after a race, five times in all, and then says busy', async () => {
    const { db, drop } = await freshPostgres();
    let ran = 0;
    const racing = db.inWrite(async (trx) => {
      ran++;
      await sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(trx);
    });
    await expect(racing).rejects.toBeInstanceOf(BusyError);
    expect(ran).toBe(5);
    await drop();
  });

  it('comes through when two insert the same and the second looks again', async () => {
    const { db, drop } = await freshPostgres();
    const kommune = await aKommune(db);
    const stream = aStream(kommune);
    const openOnce = () =>
      db.inWrite(async (trx) => {
        if (await lockStream(trx, kommune, stream.id)) return 'there';
        await sql`select pg_sleep(0.05)`.execute(trx);
        await openStream(trx, stream);
        return 'opened';
      });
    expect((await Promise.all([openOnce(), openOnce()])).sort()).toEqual(['opened', 'there']);
    await drop();
  });

  it('is read committed and durable whatever the database says', async () => {
    const { db, drop } = await freshPostgres();
    await db.inWrite(async (trx) => {
      const { rows } = await sql<{ isolation: string; durable: string }>`
        select current_setting('transaction_isolation') as isolation, current_setting('synchronous_commit') as durable`.execute(
        trx,
      );
      expect(rows).toEqual([{ isolation: 'read committed', durable: 'on' }]);
    });
    await drop();
  });

  it('refuses an integer that no number can hold', async () => {
    const { db, drop } = await freshPostgres();
    await expect(sql`select 9007199254740993::int8`.execute(db.kysely)).rejects.toThrow(/does not fit/);
    await drop();
  });

  it('plans the statements of the road once per connection', async () => {
    const { db, drop } = await freshPostgres();
    const kommune = await aKommune(db);
    await db.inWrite(async (trx) => {
      for (let i = 0; i < 3; i++) await nextCounter(trx, kommune, 'n');
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(trx);
      expect(rows.filter(({ statement }) => statement.includes('counter'))).toHaveLength(1);
    });
    await drop();
  });
});
