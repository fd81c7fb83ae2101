import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
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

/** The acts of the set-up: newest first, those of some kinds, those that mention an id. */
export function listAdministration(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  of: {
    readonly handlinger: readonly string[] | undefined;
    readonly mentions: string | undefined;
    readonly before: number | undefined;
  },
  limit: number,
): Promise<Selectable<AccessLogRow>[]> {
  let query = db
    .selectFrom('access_log')
    .selectAll()
    .where('kommune_id', '=', kommuneId)
    // As a literal, so that both engines see that the index holds it.
    .where(sql<boolean>`formaal = 'administration'`);
  const { handlinger, mentions, before } = of;
  if (handlinger !== undefined) query = query.where('handling', 'in', handlinger);
  if (mentions !== undefined)
    query = query.where((eb) =>
      eb.or([
        eb('detalje', 'like', `%"${mentions.replaceAll(/[%_"\\]/g, '')}"%`),
        eb.and([eb('person_id', '=', mentions as PersonId), eb('handling', 'like', 'adgangskode.%')]),
      ]),
    );
  if (before !== undefined) query = query.where('id', '<', before);
  return query.orderBy('id', 'desc').limit(limit).execute();
}
