import { setImmediate as nextTurn } from 'node:timers/promises';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Database, Trx } from './database.ts';
import { inWriteOn } from './in-write.ts';

/** So that nobody waits for more than so many others before his answer. */
const MOST_IN_ONE = 64;

/**
 * One writer at a time, as SQLite has it, where all who came while another commit ran share the next one. Each runs
 * behind a savepoint of its own, in the order they came; who throws takes nothing of the others along. Nobody is
 * answered before the commit; when that fails, all of them are told.
 */
export function sharingCommits(kysely: Kysely<Database>): <T>(fn: (trx: Trx) => Promise<T>) => Promise<T> {
  const queue: Waiting[] = [];
  let running = false;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      // What has arrived by now may come along.
      await nextTurn();
      await commitTogether(kysely, queue.splice(0, MOST_IN_ONE));
    }
    running = false;
  }

  return (fn) =>
    new Promise((resolve, reject) => {
      queue.push(waiting(fn, resolve, reject));
      if (running) return;
      running = true;
      void drain();
    });
}

interface Waiting {
  /** Runs in the transaction; throws what its function throws. */
  run(trx: Trx): Promise<void>;
  /** Notes that it was undone; said when the others are committed. */
  undone(error: unknown): void;
  /** The commit stands: gives what came of it. */
  settle(): void;
  reject(error: unknown): void;
}

function waiting<T>(
  fn: (trx: Trx) => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Waiting {
  let answer: () => void = () => reject(new Error('It did not run'));
  return {
    async run(trx) {
      const value = await fn(trx);
      answer = () => resolve(value);
    },
    undone(error) {
      answer = () => reject(error);
    },
    settle: () => answer(),
    reject,
  };
}

async function commitTogether(kysely: Kysely<Database>, group: readonly Waiting[]): Promise<void> {
  const [only, ...others] = group;
  if (!only) return;
  try {
    await inWriteOn(kysely, 'sqlite', (trx) => (others.length === 0 ? only.run(trx) : runEach(trx, group)));
  } catch (error) {
    for (const one of group) one.reject(error);
    return;
  }
  for (const one of group) one.settle();
}

async function runEach(trx: Trx, group: readonly Waiting[]): Promise<void> {
  for (const one of group) {
    await trx.executeQuery(SAVEPOINT);
    try {
      await one.run(trx);
    } catch (error) {
      // Where SQLite has given the whole transaction up, this throws, and all of them are told.
      await trx.executeQuery(ROLLBACK);
      one.undone(error);
    }
    await trx.executeQuery(RELEASE);
  }
}

const SAVEPOINT = CompiledQuery.raw('savepoint one');
const ROLLBACK = CompiledQuery.raw('rollback to savepoint one');
const RELEASE = CompiledQuery.raw('release savepoint one');
