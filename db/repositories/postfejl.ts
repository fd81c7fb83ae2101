import { type Kysely, sql } from 'kysely';
import type { Identitet } from '#machines/actor.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import { statement } from '../statement.ts';
import type { PostfejlRow } from '../tables/postfejl.ts';
import { relation, sagBuilder } from './synlighed.ts';

export type NewPostfejl = Omit<PostfejlRow, 'lukket_at' | 'lukket_af' | 'lukket_som'>;

export async function insertPostfejl(trx: Trx, row: NewPostfejl): Promise<void> {
  await trx.insertInto('postfejl').values(row).execute();
}

export function findPostfejl(db: Kysely<Database>, kommuneId: KommuneId, id: string): Promise<PostfejlRow | undefined> {
  return db
    .selectFrom('postfejl')
    .selectAll()
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export function openPostfejlOf(db: Kysely<Database>, kommuneId: KommuneId, rootId: ForloebId): Promise<PostfejlRow[]> {
  return openOf.all(db, { kommuneId, rootId });
}

const openOf = statement<{ kommuneId: KommuneId; rootId: ForloebId }>()((db, value) =>
  db
    .selectFrom('postfejl')
    .selectAll()
    .where('kommune_id', '=', value('kommuneId'))
    .where('root_id', '=', value('rootId'))
    .where('lukket_at', 'is', null)
    .orderBy('at')
    .orderBy('id'),
);

/** Changes whenever what the post says of a sag does: the last call that was sent, and what is open. */
export async function postMark(db: Kysely<Database>, kommuneId: KommuneId, rootId: ForloebId): Promise<string> {
  const row = await mark.first(db, { kommuneId, rootId });
  return `${row?.sent ?? ''} ${row?.open ?? ''}`;
}

const mark = statement<{ kommuneId: KommuneId; rootId: ForloebId }>()((db, value) =>
  db.selectNoFrom((eb) => [
    eb
      .selectFrom('paamindelse')
      .select((e) => e.fn.max('sent_at').as('sent'))
      .where('root_id', '=', value('rootId'))
      .where('kommune_id', '=', value('kommuneId'))
      .as('sent'),
    eb
      .selectFrom('postfejl')
      .select((e) => sql<string>`${e.fn.countAll()} || '/' || ${e.fn.count('lukket_at')}`.as('open'))
      .where('root_id', '=', value('rootId'))
      .where('kommune_id', '=', value('kommuneId'))
      .as('open'),
  ]),
);

export interface Closing {
  readonly at: Instant;
  readonly af: PersonId;
  readonly som: string;
}

/** Closes this one; false when somebody was faster. */
export async function closePostfejl(trx: Trx, kommuneId: KommuneId, id: string, closing: Closing): Promise<boolean> {
  const { numUpdatedRows } = await closeWhere(trx, kommuneId, closing).where('id', '=', id).executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Closes all that one mail left, on whichever sag. */
export async function closePostfejlOfMail(
  trx: Trx,
  kommuneId: KommuneId,
  mailId: string,
  closing: Closing,
): Promise<void> {
  await closeWhere(trx, kommuneId, closing).where('mail_id', '=', mailId).execute();
}

const closeWhere = (trx: Trx, kommuneId: KommuneId, { at, af, som }: Closing) =>
  trx
    .updateTable('postfejl')
    .set({ lukket_at: at, lukket_af: af, lukket_som: som })
    .where('kommune_id', '=', kommuneId)
    .where('lukket_at', 'is', null);

/** What is open on the sager that these people have as rådgiver or leder: theirs to see to. */
export function postfejlFor(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  identiteter: readonly Identitet[],
  limit: number,
): Promise<PostfejlRow[]> {
  return db
    .selectFrom('postfejl')
    .innerJoin('sag', 'sag.id', 'postfejl.root_id')
    .selectAll('postfejl')
    .where('postfejl.kommune_id', '=', kommuneId)
    .where('postfejl.lukket_at', 'is', null)
    .where((eb) =>
      eb.or(
        identiteter.flatMap((hvem) =>
          (['raadgiver', 'leder'] as const)
            .filter((rolle) => hvem.roller.includes(rolle))
            .map((rolle) => {
              const assigned = `sag.${rolle}_id` as const;
              const his = eb.or([eb(assigned, 'is', null), eb(assigned, '=', hvem.personId)]);
              return eb.and([relation(sagBuilder(), rolle, hvem, null), his]);
            }),
        ),
      ),
    )
    .orderBy('postfejl.at')
    .orderBy('postfejl.id')
    .limit(limit)
    .execute();
}
