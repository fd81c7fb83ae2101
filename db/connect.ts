import { Kysely } from 'kysely';
import type { Database, Trx } from './database.ts';
import { inWriteOn } from './in-write.ts';
import { openPostgres, type PostgresOptions } from './postgres.ts';
import { sharingCommits } from './shared-commit.ts';
import { DurableSqliteDialect, openSqlite } from './sqlite.ts';

/** A database, and the only way to write to it. */
export interface Db {
  readonly kysely: Kysely<Database>;
  readonly dialect: 'sqlite' | 'postgres';
  /**
   * One transaction, on SQLite committed together with those that wait at the same time. `fn` may run again, and
   * awaits nothing but the database. Throws `BusyError` when it cannot begin.
   */
  inWrite<T>(fn: (trx: Trx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type Where = { readonly file: string } | ({ readonly url: string } & PostgresOptions);

/** Opens a SQLite file (made if missing) or connects to PostgreSQL; throws unless its promises hold. */
export async function openDatabase(where: Where): Promise<Db> {
  return 'file' in where ? openFile(where.file) : connectTo(where.url, where);
}

function openFile(file: string): Db {
  const sqlite = openSqlite(file);
  const kysely = new Kysely<Database>({ dialect: new DurableSqliteDialect(sqlite) });
  return {
    kysely,
    dialect: 'sqlite',
    inWrite: sharingCommits(kysely),
    async close() {
      await kysely.destroy();
      sqlite.close();
    },
  };
}

async function connectTo(url: string, options: PostgresOptions): Promise<Db> {
  const kysely = new Kysely<Database>({ dialect: openPostgres(url, options) });
  try {
    await kysely.selectNoFrom((eb) => eb.lit(1).as('one')).execute();
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return {
    kysely,
    dialect: 'postgres',
    inWrite: (fn) => inWriteOn(kysely, 'postgres', fn),
    close: () => kysely.destroy(),
  };
}
