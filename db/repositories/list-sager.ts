import { type Kysely, type SqlBool, sql } from 'kysely';
import type { ForloebId, KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { Database } from '../database.ts';
import { type Narrowed, narrowByWords, wordIn } from './sag-ord.ts';
import type { SagListItem } from './sager.ts';
import { assignedTo, type Synlighed, sagBuilder, seesAll, type Tie, ties, visible } from './synlighed.ts';

export type SagSort = 'frist' | 'sagsnummer' | 'nyeste';

/** A row at the edge of a page: the value it is sorted by, and the id. */
export interface SagCursor {
  readonly key: string;
  readonly id: ForloebId;
}

export interface SagFilter {
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
}

export interface SagQuery extends SagFilter {
  readonly sort?: SagSort | undefined;
  /** What stands after this row, or before it; without either, the first page. */
  readonly after?: SagCursor | null | undefined;
  readonly before?: SagCursor | null | undefined;
  readonly limit: number;
}

export interface SagPage {
  readonly items: SagListItem[];
  /** The rows at the edges, where there is more beyond them. */
  readonly next: SagCursor | null;
  readonly prev: SagCursor | null;
}

/** A page of the sager that a person sees. A page that has emptied since it was named is the first one. */
export async function listSager(db: Kysely<Database>, query: SagQuery): Promise<SagPage> {
  const words = await narrowByWords(db, query.kommuneId, query.q ?? '');
  const sort = SORTS[query.sort ?? 'frist'];
  const from = query.before ?? query.after ?? null;
  const onward = query.before ? opposite(sort) : sort;
  const rows = await rowsBeyond(db, query, words, { sort: onward, from, limit: query.limit + 1 });
  if (rows.length === 0 && from) return listSager(db, { ...query, after: null, before: null });
  const page = rows.slice(0, query.limit);
  const more = rows.length > query.limit;
  const behind =
    from !== null && (await rowsBeyond(db, query, words, { sort: opposite(onward), from: edge(page[0]), limit: 1 }));
  const ordered = query.before ? page.toReversed() : page;
  const [further, back] = [more, behind !== false && behind.length > 0];
  return {
    items: ordered.map(({ sort_key, ...item }) => item),
    next: (query.before ? back : further) ? edge(ordered.at(-1)) : null,
    prev: (query.before ? further : back) ? edge(ordered[0]) : null,
  };
}

/** How many there are in all, but never more than one above `most`: counting costs by what is counted. */
export async function countSager(db: Kysely<Database>, filter: SagFilter, most: number): Promise<number> {
  const words = await narrowByWords(db, filter.kommuneId, filter.q ?? '');
  const [first, ...rest] = branchesOf(filter, words).map(({ test }) =>
    filtered(db, filter, words)
      .where(test)
      .select('sag.id')
      .limit(most + 1),
  );
  if (!first) return 0;
  const wrapped = (query: typeof first) => db.selectFrom(query.as('gren')).select('gren.id');
  const all = rest.reduce((union, query) => union.union(wrapped(query)), wrapped(first));
  const counted = await db
    .selectFrom(all.as('fundne'))
    .select((eb) => eb.fn.countAll<number>().as('antal'))
    .executeTakeFirstOrThrow();
  return Math.min(Number(counted.antal), most + 1);
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

/** The same order, which leads no planner to walk through all sager for the sake of an index that is sorted so. */
const unindexed = (key: Sort['key']) => sql<string>`(${key} || '')`;

const opposite = (sort: Sort): Sort => ({ ...sort, direction: sort.direction === 'asc' ? 'desc' : 'asc' });

type SortedItem = SagListItem & { readonly sort_key: string };

const edge = (row: SortedItem | undefined): SagCursor | null => (row ? { key: row.sort_key, id: row.id } : null);

/**
 * The next rows in one direction. Each tie to the sager has an index in the order of the list, and gives no more rows
 * than the page needs; so a page costs the same in a kommune of a hundred sager and in one of a hundred thousand.
 */
async function rowsBeyond(
  db: Kysely<Database>,
  filter: SagFilter,
  words: Narrowed,
  at: { readonly sort: Sort; readonly from: SagCursor | null; readonly limit: number },
): Promise<SortedItem[]> {
  const { key, direction } = at.sort;
  const [first, ...rest] = branchesOf(filter, words).map(({ test, few }) =>
    filtered(db, filter, words)
      .where(test)
      .selectAll('sag')
      .select(key.as('sort_key'))
      .$if(at.from !== null, (qb) => qb.where(beyond(at.sort, at.from)))
      .orderBy(few ? unindexed(key) : key, direction)
      .orderBy('sag.id', direction)
      .limit(at.limit),
  );
  if (!first) return [];
  const wrapped = (query: typeof first) => db.selectFrom(query.as('gren')).selectAll();
  const all = rest.reduce((union, query) => union.union(wrapped(query)), wrapped(first));
  return db
    .selectFrom(all.as('sag'))
    .leftJoin('users', 'users.id', 'sag.raadgiver_id')
    .selectAll('sag')
    .select('users.navn as raadgiver_navn')
    .orderBy('sag.sort_key', direction)
    .orderBy('sag.id', direction)
    .limit(at.limit)
    .execute();
}

/** One query for each index that can serve it; what is found by its words needs none. */
function branchesOf(filter: SagFilter, words: Narrowed): Tie[] {
  const all = { test: sagBuilder().lit(true), few: false };
  if (words.among) return words.among.size === 0 ? [] : [{ ...all, few: true }];
  if (filter.ansvarlig) return assignedTo(filter.ansvarlig);
  return seesAll(filter.synlighed) ? [all] : ties(filter.synlighed);
}

function filtered(db: Kysely<Database>, filter: SagFilter, words: Narrowed) {
  const { kommuneId, trin, tilstand, team, fristSenest, live } = filter;
  let sager = db.selectFrom('sag').where('sag.kommune_id', '=', kommuneId).where(visible(filter.synlighed));
  if (trin) sager = sager.where('sag.trin', 'in', trin);
  if (tilstand) sager = sager.where('sag.tilstand', '=', tilstand);
  if (team) sager = sager.where('sag.team_id', '=', team);
  if (live !== undefined) sager = sager.where('sag.live', '=', live ? 1 : 0);
  if (fristSenest) sager = sager.where('sag.naeste_frist', '<=', fristSenest);
  const { ansvarlig } = filter;
  if (ansvarlig && words.among) sager = sager.where((eb) => eb.or(assignedTo(ansvarlig).map(({ test }) => test)));
  if (words.among) sager = sager.where('sag.id', 'in', [...words.among]);
  for (const ord of words.others) sager = sager.where(wordIn(ord));
  return sager;
}

/** Written so that an index on the key alone already bounds the range. */
function beyond({ key, direction }: Sort, from: SagCursor | null) {
  const past = sql.raw(direction === 'asc' ? '>' : '<');
  return sql<SqlBool>`(${key} ${past}= ${from?.key} and (${key} ${past} ${from?.key} or sag.id ${past} ${from?.id}))`;
}
