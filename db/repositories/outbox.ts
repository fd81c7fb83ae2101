import { type Kysely, sql } from 'kysely';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import { dialectOf, statement } from '../statement.ts';
import type { OutboxRow } from '../tables/outbox.ts';

/** The kind of the one mail a day that gathers what is due; all other kinds go as soon as they are owed. */
export const SAMLET = 'samlet';
/** A link to choose a password by; not about a sag. */
export const ADGANGSKODE = 'adgangskode';
/** That such a link was handed over by another's hand. */
export const LINK_LAVET = 'linkLavet';

export type NewMail = Pick<
  OutboxRow,
  'id' | 'kommune_id' | 'root_id' | 'kind' | 'dedupe_key' | 'payload' | 'available_at' | 'person_id'
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
  /** Outside the hours of the post the gathered mails wait. */
  readonly samletToo?: boolean;
}

/** Takes what may be sent now, oldest first. Each row is given to one worker, also when many ask at once. */
export async function claim(trx: Trx, { samletToo = true, ...what }: Claim): Promise<OutboxRow[]> {
  const rows = await (samletToo ? takeAny : takeUrgent).all(trx, what);
  return rows.sort((a, b) => (a.available_at + a.id < b.available_at + b.id ? -1 : 1));
}

/** Keeps what a claimed mail says now, so that it can be seen afterwards and is the same when it is sent again. */
export async function keepText(trx: Trx, id: string, text: Pick<OutboxRow, 'subject' | 'text'>): Promise<void> {
  await trx.updateTable('outbox').set(text).where('id', '=', id).execute();
}

/** False when the lease ran out and someone else took it. */
export async function markSent(trx: Trx, claimed: OutboxRow, now: Instant): Promise<boolean> {
  return settle(trx, claimed, { sent_at: now, lease_until: null, last_error: null });
}

/** What it was about is gone before it was sent. */
export async function markVoid(trx: Trx, claimed: OutboxRow, now: Instant): Promise<boolean> {
  return settle(trx, claimed, { void_at: now, lease_until: null });
}

/** Gives back what was claimed and not tried, until later. */
export async function postpone(trx: Trx, claimed: OutboxRow, until: Instant): Promise<boolean> {
  return settle(trx, claimed, { lease_until: null, attempts: claimed.attempts - 1, available_at: until });
}

/** To be tried again at `retryAt`; with null it is given up. */
export async function markFailed(
  trx: Trx,
  claimed: OutboxRow,
  failure: {
    readonly error: string;
    readonly now: Instant;
    readonly retryAt: Instant | null;
    /** It may have arrived all the same. */
    readonly unclear?: boolean;
  },
): Promise<boolean> {
  const { error, now, retryAt, unclear = false } = failure;
  return settle(trx, claimed, {
    lease_until: null,
    last_error: error,
    first_failed_at: claimed.first_failed_at ?? now,
    unclear: claimed.unclear + (unclear ? 1 : 0),
    ...(retryAt === null ? { dead_at: now } : { available_at: retryAt }),
  });
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

/** A mail that was given up, to be tried from the beginning; false when it no longer is. */
export async function reviveDead(trx: Trx, kommuneId: KommuneId, id: string, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ dead_at: null, attempts: 0, first_failed_at: null, available_at: now })
    .where('id', '=', id)
    .where('kommune_id', '=', kommuneId)
    .where('dead_at', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * The gathered mail that this person is owed already and that certainly never left, to be tried now; more can be put
 * into it, so that whoever waits for the post for days gets one mail and not one for each.
 */
export async function takeUnsentSamlet(trx: Trx, person: PersonId, now: Instant): Promise<string | undefined> {
  const row = await trx
    .updateTable('outbox')
    .set({ available_at: now })
    .where('person_id', '=', person)
    .where('kind', '=', SAMLET)
    .where('sent_at', 'is', null)
    .where('dead_at', 'is', null)
    .where('void_at', 'is', null)
    .where('lease_until', 'is', null)
    .where('unclear', '=', 0)
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** How many mails are owed and neither sent nor given up. */
export async function countOwed(db: Kysely<Database>): Promise<number> {
  const { owed } = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('owed'))
    .where('sent_at', 'is', null)
    .where('dead_at', 'is', null)
    .where('void_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(owed);
}

export type LinkMail = 'venter' | 'sendt' | 'fejlet';

/** What became of the last mail with a link to each person of a kommune. */
export async function linkMailsOf(
  db: Kysely<Database>,
  kommuneId: KommuneId,
): Promise<ReadonlyMap<PersonId, LinkMail>> {
  const rows = await db
    .selectFrom('outbox')
    .select(['person_id', 'sent_at', 'dead_at'])
    .where('kommune_id', '=', kommuneId)
    // As a literal, so that both engines see that the index holds it.
    .where(sql<boolean>`kind = 'adgangskode'`)
    .where('void_at', 'is', null)
    .orderBy('available_at')
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.sent_at ? 'sendt' : row.dead_at ? 'fejlet' : 'venter']));
}

