import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { dialectFor } from '#db/dialect.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { migrations } from '#db/migrations/index.ts';
import { onBothDatabases } from '#tests/support/db.ts';

onBothDatabases('migrating', (database) => {
  const known = () => migrations(dialectFor(database().dialect));
  const tables = async () => (await database().kysely.introspection.getTables()).map(({ name }) => name);

  it('does nothing to a database that is up to date', async () => {
    const before = await tables();
    await migrateToLatest(database());
    expect(await tables()).toEqual(before);
  });

  it('leaves nothing of a migration that fails half way', async () => {
    const failing = {
      up: async (db: Kysely<unknown>) => {
        await db.schema.createTable('halvvejs').addColumn('id', 'integer').execute();
        await sql`insert into findes_ikke values (1)`.execute(db);
      },
    };
    await expect(migrateToLatest(database(), { ...known(), '999-fejler': failing })).rejects.toThrow(/findes_ikke/);
    expect(await tables()).not.toContain('halvvejs');
    await migrateToLatest(database());
  });

  it('refuses a database that is newer than the program, and says so in Danish', async () => {
    const newer = { ...known(), '999-fremtid': { up: async () => undefined } };
    await migrateToLatest(database(), newer);
    await expect(migrateToLatest(database())).rejects.toThrow(/Databasen er nyere end programmet: den har 999-fremtid/);
  });
});
