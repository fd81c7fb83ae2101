import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../dialect.ts';

const required = (c: ColumnDefinitionBuilder) => c.notNull();
const key = (c: ColumnDefinitionBuilder) => c.notNull().primaryKey();
const refers = (column: string) => (c: ColumnDefinitionBuilder) => c.notNull().references(column);
const flag = (c: ColumnDefinitionBuilder) => c.notNull().check(sql`active in (0, 1)`);

export async function kommuneOgBrugere(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await kommuner(db, d);
  await brugere(db, d);
  await login(db, d);
  await stamdata(db, d);
}

async function kommuner(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('kommune')
    .addColumn('id', 'text', key)
    .addColumn('navn', 'text', required)
    .addColumn('kode', 'text', (c) => c.notNull().unique())
    .addColumn('access_epoch', d.int, required)
    .addColumn('created_at', 'text', required)
    .$call(d.table)
    .execute();
  await db.schema
    .createTable('indstilling')
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addColumn('version', d.int, required)
    .addColumn('data', 'text', required)
    .addColumn('created_by', 'text')
    .addColumn('created_at', 'text', required)
    .addPrimaryKeyConstraint('indstilling_pk', ['kommune_id', 'version'])
    .$call(d.table)
    .execute();
  await d.appendOnly(db, 'indstilling');
}

async function brugere(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('users')
    .addColumn('id', 'text', key)
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addColumn('email', 'text', (c) => c.notNull().unique().check(sql`email = lower(email)`))
    .addColumn('navn', 'text', required)
    .addColumn('password_hash', 'text')
    .addColumn('active', d.int, flag)
    .addColumn('beloebsgraense_oere', d.int)
    .addColumn('access_epoch', d.int, required)
    .addColumn('created_at', 'text', required)
    .$call(d.table)
    .execute();
  await db.schema.createIndex('users_by_kommune').on('users').columns(['kommune_id', 'navn']).execute();
  await db.schema
    .createTable('user_role')
    .addColumn('user_id', 'text', refers('users.id'))
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addColumn('rolle', 'text', required)
    .addPrimaryKeyConstraint('user_role_pk', ['user_id', 'rolle'])
    .$call(d.keyTable)
    .execute();
  await db.schema
    .createIndex('user_role_by_rolle')
    .on('user_role')
    .columns(['kommune_id', 'rolle', 'user_id'])
    .execute();
  await db.schema
    .createTable('team')
    .addColumn('id', 'text', key)
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addColumn('navn', 'text', required)
    .addColumn('active', d.int, flag)
    .addUniqueConstraint('team_navn', ['kommune_id', 'navn'])
    .$call(d.table)
    .execute();
  await db.schema
    .createTable('team_member')
    .addColumn('team_id', 'text', refers('team.id'))
    .addColumn('user_id', 'text', refers('users.id'))
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addPrimaryKeyConstraint('team_member_pk', ['team_id', 'user_id'])
    .$call(d.keyTable)
    .execute();
  await db.schema.createIndex('team_member_by_user').on('team_member').columns(['user_id', 'team_id']).execute();
  await db.schema
    .createTable('vikariat')
    .addColumn('id', 'text', key)
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addColumn('for_user_id', 'text', refers('users.id'))
    .addColumn('vikar_user_id', 'text', refers('users.id'))
    .addColumn('fra', 'text', required)
    .addColumn('til', 'text', required)
    .addColumn('created_by', 'text', required)
    .addColumn('created_at', 'text', required)
    .addColumn('revoked_at', 'text')
    .$call(d.table)
    .execute();
  await db.schema.createIndex('vikariat_by_vikar').on('vikariat').columns(['vikar_user_id', 'til']).execute();
  await db.schema.createIndex('vikariat_by_for').on('vikariat').columns(['for_user_id', 'til']).execute();
}

async function login(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('session')
    .addColumn('token_hash', 'text', key)
    .addColumn('user_id', 'text', refers('users.id'))
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addColumn('created_at', 'text', required)
    .addColumn('last_seen_at', 'text', required)
    .addColumn('expires_at', 'text', required)
    .$call(d.table)
    .execute();
  await db.schema.createIndex('session_by_user').on('session').column('user_id').execute();
  await db.schema
    .createTable('one_time_link')
    .addColumn('token_hash', 'text', key)
    .addColumn('kommune_id', 'text', (c) => c.references('kommune.id'))
    .addColumn('user_id', 'text', (c) => c.references('users.id'))
    .addColumn('formaal', 'text', required)
    .addColumn('created_at', 'text', required)
    .addColumn('expires_at', 'text', required)
    .addColumn('used_at', 'text')
    .$call(d.table)
    .execute();
  await db.schema
    .createTable('login_attempt')
    .addColumn('key', 'text', key)
    .addColumn('failures', d.int, required)
    .addColumn('blocked_until', 'text')
    .addColumn('updated_at', 'text', required)
    .$call(d.table)
    .execute();
}

async function stamdata(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('tilbud')
    .addColumn('id', 'text', key)
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addColumn('version', d.int, required)
    .addColumn('navn', 'text', required)
    .addColumn('leverandoer', 'text', required)
    .addColumn('data', 'text', required)
    .addColumn('active', d.int, flag)
    .addColumn('updated_at', 'text', required)
    .$call(d.table)
    .execute();
  await db.schema.createIndex('tilbud_by_navn').on('tilbud').columns(['kommune_id', 'navn', 'id']).execute();
  await db.schema
    .createTable('moede')
    .addColumn('id', 'text', key)
    .addColumn('kommune_id', 'text', refers('kommune.id'))
    .addColumn('dato', 'text', required)
    .addColumn('sted', 'text')
    .addColumn('status', 'text', required)
    .addColumn('data', 'text', required)
    .$call(d.table)
    .execute();
  await db.schema.createIndex('moede_by_dato').on('moede').columns(['kommune_id', 'dato']).execute();
}
