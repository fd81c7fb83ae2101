import BetterSqlite3 from 'better-sqlite3';
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';

/** While another process holds the write lock the event loop stands still for as long as this. */
const BUSY_TIMEOUT_MS = 50;
const FIRST_SAFE_VERSION = [3, 51, 3] as const;
const CACHED_STATEMENTS = 1_000;

/** Opens a file with every promise of durability set and read back, or throws. */
export function openSqlite(file: string): BetterSqlite3.Database {
  const sqlite = new BetterSqlite3(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('recursive_triggers = ON');
    sqlite.pragma('secure_delete = ON');
    sqlite.pragma('wal_autocheckpoint = 4000');
    sqlite.pragma('cache_size = -65536');
    checkPromises(sqlite);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** Kysely's SQLite dialect, except that it begins immediate, prepares once, and migrates in a transaction. */
export class DurableSqliteDialect extends SqliteDialect {
  constructor(sqlite: BetterSqlite3.Database) {
    super({ database: preparingOnce(sqlite) });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalDdlAdapter();
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** The driver falls back to NORMAL in WAL unless told otherwise, and only shows it after a first query. */
function checkPromises(sqlite: BetterSqlite3.Database): void {
  sqlite.prepare('select count(*) from sqlite_schema').get();
  const version = String(sqlite.prepare('select sqlite_version()').pluck().get());
  if (!isSafe(version)) throw new Error(`SQLite ${version} can corrupt a database in WAL mode`);
  expectPragma(sqlite, 'synchronous', 2);
  expectPragma(sqlite, 'foreign_keys', 1);
  expectPragma(sqlite, 'recursive_triggers', 1);
  expectPragma(sqlite, 'secure_delete', 1);
  if (!sqlite.memory) expectPragma(sqlite, 'journal_mode', 'wal');
}

function expectPragma(sqlite: BetterSqlite3.Database, name: string, expected: unknown): void {
  const value = sqlite.pragma(name, { simple: true });
  if (value !== expected) throw new Error(`SQLite runs with ${name} = ${value}, not ${expected}`);
}

function isSafe(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [i, least] of FIRST_SAFE_VERSION.entries()) {
    const part = parts[i] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}

function preparingOnce(sqlite: BetterSqlite3.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => sqlite.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const prepared: SqliteStatement = sqlite.prepare(sql === 'begin' ? 'begin immediate' : sql);
      if (statements.size >= CACHED_STATEMENTS) statements.clear();
      statements.set(sql, prepared);
      return prepared;
    },
  };
}
