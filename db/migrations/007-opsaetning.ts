import { type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../dialect.ts';

/** What two administrators may change at once carries the version that they read; who changed what can be listed. */
export async function opsaetning(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  for (const table of ['users', 'team', 'moede'])
    await db.schema
      .alterTable(table)
      .addColumn('version', d.int, (c) => c.notNull().defaultTo(1))
      .execute();
  await db.schema
    .createIndex('access_log_administration')
    .on('access_log')
    .columns(['kommune_id', 'id'])
    .where(sql<boolean>`formaal = 'administration'`)
    .execute();
  await db.schema
    .createIndex('outbox_adgangskode')
    .on('outbox')
    .columns(['kommune_id', 'available_at'])
    .where(sql<boolean>`kind = 'adgangskode'`)
    .execute();
}
