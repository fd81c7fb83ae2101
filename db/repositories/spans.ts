import type { Kysely } from 'kysely';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import { statement } from '../statement.ts';
import type { SpanRow } from '../tables/span.ts';

export type Entered = Omit<SpanRow, 'left_seq' | 'left_at'>;

export async function openSpan(trx: Trx, entered: Entered): Promise<void> {
  await insert.run(trx, entered);
}

/** Ends the stay that is open, if any. */
export async function closeSpan(
  trx: Trx,
  kommuneId: KommuneId,
  instanceId: ForloebId,
  left: { readonly seq: number; readonly at: Instant },
): Promise<void> {
  await close.run(trx, { kommuneId, instanceId, ...left });
}

export function listSpans(db: Kysely<Database>, kommuneId: KommuneId, instanceId: ForloebId): Promise<SpanRow[]> {
  return db
    .selectFrom('span')
    .selectAll()
    .where('instance_id', '=', instanceId)
    .where('kommune_id', '=', kommuneId)
    .orderBy('entered_seq')
    .execute();
}

/** All stays of a sag and its children, in the order they began. */
export function listSpansOfRoot(db: Kysely<Database>, kommuneId: KommuneId, rootId: ForloebId): Promise<SpanRow[]> {
  return ofRoot.all(db, { kommuneId, rootId });
}

const ofRoot = statement<{ kommuneId: KommuneId; rootId: ForloebId }>()((db, value) =>
  db
    .selectFrom('span')
    .selectAll()
    // By its forløb, which have an index: one of its own would be written at each step of each of them.
    .where('instance_id', 'in', (eb) =>
      eb.selectFrom('instance').select('instance.id').where('instance.root_id', '=', value('rootId')),
    )
    .where('kommune_id', '=', value('kommuneId'))
    .orderBy('entered_seq'),
);

const insert = statement<Entered>()((db, value) =>
  db.insertInto('span').values({
    kommune_id: value('kommune_id'),
    root_id: value('root_id'),
    instance_id: value('instance_id'),
    tilstand: value('tilstand'),
    entered_seq: value('entered_seq'),
    entered_at: value('entered_at'),
    left_seq: null,
    left_at: null,
  }),
);

const close = statement<{ kommuneId: KommuneId; instanceId: ForloebId; seq: number; at: Instant }>()((db, value) =>
  db
    .updateTable('span')
    .set({ left_seq: value('seq'), left_at: value('at') })
    .where('instance_id', '=', value('instanceId'))
    .where('kommune_id', '=', value('kommuneId'))
    .where('left_seq', 'is', null),
);
