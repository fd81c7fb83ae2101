import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../dialect.ts';

const required = (c: ColumnDefinitionBuilder) => c.notNull();
const key = (c: ColumnDefinitionBuilder) => c.notNull().primaryKey();
const refers = (column: string) => (c: ColumnDefinitionBuilder) => c.notNull().references(column);

/** A sag without a dated frist comes last. Queries that page by it repeat this text, so that the index serves them. */
const orden = sql`coalesce(naeste_frist, '9999-12-31')`;

/** What lists and work lists are read from: written by the road in the same transaction, never the truth. */
export async function sager(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('borger')
    .addColumn('id', 'text', key)
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addColumn('cpr_hash', 'text', required)
    .addColumn('wrapped_key', d.blob)
    .addColumn('sealed', d.blob)
    .addColumn('created_at', 'text', required)
    .addUniqueConstraint('borger_cpr', ['kommune_id', 'cpr_hash'])
    .$call(d.table)
    .execute();
  await sag(db, d);
  await arbejde(db, d);
  await db.schema
    .createTable('span')
    .addColumn('kommune_id', 'text', required)
    .addColumn('root_id', 'text', required)
    .addColumn('instance_id', 'text', required)
    .addColumn('tilstand', 'text', required)
    .addColumn('entered_seq', d.int, required)
    .addColumn('entered_at', 'text', required)
    .addColumn('left_seq', d.int)
    .addColumn('left_at', 'text')
    .addPrimaryKeyConstraint('span_pk', ['instance_id', 'entered_seq'])
    .$call(d.keyTable)
    .execute();
}

async function sag(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('sag')
    .addColumn('id', 'text', (c) => c.notNull().primaryKey().references('stream.id'))
    .addColumn('kommune_id', 'text', required)
    .addColumn('chart', 'text', required)
    .addColumn('sagsnummer', 'text', required)
    .addColumn('titel', 'text', required)
    .addColumn('trin', 'text', required)
    .addColumn('tilstand', 'text', required)
    .addColumn('live', d.int, (c) => c.notNull().check(sql`live in (0, 1)`))
    .addColumn('team_id', 'text', required)
    .addColumn('borger_id', 'text', (c) => c.references('borger.id'))
    .addColumn('raadgiver_id', 'text')
    .addColumn('kontraktforhandler_id', 'text')
    .addColumn('leder_id', 'text')
    .addColumn('moede_id', 'text')
    .addColumn('forhandlere_ser_alle', d.int, (c) => c.notNull().check(sql`forhandlere_ser_alle in (0, 1)`))
    .addColumn('leverandoer', 'text')
    .addColumn('paa_vent_til', 'text')
    .addColumn('naeste_frist', 'text')
    .addColumn('version', d.int, required)
    .addColumn('created_at', 'text', required)
    .addColumn('updated_at', 'text', required)
    .addUniqueConstraint('sag_sagsnummer', ['kommune_id', 'sagsnummer'])
    .$call(d.table)
    .execute();
  const index = (name: string) => db.schema.createIndex(name).on('sag');
  await index('sag_by_frist').columns(['kommune_id', 'live']).expression(orden).column('id').execute();
  await index('sag_by_trin').columns(['kommune_id', 'trin']).expression(orden).column('id').execute();
  await index('sag_by_team').columns(['kommune_id', 'team_id']).expression(orden).column('id').execute();
  await index('sag_by_raadgiver').columns(['kommune_id', 'raadgiver_id']).expression(orden).column('id').execute();
  await index('sag_by_kontraktforhandler').columns(['kommune_id', 'kontraktforhandler_id']).execute();
  await index('sag_by_borger').columns(['borger_id']).execute();
  await db.schema
    .createTable('sag_ord')
    .addColumn('kommune_id', 'text', required)
    .addColumn('ord', d.binaryText, required)
    .addColumn('sag_id', 'text', refers('sag.id'))
    .addPrimaryKeyConstraint('sag_ord_pk', ['kommune_id', 'ord', 'sag_id'])
    .$call(d.keyTable)
    .execute();
  await db.schema.createIndex('sag_ord_by_sag').on('sag_ord').column('sag_id').execute();
}

async function arbejde(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('frist')
    .addColumn('kommune_id', 'text', required)
    .addColumn('root_id', 'text', required)
    .addColumn('instance_id', 'text', refers('instance.id'))
    .addColumn('noegle', 'text', required)
    .addColumn('regel', 'text', required)
    .addColumn('art', 'text', required)
    .addColumn('dato', 'text')
    .addColumn('senest', 'text')
    .addColumn('hvem', 'text', required)
    .addColumn('person_id', 'text')
    .addColumn('forklaring', 'text', required)
    .addColumn('data', 'text')
    .addPrimaryKeyConstraint('frist_pk', ['instance_id', 'noegle'])
    .$call(d.table)
    .execute();
  await db.schema.createIndex('frist_by_dato').on('frist').columns(['kommune_id', 'dato']).execute();
  await db.schema.createIndex('frist_by_root').on('frist').column('root_id').execute();
  await db.schema
    .createTable('arbejde')
    .addColumn('id', 'text', key)
    .addColumn('kommune_id', 'text', required)
    .addColumn('root_id', 'text', required)
    .addColumn('instance_id', 'text', refers('instance.id'))
    .addColumn('event', 'text', required)
    .addColumn('hvem', 'text', (c) => c.notNull().check(sql`hvem in ('rolle', 'person', 'leverandoer', 'borger')`))
    .addColumn('rolle', 'text')
    .addColumn('person_id', 'text')
    .addColumn('since', 'text', required)
    .addCheckConstraint('arbejde_rolle', sql`(hvem = 'rolle') = (rolle is not null)`)
    .addCheckConstraint('arbejde_person', sql`(hvem = 'person') = (person_id is not null)`)
    .$call(d.table)
    .execute();
  const index = (name: string) => db.schema.createIndex(name).on('arbejde');
  await index('arbejde_by_instance').column('instance_id').execute();
  await index('arbejde_by_root').column('root_id').execute();
  await index('arbejde_by_rolle').columns(['kommune_id', 'rolle', 'since']).execute();
  await index('arbejde_by_person').columns(['kommune_id', 'person_id', 'since']).execute();
  await db.schema
    .createTable('arbejde_spaerret')
    .addColumn('kommune_id', 'text', required)
    .addColumn('arbejde_id', 'text', (c) => c.notNull().references('arbejde.id').onDelete('cascade'))
    .addColumn('person_id', 'text', required)
    .addPrimaryKeyConstraint('arbejde_spaerret_pk', ['arbejde_id', 'person_id'])
    .$call(d.keyTable)
    .execute();
}
