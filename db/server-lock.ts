import BetterSqlite3 from 'better-sqlite3';

export interface ServerLock {
  release(): void;
}

/** Another server serves from this file; two would not know of each other. */
export class DatabaseTakenError extends Error {
  override readonly name = 'DatabaseTakenError';
}

/** A connection nobody holds on to is collected, and its lock with it. */
const held = new Set<BetterSqlite3.Database>();

/**
 * Keeps a second server off the same file. The lock is the operating system's, held on `<file>.lock` for as long as
 * the process lives, so a killed server leaves nothing to clear away (a pid would: in a container it is always the same).
 */
export function takeServerLock(file: string): ServerLock {
  const lock = new BetterSqlite3(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error))
      throw new DatabaseTakenError(`En anden server bruger allerede databasen ${file}. Stop den først.`);
    throw error;
  }
  held.add(lock);
  return {
    release() {
      held.delete(lock);
      lock.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_BUSY';
}
