import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Database, Trx } from './database.ts';

/** The database stayed taken through every try; the caller may come again. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

const POSTGRES_TRIES = 5;
const SQLITE_TRIES = 20;
const POSTGRES_RETRIED = new Set(['23505', '40001', '40P01', '55P03']);

/** Runs `fn` in one transaction and commits; may run it again, so nothing in it has effects outside the database. */
export async function inWriteOn<T>(
  kysely: Kysely<Database>,
  dialect: 'sqlite' | 'postgres',
  fn: (trx: Trx) => Promise<T>,
): Promise<T> {
  const tries = dialect === 'sqlite' ? SQLITE_TRIES : POSTGRES_TRIES;
  const worthAnotherTry = dialect === 'sqlite' ? isSqliteBusy : isPostgresRace;
  for (let tried = 1; ; tried++) {
    try {
      return await kysely.transaction().execute(fn);
    } catch (error) {
      if (!worthAnotherTry(error)) throw error;
      if (tried >= tries)
        throw isUniqueViolation(error) ? error : new BusyError('The database is busy', { cause: error });
    }
    await sleep(pause(tried));
  }
}

/** A value that must be unique is there already: after `inWrite`'s own tries it is no race, but an answer. */
export function isUniqueViolation(error: unknown): boolean {
  const code = codeOf(error);
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

function isSqliteBusy(error: unknown): boolean {
  return codeOf(error)?.startsWith('SQLITE_BUSY') ?? false;
}

function isPostgresRace(error: unknown): boolean {
  return POSTGRES_RETRIED.has(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Longer for each try and never the same for two who collided. */
function pause(tried: number): number {
  return Math.min(5 * 2 ** (tried - 1), 100) * (0.5 + Math.random());
}