export interface SentFilter {
  /** The receiver's address. */
  readonly til?: string | undefined;
  /** The mails about the sag of this number. */
  readonly sag?: string | undefined;
  /** Older than the mail of this id. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** What was sent, the newest first; of one person or one sag where that is asked for. */
export async function listSent(db: Kysely<Database>, { til, sag, before, limit }: SentFilter) {
  let mails = db
    .selectFrom('outbox')
    .innerJoin('users', 'users.id', 'outbox.person_id')
    .select(['outbox.id', 'outbox.root_id', 'outbox.subject', 'outbox.text', 'outbox.sent_at', 'users.email'])
    .where('outbox.sent_at', 'is not', null);
  if (til) mails = mails.where('users.email', '=', til);
  if (sag)
    mails = mails.where((eb) => {
      const sager = eb.selectFrom('sag').select('sag.id').where('sag.sagsnummer', '=', sag);
      const carrying = eb
        .selectFrom('paamindelse')
        .select('paamindelse.mail_id')
        .where('paamindelse.root_id', 'in', sager);
      return eb.or([eb('outbox.root_id', 'in', sager), eb('outbox.id', 'in', carrying)]);
    });
  if (before) {
    const last = await db.selectFrom('outbox').select(['sent_at', 'id']).where('id', '=', before).executeTakeFirst();
    if (last?.sent_at)
      mails = mails.where((eb) =>
        eb.or([
          eb('outbox.sent_at', '<', last.sent_at),
          eb.and([eb('outbox.sent_at', '=', last.sent_at), eb('outbox.id', '>', last.id)]),
        ]),
      );
  }
  return mails.orderBy('outbox.sent_at', 'desc').orderBy('outbox.id').limit(limit).execute();
}

/** How many mails each person was sent from a moment on, the most first. */
export function countSentTo(db: Kysely<Database>, kommuneId: KommuneId, from: Instant) {
  return db
    .selectFrom('outbox')
    .innerJoin('users', 'users.id', 'outbox.person_id')
    .select(['users.navn', 'users.email', (eb) => eb.fn.countAll<number>().as('antal')])
    .where('outbox.kommune_id', '=', kommuneId)
    .where('outbox.sent_at', '>=', from)
    .groupBy(['users.id', 'users.navn', 'users.email'])
    .orderBy('antal', 'desc')
    .orderBy('users.navn')
    .execute();
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
      person_id: value('person_id'),
      attempts: 0,
      unclear: 0,
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing()),
);

type Taking = Omit<Claim, 'samletToo'>;
const takeAny = taking(false);
const takeUrgent = taking(true);

function taking(urgent: boolean) {
  return statement<Taking>()((db, value) =>
    db
      .updateTable('outbox')
      .set((eb) => ({ lease_until: value('leaseUntil'), attempts: eb('attempts', '+', 1) }))
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('outbox')
          .select('id')
          .where('sent_at', 'is', null)
          .where('dead_at', 'is', null)
          .where('void_at', 'is', null)
          .where('available_at', '<=', value('now'))
          .where((e) => e.or([e('lease_until', 'is', null), e('lease_until', '<=', value('now'))]))
          .$if(urgent, (query) => query.where('kind', '!=', SAMLET))
          .orderBy('available_at')
          .orderBy('id')
          .limit(value('limit'))
          .$if(dialectOf(db) === 'postgres', (query) => query.forUpdate().skipLocked()),
      )
      .returningAll(),
  );
}
