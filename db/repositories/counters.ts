import { sql } from 'kysely';
import type { KommuneId } from '#machines/ids.ts';
import type { Trx } from '../database.ts';
import { statement } from '../statement.ts';

/** The next number of a kommune's own row, from 1 and without gaps: a rolled-back transaction gives its number back. */
export async function nextCounter(trx: Trx, kommuneId: KommuneId, navn: string): Promise<number> {
  const row = await count.first(trx, { kommuneId, navn });
  if (!row) throw new Error('A counter gave no number');
  return row.value;
}

const count = statement<{ kommuneId: KommuneId; navn: string }>()((db, value) =>
  db
    .insertInto('counter')
    .values({ kommune_id: value('kommuneId'), navn: value('navn'), value: 1 })
    .onConflict((conflict) => conflict.columns(['kommune_id', 'navn']).doUpdateSet({ value: sql`counter.value + 1` }))
    .returning('value'),
);
