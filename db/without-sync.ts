import { sql } from 'kysely';
import type { Db } from './connect.ts';

/**
 * Runs `fn` without waiting for the disk at each commit; when it is over, all of it has reached the disk. Only for what
 * is thrown away when it breaks off: a power cut meanwhile may leave anything. On PostgreSQL it waits as always.
 */
export async function withoutSync<T>({ kysely, dialect }: Db, fn: () => Promise<T>): Promise<T> {
  if (dialect !== 'sqlite') return fn();
  await sql`pragma synchronous = off`.execute(kysely);
  try {
    return await fn();
  } finally {
    await sql`pragma synchronous = full`.execute(kysely);
    await sql`pragma wal_checkpoint(truncate)`.execute(kysely);
  }
}
