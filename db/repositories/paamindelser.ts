import type { Kysely } from 'kysely';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import { statement, wholeRow } from '../statement.ts';
import type { FristRow } from '../tables/frist.ts';
import type { PaamindelseRow } from '../tables/paamindelse.ts';
import type { SagRow } from '../tables/sag.ts';

/** A frist that may call, with the ties of its sag. */
export type KaldendeRow = FristRow & Pick<SagRow, SagTies> & { dato: Dato };
type SagTies = (typeof TIES)[number];
const TIES = [
  'team_id',
  'raadgiver_id',
  'kontraktforhandler_id',
  'leder_id',
  'moede_id',
  'forhandlere_ser_alle',
] as const;

export type FristPlace = Pick<FristRow, 'instance_id' | 'noegle'>;

/** The frister of a kommune that are dated no later than `til`, a page at a time. */
export async function pageOfKaldende(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  til: Dato,
  after: FristPlace | null,
  limit: number,
): Promise<KaldendeRow[]> {
  let query = db
    .selectFrom('frist')
    .innerJoin('sag', 'sag.id', 'frist.root_id')
    .selectAll('frist')
    .select(TIES.map((column) => `sag.${column}` as const))
    .where('frist.kommune_id', '=', kommuneId)
    .where('frist.dato', '<=', til);
  if (after)
    query = query.where((eb) =>
      eb.or([
        eb('frist.instance_id', '>', after.instance_id),
        eb.and([eb('frist.instance_id', '=', after.instance_id), eb('frist.noegle', '>', after.noegle)]),
      ]),
    );
  const rows = await query.orderBy('frist.instance_id').orderBy('frist.noegle').limit(limit).execute();
  // A date that is not later than another is one.
  return rows as KaldendeRow[];
}

/** What has been planned for these sager, sent or not. */
export function plannedFor(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootIds: readonly ForloebId[],
): Promise<Pick<PaamindelseRow, 'instance_id' | 'noegle' | 'kald'>[]> {
  return db
    .selectFrom('paamindelse')
    .select(['instance_id', 'noegle', 'kald'])
    .where('kommune_id', '=', kommuneId)
    .where('root_id', 'in', rootIds)
    .execute();
}

/** Plans a call; one that is planned already stays as it is. */
export async function planPaamindelse(trx: Trx, row: PaamindelseRow): Promise<void> {
  await insert.run(trx, row);
}

/** Those who are to be called and have no mail with it yet. */
export async function personerUdenMail(db: Kysely<Database>, kommuneId: KommuneId): Promise<PersonId[]> {
  const rows = await db
    .selectFrom('paamindelse')
    .select('person_id')
    .distinct()
    .where('kommune_id', '=', kommuneId)
    .where('mail_id', 'is', null)
    .orderBy('person_id')
    .execute();
  return rows.map((r) => r.person_id);
}

/** Lets a mail carry all that this person is to be called about. */
export async function putInMail(trx: Trx, kommuneId: KommuneId, person: PersonId, mailId: string): Promise<void> {
  await trx
    .updateTable('paamindelse')
    .set({ mail_id: mailId })
    .where('kommune_id', '=', kommuneId)
    .where('person_id', '=', person)
    .where('mail_id', 'is', null)
    .execute();
}

/** What a mail carries. */
export function carriedBy(db: Kysely<Database>, mailId: string): Promise<PaamindelseRow[]> {
  return db
    .selectFrom('paamindelse')
    .selectAll()
    .where('mail_id', '=', mailId)
    .orderBy('frist_dato')
    .orderBy('instance_id')
    .orderBy('noegle')
    .orderBy('skulle')
    .execute();
}

/** What was never sent and no longer holds is no call; should its frist come back, it can be planned again. */
export async function dropPaamindelse(trx: Trx, row: PaamindelseRow): Promise<void> {
  await trx
    .deleteFrom('paamindelse')
    .where('instance_id', '=', row.instance_id)
    .where('noegle', '=', row.noegle)
    .where('kald', '=', row.kald)
    .where('person_id', '=', row.person_id)
    .where('sent_at', 'is', null)
    .execute();
}

export async function markCarriedSent(trx: Trx, mailId: string, at: Instant): Promise<void> {
  await trx.updateTable('paamindelse').set({ sent_at: at }).where('mail_id', '=', mailId).execute();
}

/** Who has been called about the frister of a sag, in the order of it. */
export function sentFor(db: Kysely<Database>, kommuneId: KommuneId, rootId: ForloebId): Promise<PaamindelseRow[]> {
  return sentOfRoot.all(db, { kommuneId, rootId });
}

const sentOfRoot = statement<{ kommuneId: KommuneId; rootId: ForloebId }>()((db, value) =>
  db
    .selectFrom('paamindelse')
    .selectAll()
    .where('kommune_id', '=', value('kommuneId'))
    .where('root_id', '=', value('rootId'))
    .where('sent_at', 'is not', null)
    .orderBy('sent_at')
    .orderBy('kald'),
);

/** The sager that mails are about, by mail. */
export async function sagsnumreOfMails(
  db: Kysely<Database>,
  mailIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const numre = new Map<string, string[]>();
  if (mailIds.length === 0) return numre;
  const carried = db
    .selectFrom('paamindelse')
    .innerJoin('sag', 'sag.id', 'paamindelse.root_id')
    .select(['paamindelse.mail_id as mail', 'sag.sagsnummer'])
    .where('paamindelse.mail_id', 'in', mailIds);
  const direct = db
    .selectFrom('outbox')
    .innerJoin('sag', 'sag.id', 'outbox.root_id')
    .select(['outbox.id as mail', 'sag.sagsnummer'])
    .where('outbox.id', 'in', mailIds);
  for (const { mail, sagsnummer } of await carried.union(direct).orderBy('sagsnummer').execute())
    if (mail !== null) numre.set(mail, [...(numre.get(mail) ?? []), sagsnummer]);
  return numre;
}

const ALL_COLUMNS: Readonly<Record<keyof PaamindelseRow, true>> = {
  kommune_id: true,
  root_id: true,
  instance_id: true,
  noegle: true,
  kald: true,
  slags: true,
  rolle: true,
  person_id: true,
  grund: true,
  frist_dato: true,
  skulle: true,
  planned_at: true,
  mail_id: true,
  sent_at: true,
};

const insert = statement<PaamindelseRow>()((db, value) =>
  db
    .insertInto('paamindelse')
    .values(wholeRow(ALL_COLUMNS, value))
    .onConflict((conflict) => conflict.columns(['instance_id', 'noegle', 'kald', 'person_id']).doNothing()),
);
