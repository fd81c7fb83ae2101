import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { BusyError } from '#db/in-write.ts';
import { takeServerLock } from '#db/server-lock.ts';
import { openSqlite } from '#db/sqlite.ts';
import { type FreshDatabase, freshSqlite } from '#tests/support/db.ts';
import { aKommune, id, NOW } from './builders.ts';

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshSqlite();
});
afterEach(() => fresh.drop());

const fileOf = ({ where }: FreshDatabase) => ('file' in where ? where.file : '');

describe('a SQLite connection', () => {
  it('is full synchronous after its first query', async () => {
    await fresh.db.kysely.selectFrom('kommune').selectAll().execute();
    expect(await pragma('synchronous')).toBe(2);
  });

  it('is so on every connection that is opened again', async () => {
    await fresh.db.close();
    const again = openSqlite(fileOf(fresh));
    again.prepare('select * from kommune').all();
    expect(again.pragma('synchronous', { simple: true })).toBe(2);
    again.close();
  });

  it('keeps the other promises: WAL, foreign keys, recursive triggers, secure delete, a short wait', async () => {
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('recursive_triggers')).toBe(1);
    expect(await pragma('secure_delete')).toBe(1);
    expect(await pragma('busy_timeout')).toBeLessThanOrEqual(200);
  });

  it('runs on a SQLite without the WAL-reset bug', async () => {
    const { rows } = await sql<{ v: string }>`select sqlite_version() as v`.execute(fresh.db.kysely);
    const [major = 0, minor = 0] = (rows[0]?.v ?? '').split('.').map(Number);
    expect(major * 1000 + minor).toBeGreaterThanOrEqual(3052);
  });

  it('has strict tables only', async () => {
    const { rows } = await sql<{ name: string; strict: number }>`
      select name, strict from pragma_table_list
      where schema = 'main' and name not like 'sqlite_%' and name not like 'kysely_%'`.execute(fresh.db.kysely);
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter(({ strict }) => !strict)).toEqual([]);
  });

  it('refuses a text where a number belongs', async () => {
    const statement = sql`insert into counter (kommune_id, navn, value) values ('k', 'n', 'mange')`;
    await expect(statement.execute(fresh.db.kysely)).rejects.toThrow(/cannot store TEXT value in INTEGER column/);
  });
});

describe('a write on SQLite', () => {
  it('begins immediate: another connection cannot write from its first moment', async () => {
    const other = new BetterSqlite3(fileOf(fresh), { timeout: 0 });
    await fresh.db.inWrite(async () => {
      expect(() => other.exec('begin immediate')).toThrow(/locked/);
    });
    other.exec('begin immediate');
    other.close();
  });

  it('waits outside SQLite for another process and goes on when that lets go', async () => {
    const kommune = await aKommune(fresh.db);
    const other = new BetterSqlite3(fileOf(fresh), { timeout: 0 });
    other.exec('begin immediate');
    setTimeout(() => other.close(), 300);
    await fresh.db.inWrite((trx) => trx.updateTable('kommune').set({ navn: 'Ny' }).execute());
    const row = await fresh.db.kysely.selectFrom('kommune').select('navn').where('id', '=', kommune).executeTakeFirst();
    expect(row?.navn).toBe('Ny');
  });

  it('does not hold the event loop while it waits', async () => {
    const other = new BetterSqlite3(fileOf(fresh), { timeout: 0 });
    other.exec('begin immediate');
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    setTimeout(() => other.close(), 500);
    await fresh.db.inWrite(async () => undefined);
    clearInterval(beat);
    expect(longest).toBeLessThan(200);
  });

  it('gives up with BusyError when the other does not let go', async () => {
    const other = new BetterSqlite3(fileOf(fresh), { timeout: 0 });
    other.exec('begin immediate');
    let ran = 0;
    await expect(fresh.db.inWrite(async () => ran++)).rejects.toBeInstanceOf(BusyError);
    expect(ran).toBe(0);
    other.close();
  });

  it('does not try a unique value again: one writer has no races', async () => {
    const kommune = { id: id<string>(), navn: 'A', kode: 'A', access_epoch: 0, created_at: NOW };
    let ran = 0;
    const twice = fresh.db.inWrite(async (trx) => {
      ran++;
      await sql`insert into kommune values (${kommune.id}, 'A', 'A', 0, ${NOW})`.execute(trx);
      await sql`insert into kommune values (${kommune.id}, 'A', 'A', 0, ${NOW})`.execute(trx);
    });
    await expect(twice).rejects.toThrow(/UNIQUE/);
    expect(ran).toBe(1);
  });
});

describe('the lock of a server', () => {
  it('keeps a second one off, also in the same process', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'laas-')), 'indkoeb.db');
    const lock = takeServerLock(file);
    expect(() => takeServerLock(file)).toThrow(/En anden server bruger allerede databasen/);
    lock.release();
    takeServerLock(file).release();
  });

  it('is held by whoever took it, though he kept no handle, and is free at once when he is killed', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'laas-')), 'indkoeb.db');
    const take = `import('#db/server-lock.ts').then(async (m) => {
      m.takeServerLock(${JSON.stringify(file)});
      for (let i = 0; i < 3; i++) { await new Promise((r) => setTimeout(r, 5)); gc(); }
      console.log('held');
      setInterval(() => {}, 1000);
    })`;
    const stdio = ['ignore', 'pipe', 'inherit'] as const;
    const holder = spawn(process.execPath, ['--expose-gc', '-e', take], { stdio: [...stdio] });
    onTestFinished(() => void holder.kill('SIGKILL'));
    await once(holder.stdout ?? holder, 'data');
    expect(() => takeServerLock(file)).toThrow(/En anden server/);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    takeServerLock(file).release();
  });
});

async function pragma(name: string): Promise<unknown> {
  const { rows } = await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(fresh.db.kysely);
  return Object.values(rows[0] ?? {})[0];
}
