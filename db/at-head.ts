import { sql } from 'kysely';
import type { Db } from './connect.ts';
import { dialectFor } from './dialect.ts';
import { migrations } from './migrations/index.ts';

/** Whether the tables are exactly those this program knows; another server may have brought them further since. */
export async function isAtHead(db: Db): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db.kysely);
  const known = Object.keys(migrations(dialectFor(db.dialect))).sort();
  return rows.length === known.length && rows.every(({ name }, i) => name === known[i]);
}
