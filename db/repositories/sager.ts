import { type Kysely, type SqlBool, sql } from 'kysely';
import type { BorgerId, ForloebId, KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { Database } from '../database.ts';
import type { SagRow } from '../tables/sag.ts';
import { endOfPrefix, ordOf } from './sag-ord.ts';
import { type Synlighed, visible } from './synlighed.ts';

export type SagSort = 'frist' | 'sagsnummer' | 'nyeste';

/** Where a page ended: the value it is sorted by, and the id. */
export interface SagCursor {
  readonly key: string;
  readonly id: ForloebId;
}

export interface SagQuery {
  readonly kommuneId: KommuneId;
  readonly synlighed: Synlighed;
  readonly trin?: readonly string[] | undefined;
  readonly tilstand?: string | undefined;
  readonly team?: TeamId | undefined;
  /** The rådgiver, kontraktforhandler or leder it is assigned to. */
  readonly ansvarlig?: PersonId | undefined;
  /** The next frist falls on this day or before. */
  readonly fristSenest?: Dato | undefined;
  /** Beginnings of words of sagsnummer, leverandør and titel; all must be there. */
  readonly q?: string | undefined;
  readonly live?: boolean | undefined;
  readonly sort?: SagSort | undefined;
  readonly after?: SagCursor | null | undefined;
  readonly limit: number;
}

/** A row of the list with the name of its rådgiver. */
export type SagListItem = SagRow & { readonly raadgiver_navn: string | null };

export interface SagPage {
  readonly items: SagListItem[];
  readonly next: SagCursor | null;
}

/** A page of the sager that a person sees. */
export async function listSager(db: Kysely<Database>, query: SagQuery): Promise<SagPage> {
  const sort = SORTS[query.sort ?? 'frist'];
  const rows = await filtered(db, query)
    .select(sort.key.as('sort_key'))
    .$if(query.after != null, (qb) => qb.where(behind(sort, query.after)))
    .orderBy(sort.key, sort.direction)
    .orderBy('sag.id', sort.direction)
    .limit(query.limit + 1)
    .execute();
  const items = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? items.at(-1) : undefined;
  return { items: items.map(({ sort_key, ...item }) => item), next: last ? { key: last.sort_key, id: last.id } : null };
}

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

interface Sort {
  readonly key: ReturnType<typeof sql<string>>;
  readonly direction: 'asc' | 'desc';
}

const SORTS: Readonly<Record<SagSort, Sort>> = {
  // The text of the index: a sag without a dated frist comes last.
  frist: { key: sql<string>`coalesce(naeste_frist, '9999-12-31')`, direction: 'asc' },
  sagsnummer: { key: sql<string>`sagsnummer`, direction: 'asc' },
  nyeste: { key: sql<string>`sagsnummer`, direction: 'desc' },
};

function seen(db: Kysely<Database>, kommuneId: KommuneId, synlighed: Synlighed) {
  return db.selectFrom('sag').where('sag.kommune_id', '=', kommuneId).where(visible(synlighed));
}

function filtered(db: Kysely<Database>, query: SagQuery) {
  const { kommuneId, trin, tilstand, team, ansvarlig, fristSenest, live } = query;
  let sager = seen(db, kommuneId, query.synlighed)
    .leftJoin('users', 'users.id', 'sag.raadgiver_id')
    .selectAll('sag')
    .select('users.navn as raadgiver_navn');
  if (trin) sager = sager.where('sag.trin', 'in', trin);
  if (tilstand) sager = sager.where('sag.tilstand', '=', tilstand);
  if (team) sager = sager.where('sag.team_id', '=', team);
  if (live !== undefined) sager = sager.where('sag.live', '=', live ? 1 : 0);
  if (fristSenest) sager = sager.where('sag.naeste_frist', '<=', fristSenest);
  if (ansvarlig)
    sager = sager.where((eb) =>
      eb.or([
        eb('sag.raadgiver_id', '=', ansvarlig),
        eb('sag.kontraktforhandler_id', '=', ansvarlig),
        eb('sag.leder_id', '=', ansvarlig),
      ]),
    );
  for (const ord of ordOf(query.q ?? ''))
    sager = sager.where('sag.id', 'in', (eb) =>
      eb
        .selectFrom('sag_ord')
        .select('sag_ord.sag_id')
        .where('sag_ord.kommune_id', '=', kommuneId)
        .where('sag_ord.ord', '>=', ord)
        .where('sag_ord.ord', '<', endOfPrefix(ord)),
    );
  return sager;
}

/** Written so that an index on the key alone already bounds the range. */
function behind({ key, direction }: Sort, after: SagCursor | null | undefined) {
  const beyond = sql.raw(direction === 'asc' ? '>' : '<');
  return sql<SqlBool>`(${key} ${beyond}= ${after?.key} and (${key} ${beyond} ${after?.key} or sag.id ${beyond} ${after?.id}))`;
}
