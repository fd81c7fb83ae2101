import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Db } from './connect.ts';
import { dialectFor } from './dialect.ts';
import { migrations } from './migrations/index.ts';

/** Brings the database to the tables this code knows, each migration in a transaction; throws otherwise. */
export async function migrateToLatest(db: Db, known = migrations(dialectFor(db.dialect))): Promise<void> {
  await refuseNewer(db, Object.keys(known));
  const migrator = new Migrator({ db: db.kysely, provider: { getMigrations: async () => known } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function refuseNewer(db: Db, known: readonly string[]): Promise<void> {
  const run = await namesOfRun(db);
  const unknown = run.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(
      `Databasen er nyere end programmet: den har ${unknown.join(', ')}. Start den version, der sidst har brugt den, eller en nyere.`,
    );
}

async function namesOfRun({ kysely }: Db): Promise<string[]> {
  const tables = await kysely.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely);
  return rows.map(({ name }) => name);
}
