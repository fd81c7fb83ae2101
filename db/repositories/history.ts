import type { Kysely } from 'kysely';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { hashIndhold, hashRow } from '../chain.ts';
import type { Database, Trx } from '../database.ts';
import { statement, wholeRow } from '../statement.ts';
import type { HistoryRow } from '../tables/history.ts';
import { type Synlighed, visible } from './synlighed.ts';

/** Writes what happened and gives its hash, the head of the chain from now on. */
export async function appendHistory(trx: Trx, row: Omit<HistoryRow, 'hash' | 'indhold_hash'>): Promise<string> {
  const content = { ...row, indhold_hash: hashIndhold(row.indhold) };
  const hash = hashRow(content);
  await insert.run(trx, { ...content, hash });
  return hash;
}

/** Newest first; the next page begins before the last seq of this one. */
export function listHistory(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootId: ForloebId,
  beforeSeq: number | null,
  limit: number,
): Promise<HistoryRow[]> {
  let query = ofRoot(db, kommuneId, rootId).orderBy('seq', 'desc').limit(limit);
  if (beforeSeq !== null) query = query.where('seq', '<', beforeSeq);
  return query.execute();
}

/** What the clock did after a day, in the order of it, with its sag; `ses` is 1 where these eyes see that. */
export function byTheClock(db: Kysely<Database>, kommuneId: KommuneId, synlighed: Synlighed, efter: Dato) {
  return db
    .selectFrom('history')
    .innerJoin('sag', 'sag.id', 'history.root_id')
    .select([
      'history.root_id',
      'history.chart',
      'history.event',
      'history.today',
      'sag.sagsnummer',
      'sag.titel',
      (eb) => eb.case().when(visible(synlighed)).then(1).else(0).end().as('ses'),
    ])
    .where('history.kommune_id', '=', kommuneId)
    .where('history.afsender', '=', 'uret')
    .where('history.today', '>', efter)
    .orderBy('history.at')
    .orderBy('history.root_id')
    .orderBy('history.seq')
    .execute();
}

/** The whole chain, oldest first: to fold and to verify. */
export function allHistory(db: Kysely<Database>, kommuneId: KommuneId, rootId: ForloebId): Promise<HistoryRow[]> {
  return ofRoot(db, kommuneId, rootId).orderBy('seq').execute();
}

export function findHistoryRow(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootId: ForloebId,
  seq: number,
): Promise<HistoryRow | undefined> {
  return row.first(db, { kommuneId, rootId, seq });
}

const row = statement<{ kommuneId: KommuneId; rootId: ForloebId; seq: number }>()((db, value) =>
  db
    .selectFrom('history')
    .selectAll()
    .where('root_id', '=', value('rootId'))
    .where('kommune_id', '=', value('kommuneId'))
    .where('seq', '=', value('seq')),
);

/** Of each event of each instance the newest row. */
export function latestPerEvent(db: Kysely<Database>, kommuneId: KommuneId, rootId: ForloebId): Promise<HistoryRow[]> {
  return newestOfEach.all(db, { kommuneId, rootId });
}

const newestOfEach = statement<{ kommuneId: KommuneId; rootId: ForloebId }>()((db, value) =>
  db
    .selectFrom('history')
    .selectAll()
    .where('root_id', '=', value('rootId'))
    .where('kommune_id', '=', value('kommuneId'))
    .where('seq', 'in', (eb) =>
      eb
        .selectFrom('history')
        .select((e) => e.fn.max('seq').as('newest'))
        .where('root_id', '=', value('rootId'))
        .groupBy(['instance_id', 'event']),
    )
    .orderBy('seq'),
);

/** The day on which a frist was given the date that it has; null when the history does not say. */
export async function fristKnownSince(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootId: ForloebId,
  noegle: string,
  dato: Dato,
): Promise<Dato | null> {
  const rows = await changesOf.all(db, { kommuneId, rootId });
  const moved = rows.find((row) => {
    const changes = JSON.parse(row.frister_change ?? '[]') as readonly { noegle: string; til: Dato | null }[];
    return changes.some((change) => change.noegle === noegle && change.til === dato);
  });
  return moved?.today ?? null;
}

const changesOf = statement<{ kommuneId: KommuneId; rootId: ForloebId }>()((db, value) =>
  db
    .selectFrom('history')
    .select(['today', 'frister_change'])
    .where('root_id', '=', value('rootId'))
    .where('kommune_id', '=', value('kommuneId'))
    .where('frister_change', 'is not', null)
    .orderBy('seq', 'desc'),
);

function ofRoot(db: Kysely<Database>, kommuneId: KommuneId, rootId: ForloebId) {
  return db.selectFrom('history').selectAll().where('root_id', '=', rootId).where('kommune_id', '=', kommuneId);
}

const COLUMNS: Readonly<Record<keyof HistoryRow, true>> = {
  root_id: true,
  seq: true,
  kommune_id: true,
  instance_id: true,
  chart: true,
  chart_version: true,
  event: true,
  from_tilstand: true,
  to_tilstand: true,
  facts: true,
  actor_id: true,
  paa_vegne_af: true,
  afsender: true,
  at: true,
  today: true,
  event_id: true,
  cause_root: true,
  cause_seq: true,
  indhold: true,
  indhold_hash: true,
  frister_change: true,
  prev_hash: true,
  hash: true,
};

const insert = statement<HistoryRow>()((db, value) => db.insertInto('history').values(wholeRow(COLUMNS, value)));
