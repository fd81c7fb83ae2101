import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../dialect.ts';

const required = (c: ColumnDefinitionBuilder) => c.notNull();
const key = (c: ColumnDefinitionBuilder) => c.notNull().primaryKey();
const refers = (column: string) => (c: ColumnDefinitionBuilder) => c.notNull().references(column);

/** The chain of each root, its instances, and the commands that were answered. */
export async function forloeb(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('stream')
    .addColumn('id', 'text', key)
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addColumn('chart', 'text', required)
    .addColumn('seq', d.int, required)
    .addColumn('head', 'text', required)
    .addColumn('wrapped_key', d.blob)
    .addColumn('created_at', 'text', required)
    .$call(d.table)
    .execute();
  await db.schema.createIndex('stream_by_kommune').on('stream').columns(['kommune_id', 'id']).execute();
  await instances(db, d);
  await history(db, d);
  await db.schema
    .createTable('command')
    .addColumn('kommune_id', 'text', required)
    .addColumn('person_id', 'text', required)
    .addColumn('key', 'text', required)
    .addColumn('body_hash', 'text', required)
    .addColumn('root_id', 'text')
    .addColumn('status', d.int, required)
    .addColumn('answer', 'text', required)
    .addColumn('at', 'text', required)
    .addPrimaryKeyConstraint('command_pk', ['kommune_id', 'person_id', 'key'])
    .$call(d.keyTable)
    .execute();
}

async function instances(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('instance')
    .addColumn('id', 'text', key)
    .addColumn('kommune_id', 'text', required)
    .addColumn('root_id', 'text', refers('stream.id'))
    .addColumn('chart', 'text', required)
    .addColumn('chart_version', d.int, required)
    .addColumn('version', d.int, required)
    .addColumn('tilstand', 'text', required)
    .addColumn('facts', 'text', required)
    .addColumn('gjort', 'text', required)
    .addColumn('frister', 'text', required)
    .addColumn('next_due', 'text')
    .addColumn('quarantined', 'text')
    .addColumn('created_seq', d.int, required)
    .$call(d.table)
    .execute();
  await db.schema.createIndex('instance_by_root').on('instance').columns(['root_id', 'created_seq']).execute();
  await db.schema
    .createIndex('instance_by_next_due')
    .on('instance')
    .columns(['next_due', 'id'])
    .where(sql.ref('next_due'), 'is not', null)
    .execute();
}

async function history(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('history')
    .addColumn('root_id', 'text', refers('stream.id'))
    .addColumn('seq', d.int, (c) => c.notNull().check(sql`seq > 0`))
    .addColumn('kommune_id', 'text', required)
    .addColumn('instance_id', 'text', required)
    .addColumn('chart', 'text', required)
    .addColumn('chart_version', d.int, required)
    .addColumn('event', 'text', required)
    .addColumn('from_tilstand', 'text')
    .addColumn('to_tilstand', 'text', required)
    .addColumn('facts', 'text', required)
    .addColumn('actor_id', 'text')
    .addColumn('paa_vegne_af', 'text')
    .addColumn('afsender', 'text', (c) => c.notNull().check(sql`afsender in ('person', 'uret', 'foelger')`))
    .addColumn('at', 'text', required)
    .addColumn('today', 'text', required)
    .addColumn('event_id', 'text', required)
    .addColumn('cause_root', 'text')
    .addColumn('cause_seq', d.int)
    .addColumn('indhold', d.blob)
    .addColumn('indhold_hash', 'text')
    .addColumn('frister_change', 'text')
    .addColumn('prev_hash', 'text', required)
    .addColumn('hash', 'text', required)
    .addPrimaryKeyConstraint('history_pk', ['root_id', 'seq'])
    .$call(d.table)
    .execute();
  await d.appendOnly(db, 'history');
}
