import { type ColumnDataType, type CreateTableBuilder, type Kysely, type RawBuilder, sql } from 'kysely';

/** All that differs between the two engines; migrations get it as a parameter. */
export interface SqlDialect {
  readonly name: 'sqlite' | 'postgres';
  /** 64 bit: kroner in øre pass 32 bit at 21 millions. */
  readonly int: ColumnDataType;
  readonly blob: ColumnDataType;
  /** Text compared byte for byte, so that a prefix is a range whatever the server's language. */
  readonly binaryText: ColumnDataType | RawBuilder<unknown>;
  /** The end of a table definition. */
  table<T extends string, C extends string>(builder: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>;
  /** The same for a narrow table that is its own index. */
  keyTable<T extends string, C extends string>(builder: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>;
  /** A column `id` that the database counts up. */
  identity<T extends string, C extends string>(builder: CreateTableBuilder<T, C>): CreateTableBuilder<T, C | 'id'>;
  /** Triggers that refuse to change or delete what the table holds. */
  appendOnly(db: Kysely<unknown>, table: string): Promise<void>;
}

const sqlite: SqlDialect = {
  name: 'sqlite',
  int: 'integer',
  blob: 'blob',
  binaryText: 'text',
  table: (builder) => builder.modifyEnd(sql`strict`),
  keyTable: (builder) => builder.modifyEnd(sql`strict, without rowid`),
  identity: (builder) => builder.addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement()),
  async appendOnly(db, table) {
    for (const act of ['update', 'delete']) {
      await sql
        .raw(
          `create trigger ${table}_no_${act} before ${act} on ${table} begin select raise(abort, '${table} is append-only'); end`,
        )
        .execute(db);
    }
  },
};

const postgres: SqlDialect = {
  name: 'postgres',
  int: 'bigint',
  blob: 'bytea',
  binaryText: sql`text collate "C"`,
  table: (builder) => builder,
  keyTable: (builder) => builder,
  identity: (builder) => builder.addColumn('id', 'bigint', (c) => c.primaryKey().generatedAlwaysAsIdentity()),
  async appendOnly(db, table) {
    await sql
      .raw(
        `create or replace function append_only() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$`,
      )
      .execute(db);
    await sql
      .raw(
        `create trigger ${table}_append_only before update or delete or truncate on ${table} for each statement execute function append_only()`,
      )
      .execute(db);
  },
};

export function dialectFor(name: SqlDialect['name']): SqlDialect {
  return name === 'sqlite' ? sqlite : postgres;
}
