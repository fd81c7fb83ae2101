import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { allHistory } from '#db/repositories/history.ts';
import { openStream } from '#db/repositories/streams.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import { onBothDatabases } from '#tests/support/db.ts';
import { aChain, aKommune, aStream, id, NOW } from './builders.ts';

onBothDatabases('what is append-only', (database) => {
  const TABLES = ['history', 'indstilling', 'access_log'] as const;

  async function filled(): Promise<KommuneId> {
    const kommune = await aKommune(database());
    await database().inWrite(async (trx) => {
      const stream = aStream(kommune);
      await openStream(trx, stream);
      await aChain(trx, stream, ['en', 'to']);
      const settings = { kommune_id: kommune, version: 1, data: '{}', created_by: null, created_at: NOW };
      await trx.insertInto('indstilling').values(settings).execute();
      const access = {
        kommune_id: kommune,
        person_id: id<PersonId>(),
        at: NOW,
        handling: 'laes',
        formaal: 'raadgiver',
      };
      await trx.insertInto('access_log').values(access).execute();
    });
    return kommune;
  }

  it.each(TABLES)('%s refuses to be changed', async (table) => {
    await filled();
    const change = sql`update ${sql.table(table)} set kommune_id = kommune_id`;
    await expect(change.execute(database().kysely)).rejects.toThrow(`${table} is append-only`);
  });

  it.each(TABLES)('%s refuses to be deleted from', async (table) => {
    await filled();
    const remove = sql`delete from ${sql.table(table)}`;
    await expect(remove.execute(database().kysely)).rejects.toThrow(`${table} is append-only`);
  });

  it('refuses to be replaced or emptied by the ways an engine has of its own', async () => {
    const kommune = await filled();
    const [row] = await database().kysely.selectFrom('history').selectAll().where('kommune_id', '=', kommune).execute();
    if (!row) throw new Error('no row');
    const around =
      database().dialect === 'sqlite'
        ? database()
            .kysely.replaceInto('history')
            .values({ ...row, event: 'andet' })
        : sql`truncate history`;
    await expect(around.execute(database().kysely)).rejects.toThrow('history is append-only');
    expect((await allHistory(database().kysely, kommune, row.root_id)).map(({ event }) => event)).toEqual([
      'notat',
      'notat',
    ]);
  });

  it('refuses an upsert that would change it', async () => {
    const kommune = await filled();
    const [row] = await database().kysely.selectFrom('history').selectAll().where('kommune_id', '=', kommune).execute();
    if (!row) throw new Error('no row');
    const upsert = database()
      .kysely.insertInto('history')
      .values(row)
      .onConflict((conflict) => conflict.columns(['root_id', 'seq']).doUpdateSet({ event: 'andet' }));
    await expect(upsert.execute()).rejects.toThrow('history is append-only');
  });
});
