import { type Kysely, sql } from 'kysely';
import type { KommuneId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import { statement } from '../statement.ts';

/** The next number of a kommune's own row, from 1 and without gaps: a rolled-back transaction gives its number back. */
export async function nextCounter(trx: Trx, kommuneId: KommuneId, navn: string): Promise<number> {
  const row = await count.first(trx, { kommuneId, navn });
  if (!row) throw new Error('A counter gave no number');
  return row.value;
}

/** What a counter stands at; 0 before it was used. */
export async function readCounter(db: Kysely<Database>, kommuneId: KommuneId, navn: string): Promise<number> {
  return (await read.first(db, { kommuneId, navn }))?.value ?? 0;
}

/** Puts a counter where it is to stand. */
export async function setCounter(trx: Trx, kommuneId: KommuneId, navn: string, value: number): Promise<void> {
  await trx
    .insertInto('counter')
    .values({ kommune_id: kommuneId, navn, value })
    .onConflict((conflict) => conflict.columns(['kommune_id', 'navn']).doUpdateSet({ value }))
    .execute();
}

const read = statement<{ kommuneId: KommuneId; navn: string }>()((db, value) =>
  db
    .selectFrom('counter')
    .select('value')
    .where('kommune_id', '=', value('kommuneId'))
    .where('navn', '=', value('navn')),
);

const count = statement<{ kommuneId: KommuneId; navn: string }>()((db, value) =>
  db
    .insertInto('counter')
    .values({ kommune_id: value('kommuneId'), navn: value('navn'), value: 1 })
    .onConflict((conflict) => conflict.columns(['kommune_id', 'navn']).doUpdateSet({ value: sql`counter.value + 1` }))
    .returning('value'),
);
