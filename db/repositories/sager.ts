import type { Kysely } from 'kysely';
import type { BorgerId, ForloebId, KommuneId } from '#machines/ids.ts';
import type { Database } from '../database.ts';
import type { SagRow } from '../tables/sag.ts';
import { type Synlighed, visible } from './synlighed.ts';

/** A row of the list with the name of its rådgiver. */
export type SagListItem = SagRow & { readonly raadgiver_navn: string | null };

/** The sag, or undefined: an unknown one and an invisible one are the same. */
export function findSag(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  id: ForloebId,
  synlighed: Synlighed,
): Promise<SagRow | undefined> {
  return seen(db, kommuneId, synlighed).selectAll('sag').where('sag.id', '=', id).executeTakeFirst();
}

/** Every sag of the kommune by id, a page at a time, ended ones too: their frister run on. */
export async function listRoots(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  after: ForloebId | null,
  limit: number,
): Promise<ForloebId[]> {
  let query = db.selectFrom('sag').select('id').where('kommune_id', '=', kommuneId).orderBy('id').limit(limit);
  if (after !== null) query = query.where('id', '>', after);
  return (await query.execute()).map(({ id }) => id);
}

/** Rows of the list by id, for those whose right to see them has been asked already. */
export async function sagRowsByIds(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  ids: readonly ForloebId[],
): Promise<SagListItem[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('sag')
    .leftJoin('users', 'users.id', 'sag.raadgiver_id')
    .selectAll('sag')
    .select('users.navn as raadgiver_navn')
    .where('sag.kommune_id', '=', kommuneId)
    .where('sag.id', 'in', ids)
    .execute();
}

export function searchByBorger(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  cprHash: string,
  synlighed: Synlighed,
): Promise<SagRow[]> {
  return seen(db, kommuneId, synlighed)
    .innerJoin('borger', 'borger.id', 'sag.borger_id')
    .selectAll('sag')
    .where('borger.kommune_id', '=', kommuneId)
    .where('borger.cpr_hash', '=', cprHash)
    .orderBy('sag.created_at', 'desc')
    .orderBy('sag.id')
    .execute();
}

export function sagerOfBorger(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  borgerId: BorgerId,
  synlighed: Synlighed,
): Promise<SagRow[]> {
  return seen(db, kommuneId, synlighed)
    .selectAll('sag')
    .where('sag.borger_id', '=', borgerId)
    .orderBy('sag.created_at', 'desc')
    .orderBy('sag.id')
    .execute();
}

/** How many sager a person sees at each trin. */
export async function countByTrin(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  synlighed: Synlighed,
): Promise<ReadonlyMap<string, number>> {
  const rows = await seen(db, kommuneId, synlighed)
    .select((eb) => ['sag.trin', eb.fn.countAll<number>().as('antal')])
    .groupBy('sag.trin')
    .execute();
  return new Map(rows.map(({ trin, antal }) => [trin, antal]));
}

function seen(db: Kysely<Database>, kommuneId: KommuneId, synlighed: Synlighed) {
  return db.selectFrom('sag').where('sag.kommune_id', '=', kommuneId).where(visible(synlighed));
}
