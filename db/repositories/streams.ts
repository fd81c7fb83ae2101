import type { Kysely } from 'kysely';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import { dialectOf, statement, wholeRow } from '../statement.ts';
import type { StreamRow } from '../tables/stream.ts';

type Key = { readonly kommuneId: KommuneId; readonly id: ForloebId };

export async function openStream(trx: Trx, row: StreamRow): Promise<void> {
  await insert.run(trx, row);
}

/** Takes the sag's turn: until the transaction ends nobody else moves it. */
export function lockStream(trx: Trx, kommuneId: KommuneId, id: ForloebId): Promise<StreamRow | undefined> {
  return lock.first(trx, { kommuneId, id });
}

export function findStream(db: Kysely<Database>, kommuneId: KommuneId, id: ForloebId): Promise<StreamRow | undefined> {
  return find.first(db, { kommuneId, id });
}

/** Moves seq and head on from the ones read; false means someone was faster. */
export async function moveStream(
  trx: Trx,
  read: Pick<StreamRow, 'kommune_id' | 'id' | 'seq' | 'head'>,
  next: Pick<StreamRow, 'seq' | 'head'>,
): Promise<boolean> {
  const { kommune_id: kommuneId, id, seq, head } = read;
  return (await move.run(trx, { kommuneId, id, seq, head, nextSeq: next.seq, nextHead: next.head })) === 1;
}

/** Destroys the key: what the sag's people wrote can be read by nobody again. */
export async function eraseStream(trx: Trx, kommuneId: KommuneId, id: ForloebId): Promise<void> {
  await trx
    .updateTable('stream')
    .set({ wrapped_key: null })
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .execute();
}

/** All chains by id, a page at a time, whatever the kommune: for verifying. */
export function listStreams(db: Kysely<Database>, after: ForloebId | null, limit: number): Promise<StreamRow[]> {
  let query = db.selectFrom('stream').selectAll().orderBy('id').limit(limit);
  if (after !== null) query = query.where('id', '>', after);
  return query.execute();
}

const insert = statement<StreamRow>()((db, value) =>
  db
    .insertInto('stream')
    .values(
      wholeRow<StreamRow>(
        { id: true, kommune_id: true, chart: true, seq: true, head: true, wrapped_key: true, created_at: true },
        value,
      ),
    ),
);

const find = statement<Key>()((db, value) =>
  db.selectFrom('stream').selectAll().where('kommune_id', '=', value('kommuneId')).where('id', '=', value('id')),
);

/** SQLite's transaction holds the one write lock already. */
const lock = statement<Key>()((db, value) =>
  db
    .selectFrom('stream')
    .selectAll()
    .where('kommune_id', '=', value('kommuneId'))
    .where('id', '=', value('id'))
    .$if(dialectOf(db) === 'postgres', (query) => query.forUpdate()),
);

const move = statement<Key & { seq: number; head: string; nextSeq: number; nextHead: string }>()((db, value) =>
  db
    .updateTable('stream')
    .set({ seq: value('nextSeq'), head: value('nextHead') })
    .where('kommune_id', '=', value('kommuneId'))
    .where('id', '=', value('id'))
    .where('seq', '=', value('seq'))
    .where('head', '=', value('head')),
);
