import { expressionBuilder, type Kysely } from 'kysely';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import { statement } from '../statement.ts';
import type { SagRow } from '../tables/sag.ts';

/** What a search is made of: lower case, letters and digits; the same for what is stored and what is asked. */
export function ordOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLocaleLowerCase('da-DK')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)];
}

/** What a search by words leaves: the sager that have the rarest word, and the words that each must have beside it. */
export interface Narrowed {
  /** Null while every word stands in too many sager to be named. */
  readonly among: ReadonlySet<ForloebId> | null;
  readonly others: readonly string[];
}

/** A word that stands in more sager than this is looked for sag by sag, in the order of the list. */
const RARE = 500;

/** Asks of each word whether it is rare, at the cost of a few rows each; an empty search narrows nothing. */
export async function narrowByWords(db: Kysely<Database>, kommuneId: KommuneId, text: string): Promise<Narrowed> {
  const words = ordOf(text);
  const found: { ord: string; among: ReadonlySet<ForloebId> }[] = [];
  for (const ord of words) {
    const rows = await db
      .selectFrom('sag_ord')
      .select('sag_id')
      .where('kommune_id', '=', kommuneId)
      .where('ord', '>=', ord)
      .where('ord', '<', endOfPrefix(ord))
      .limit(RARE + 1)
      .execute();
    if (rows.length <= RARE) found.push({ ord, among: new Set(rows.map((row) => row.sag_id)) });
  }
  const rarest = found.sort((a, b) => a.among.size - b.among.size)[0];
  return { among: rarest?.among ?? null, others: words.filter((ord) => ord !== rarest?.ord) };
}

/** Of the sag in the query around it: one of its words begins so. */
export function wordIn(ord: string) {
  const eb = expressionBuilder<Database, 'sag'>();
  return eb.exists(
    eb
      .selectFrom('sag_ord')
      .select(eb.lit(1).as('one'))
      .whereRef('sag_ord.sag_id', '=', 'sag.id')
      .whereRef('sag_ord.kommune_id', '=', 'sag.kommune_id')
      .where('sag_ord.ord', '>=', ord)
      .where('sag_ord.ord', '<', endOfPrefix(ord)),
  );
}

/** After every word that begins with `ord`. */
function endOfPrefix(ord: string): string {
  return `${ord}\u{10ffff}`;
}

/** Makes the index hold the words of the row, changing only what differs. */
export async function putSagOrd(trx: Trx, sag: SagRow): Promise<void> {
  const at = { kommuneId: sag.kommune_id, sagId: sag.id };
  const wanted = new Set(ordOf([sag.sagsnummer, sag.leverandoer ?? '', sag.titel].join(' ')));
  for (const { ord } of await stored.all(trx, at)) if (!wanted.delete(ord)) await remove.run(trx, { ...at, ord });
  for (const ord of wanted) await insert.run(trx, { ...at, ord });
}

type At = { readonly kommuneId: KommuneId; readonly sagId: ForloebId };

const stored = statement<At>()((db, value) =>
  db
    .selectFrom('sag_ord')
    .select('ord')
    .where('sag_id', '=', value('sagId'))
    .where('kommune_id', '=', value('kommuneId')),
);

const insert = statement<At & { ord: string }>()((db, value) =>
  db.insertInto('sag_ord').values({ kommune_id: value('kommuneId'), sag_id: value('sagId'), ord: value('ord') }),
);

const remove = statement<At & { ord: string }>()((db, value) =>
  db
    .deleteFrom('sag_ord')
    .where('kommune_id', '=', value('kommuneId'))
    .where('sag_id', '=', value('sagId'))
    .where('ord', '=', value('ord')),
);
