import type { Kysely } from 'kysely';
import type { BorgerId, ForloebId, KommuneId } from '#machines/ids.ts';
import type { Database } from '../database.ts';

/** A sag of a borger with what its root knows, whoever may see it: what is there is not opened again. */
export interface SagAfBorger {
  readonly id: ForloebId;
  readonly chart: string;
  readonly tilstand: string;
  /** JSON */
  readonly facts: string;
}

export function sagerAfBorger(db: Kysely<Database>, kommuneId: KommuneId, borgerId: BorgerId): Promise<SagAfBorger[]> {
  return db
    .selectFrom('sag')
    .innerJoin('instance', 'instance.id', 'sag.id')
    .select(['sag.id', 'sag.chart', 'sag.tilstand', 'instance.facts'])
    .where('sag.kommune_id', '=', kommuneId)
    .where('sag.borger_id', '=', borgerId)
    .orderBy('sag.created_at')
    .orderBy('sag.id')
    .execute();
}

/** The leaf of a sag by its id, whoever may see it; undefined when there is none. */
export async function tilstandAf(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  id: ForloebId,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('sag')
    .select('tilstand')
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.tilstand;
}
