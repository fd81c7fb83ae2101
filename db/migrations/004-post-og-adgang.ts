import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../dialect.ts';

const required = (c: ColumnDefinitionBuilder) => c.notNull();
const key = (c: ColumnDefinitionBuilder) => c.notNull().primaryKey();

/** What leaves the house, who looked at what, drafts, and the clock. */
export async function postOgAdgang(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await outbox(db, d);
  await accessLog(db, d);
  await db.schema
    .createTable('kladde')
    .addColumn('kommune_id', 'text', required)
    .addColumn('person_id', 'text', required)
    .addColumn('instance_id', 'text', required)
    .addColumn('event', 'text', required)
    .addColumn('sealed', d.blob, required)
    .addColumn('updated_at', 'text', required)
    .addPrimaryKeyConstraint('kladde_pk', ['instance_id', 'person_id', 'event'])
    .$call(d.table)
    .execute();
  await db.schema
    .createTable('ur')
    .addColumn('id', d.int, (c) => c.notNull().primaryKey().check(sql`id = 1`))
    .addColumn('high_water', 'text', required)
    .addColumn('demo_dato', 'text')
    .$call(d.table)
    .execute();
  await db.schema
    .createTable('counter')
    .addColumn('kommune_id', 'text', required)
    .addColumn('navn', 'text', required)
    .addColumn('value', d.int, required)
    .addPrimaryKeyConstraint('counter_pk', ['kommune_id', 'navn'])
    .$call(d.keyTable)
    .execute();
}

async function outbox(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', key)
    .addColumn('kommune_id', 'text', required)
    .addColumn('root_id', 'text')
    .addColumn('kind', 'text', required)
    .addColumn('dedupe_key', 'text', (c) => c.notNull().unique())
    .addColumn('payload', 'text', required)
    .addColumn('available_at', 'text', required)
    .addColumn('attempts', d.int, required)
    .addColumn('lease_until', 'text')
    .addColumn('sent_at', 'text')
    .addColumn('dead_at', 'text')
    .addColumn('last_error', 'text')
    .$call(d.table)
    .execute();
  await db.schema
    .createIndex('outbox_open')
    .on('outbox')
    .columns(['available_at', 'id'])
    .where(sql<boolean>`sent_at is null and dead_at is null`)
    .execute();
}

async function accessLog(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('access_log')
    .$call(d.identity)
    .addColumn('kommune_id', 'text', required)
    .addColumn('person_id', 'text', required)
    .addColumn('at', 'text', required)
    .addColumn('handling', 'text', required)
    .addColumn('root_id', 'text')
    .addColumn('formaal', 'text', required)
    .addColumn('detalje', 'text')
    .$call(d.table)
    .execute();
  await db.schema.createIndex('access_log_by_root').on('access_log').columns(['kommune_id', 'root_id', 'id']).execute();
  await db.schema
    .createIndex('access_log_by_person')
    .on('access_log')
    .columns(['kommune_id', 'person_id', 'id'])
    .execute();
  await d.appendOnly(db, 'access_log');
}
