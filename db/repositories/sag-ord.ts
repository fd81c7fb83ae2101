import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Trx } from '../database.ts';
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

/** After every word that begins with `ord`. */
export function endOfPrefix(ord: string): string {
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
