import type { Kysely, Selectable } from 'kysely';
import type { KommuneId } from '#machines/ids.ts';
import type { Slags } from '#machines/indlaesning/kolonne.ts';
import type { Database, Trx } from '../database.ts';
import type { IndlaesningskolonneRow } from '../tables/indlaesningskolonne.ts';

export function listKolonner(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  slags: Slags,
): Promise<Selectable<IndlaesningskolonneRow>[]> {
  return db
    .selectFrom('indlaesningskolonne')
    .selectAll()
    .where('kommune_id', '=', kommuneId)
    .where('slags', '=', slags)
    .orderBy('overskrift')
    .execute();
}

/** The latest choice for each heading is the one that is remembered. */
export async function putKolonner(trx: Trx, rows: readonly IndlaesningskolonneRow[]): Promise<void> {
  for (const row of rows)
    await trx
      .insertInto('indlaesningskolonne')
      .values(row)
      .onConflict((conflict) => conflict.columns(['kommune_id', 'slags', 'overskrift']).doUpdateSet({ felt: row.felt }))
      .execute();
}
