import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type Db, openDatabase, type Where } from '#db/connect.ts';
import { migrateToLatest } from '#db/migrate.ts';

export interface FreshDatabase {
  readonly db: Db;
  /** Where it lies, to be opened by another connection or process. */
  readonly where: Where;
  drop(): Promise<void>;
}

/** Runs the tests once on SQLite and once on PostgreSQL, each with a migrated database of its own. */
export function onBothDatabases(name: string, tests: (database: () => Db, where: () => Where) => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${name} (%s)`, (dialect) => {
    let fresh: FreshDatabase;
    beforeAll(async () => {
      fresh = dialect === 'sqlite' ? await freshSqlite() : await freshPostgres();
    });
    afterAll(() => fresh?.drop());
    tests(
      () => fresh.db,
      () => fresh.where,
    );
  });
}

/** A file of its own, copied from one that was migrated once for this worker. */
export async function freshSqlite(): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'indkoeb-db-'));
  const where = { file: join(folder, 'indkoeb.db') };
  copyFileSync(await sqliteTemplate(), where.file);
  const db = await openDatabase(where);
  return {
    db,
    where,
    async drop() {
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A database of its own on the tests' server, copied from the migrated template. */
export async function freshPostgres(): Promise<FreshDatabase> {
  const server = inject('postgresServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} template ${inject('postgresTemplate')}`);
  const where = { url: `${server}/${name}` };
  const db = await openDatabase(where);
  return {
    db,
    where,
    async drop() {
      await db.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

let template: Promise<string> | undefined;

function sqliteTemplate(): Promise<string> {
  template ??= makeTemplate();
  return template;
}

async function makeTemplate(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'indkoeb-skabelon-')), 'indkoeb.db');
  const db = await openDatabase({ file });
  await migrateToLatest(db);
  await db.close();
  if (existsSync(`${file}-wal`)) throw new Error('The template still has a log beside it');
  return file;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
