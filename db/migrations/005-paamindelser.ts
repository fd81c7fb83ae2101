import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../dialect.ts';

const required = (c: ColumnDefinitionBuilder) => c.notNull();

/** Reminders as rows, what a mail became, what a lost one left on the sag, and a clock that was found wrong. */
export async function paamindelser(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('paamindelse')
    .addColumn('kommune_id', 'text', required)
    .addColumn('root_id', 'text', required)
    .addColumn('instance_id', 'text', required)
    .addColumn('noegle', 'text', required)
    .addColumn('kald', 'text', required)
    .addColumn('slags', 'text', required)
    .addColumn('rolle', 'text')
    .addColumn('person_id', 'text', required)
    .addColumn('grund', 'text', required)
    .addColumn('frist_dato', 'text', required)
    .addColumn('skulle', 'text', required)
    .addColumn('planned_at', 'text', required)
    .addColumn('mail_id', 'text')
    .addColumn('sent_at', 'text')
    .addPrimaryKeyConstraint('paamindelse_pk', ['instance_id', 'noegle', 'kald', 'person_id'])
    .$call(d.table)
    .execute();
  await db.schema.createIndex('paamindelse_by_root').on('paamindelse').columns(['kommune_id', 'root_id']).execute();
  await db.schema.createIndex('paamindelse_by_mail').on('paamindelse').column('mail_id').execute();
  await db.schema
    .createIndex('paamindelse_uden_mail')
    .on('paamindelse')
    .columns(['kommune_id', 'person_id'])
    .where(sql<boolean>`mail_id is null`)
    .execute();
  await outbox(db, d);
  await postfejl(db, d);
  await db.schema.alterTable('ur').addColumn('spaerret_ved', 'text').execute();
}

async function outbox(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  const outbox = db.schema.alterTable('outbox');
  // Nobody has the id ''.
  await outbox.addColumn('person_id', 'text', (c) => c.notNull().defaultTo('')).execute();
  await outbox.addColumn('unclear', d.int, (c) => c.notNull().defaultTo(0)).execute();
  for (const column of ['first_failed_at', 'void_at', 'subject', 'text'])
    await outbox.addColumn(column, 'text').execute();
  await db.schema.dropIndex('outbox_open').execute();
  await db.schema
    .createIndex('outbox_open')
    .on('outbox')
    .columns(['available_at', 'id'])
    .where(sql<boolean>`sent_at is null and dead_at is null and void_at is null`)
    .execute();
}

async function postfejl(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('postfejl')
    .addColumn('id', 'text', (c) => c.notNull().primaryKey())
    .addColumn('kommune_id', 'text', required)
    .addColumn('root_id', 'text', required)
    .addColumn('mail_id', 'text', required)
    .addColumn('person_id', 'text', required)
    .addColumn('fejl', 'text', required)
    .addColumn('at', 'text', required)
    .addColumn('lukket_at', 'text')
    .addColumn('lukket_af', 'text')
    .addColumn('lukket_som', 'text')
    .$call(d.table)
    .execute();
  await db.schema
    .createIndex('postfejl_aaben')
    .on('postfejl')
    .columns(['kommune_id', 'root_id'])
    .where(sql<boolean>`lukket_at is null`)
    .execute();
  await db.schema.createIndex('postfejl_by_mail').on('postfejl').column('mail_id').execute();
}
