import type { Instant } from '#machines/kalender/dato.ts';
import type { Trx } from '../database.ts';
import { dialectOf, statement } from '../statement.ts';
import type { OutboxRow } from '../tables/outbox.ts';

export type NewMail = Pick<
  OutboxRow,
  'id' | 'kommune_id' | 'root_id' | 'kind' | 'dedupe_key' | 'payload' | 'available_at'
>;

/** Owes a mail; false when the same one is owed or sent already. */
export async function enqueue(trx: Trx, mail: NewMail): Promise<boolean> {
  return (await insert.run(trx, mail)) === 1;
}

export interface Claim {
  readonly now: Instant;
  /** Until then nobody else takes what is claimed; after it, whoever comes. */
  readonly leaseUntil: Instant;
  readonly limit: number;
}

/** Takes what may be sent now, oldest first. Each row is given to one worker, also when many ask at once. */
export async function claim(trx: Trx, what: Claim): Promise<OutboxRow[]> {
  const rows = await take.all(trx, what);
  return rows.sort((a, b) => (a.available_at + a.id < b.available_at + b.id ? -1 : 1));
}

/** False when the lease ran out and someone else took it. */
export async function markSent(trx: Trx, claimed: OutboxRow, now: Instant): Promise<boolean> {
  return settle(trx, claimed, { sent_at: now, lease_until: null, last_error: null });
}

/** To be tried again at `retryAt`; with null it is given up. */
export async function markFailed(
  trx: Trx,
  claimed: OutboxRow,
  failure: { readonly error: string; readonly now: Instant; readonly retryAt: Instant | null },
): Promise<boolean> {
  const { error, now, retryAt } = failure;
  const next = retryAt === null ? { dead_at: now } : { available_at: retryAt };
  return settle(trx, claimed, { lease_until: null, last_error: error, ...next });
}

async function settle(trx: Trx, claimed: OutboxRow, change: Partial<OutboxRow>): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set(change)
    .where('id', '=', claimed.id)
    .where('attempts', '=', claimed.attempts)
    .where('lease_until', '=', claimed.lease_until)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const insert = statement<NewMail>()((db, value) =>
  db
    .insertInto('outbox')
    .values({
      id: value('id'),
      kommune_id: value('kommune_id'),
      root_id: value('root_id'),
      kind: value('kind'),
      dedupe_key: value('dedupe_key'),
      payload: value('payload'),
      available_at: value('available_at'),
      attempts: 0,
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing()),
);

const take = statement<Claim>()((db, value) =>
  db
    .updateTable('outbox')
    .set((eb) => ({ lease_until: value('leaseUntil'), attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('outbox')
        .select('id')
        .where('sent_at', 'is', null)
        .where('dead_at', 'is', null)
        .where('available_at', '<=', value('now'))
        .where((e) => e.or([e('lease_until', 'is', null), e('lease_until', '<=', value('now'))]))
        .orderBy('available_at')
        .orderBy('id')
        .limit(value('limit'))
        .$if(dialectOf(db) === 'postgres', (query) => query.forUpdate().skipLocked()),
    )
    .returningAll(),
);
