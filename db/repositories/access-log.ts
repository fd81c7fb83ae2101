import type { Insertable, Kysely, Selectable } from 'kysely';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import type { AccessLogRow } from '../tables/access-log.ts';

/** Written before what it tells of is shown. */
export async function logAccess(trx: Trx, row: Insertable<AccessLogRow>): Promise<void> {
  await trx.insertInto('access_log').values(row).execute();
}

export type AccessOf = { readonly rootId: ForloebId } | { readonly personId: PersonId };

/** Who looked at a sag, or what a person looked at: newest first. */
export function listAccess(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  of: AccessOf,
  beforeId: number | null,
  limit: number,
): Promise<Selectable<AccessLogRow>[]> {
  let query = db.selectFrom('access_log').selectAll().where('kommune_id', '=', kommuneId);
  query = 'rootId' in of ? query.where('root_id', '=', of.rootId) : query.where('person_id', '=', of.personId);
  if (beforeId !== null) query = query.where('id', '<', beforeId);
  return query.orderBy('id', 'desc').limit(limit).execute();
}
