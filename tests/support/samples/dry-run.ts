import type { Db } from '#db/connect.ts';
import type { Trx } from '#db/database.ts';

/** What a transaction did, thrown to roll it back. */
class Undone {
  readonly result: unknown;
  constructor(result: unknown) {
    this.result = result;
  }
}

/**
 * The same database, in which nothing is ever committed: each write runs to its end, is looked at by `see` from the
 * inside, and is rolled back. So a thousand acts can be tried on one sag, each on the sag as it was.
 */
export function dryRun(db: Db, see: (trx: Trx) => Promise<void>): Db {
  return {
    ...db,
    async inWrite<T>(fn: (trx: Trx) => Promise<T>): Promise<T> {
      try {
        await db.inWrite(async (trx) => {
          const result = await fn(trx);
          await see(trx);
          throw new Undone(result);
        });
      } catch (error) {
        // Only this function throws it, with what `fn` gave.
        if (error instanceof Undone) return error.result as T;
        throw error;
      }
      throw new Error('unreachable: what is written is always undone');
    },
  };
}
