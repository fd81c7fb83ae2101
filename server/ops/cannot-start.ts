import { DatabaseTakenError } from '#db/server-lock.ts';
import { ConfigError } from '../config.ts';

/** Says in a sentence why the program cannot start, and ends; what nobody foresaw is thrown on, with its stack. */
export function cannotStart(error: unknown): never {
  const sentence = sentenceFor(error);
  if (sentence === null) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function sentenceFor(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof DatabaseTakenError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code === 'EADDRINUSE') return 'Porten er optaget af et andet program. Vælg en anden med PORT.';
  if (error.code === 'EACCES')
    return 'Programmet må ikke bruge den port eller den mappe. Vælg andre med PORT og DATA_DIR.';
  if (error.code === 'ECONNREFUSED') return 'Der er ingen database på den adresse, DATABASE_URL siger.';
  return null;
}
