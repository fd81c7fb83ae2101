import { listSager as listRows } from '#db/repositories/list-sager.ts';
import { type SagListItem, searchByBorger } from '#db/repositories/sager.ts';
import { cprHash } from '#db/sealing.ts';
import { parseCpr } from '#machines/cpr.ts';
import type { ListeSvar, SagItem } from '#machines/svar.ts';
import { readBorgere } from '../borgere.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { synlighedOf } from '../synlighed.ts';
import { presentItems } from './list-sager.ts';

/** At most this many sager are opened to look for a name: names are sealed and cannot be searched in the database. */
const NAMES_OPENED = 2000;
const MOST_HITS = 50;

export type SearchSager = { readonly cpr: string } | { readonly navn: string };

/** The sager of a borger that this person sees, by CPR number or by a part of the name. The search is logged. */
export async function searchSager(ctx: Ctx, input: SearchSager): Promise<ListeSvar<SagItem>> {
  const rows = 'cpr' in input ? await byCpr(ctx, input.cpr) : await byName(ctx, input.navn);
  return { items: await presentItems(ctx, rows, 'cpr' in input ? 'soegCpr' : 'soegNavn'), next: null };
}

async function byCpr(ctx: Ctx, text: string): Promise<SagListItem[]> {
  const cpr = parseCpr(text);
  if (cpr === null)
    throw new AppError('invalid', { fields: [{ felt: 'cpr', tekst: 'CPR-nummeret skal have ti cifre.' }] });
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const synlighed = synlighedOf(ctx.actor, lederUdefra);
  const rows = await searchByBorger(ctx.db.kysely, kommuneId, cprHash(ctx.masterKey, kommuneId, cpr), synlighed);
  return rows.map((row) => ({ ...row, raadgiver_navn: null }));
}

async function byName(ctx: Ctx, navn: string): Promise<SagListItem[]> {
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const { items } = await listRows(ctx.db.kysely, {
    kommuneId,
    synlighed: synlighedOf(ctx.actor, lederUdefra),
    sort: 'nyeste',
    limit: NAMES_OPENED,
  });
  const ids = items.flatMap((row) => (row.borger_id ? [row.borger_id] : []));
  const borgere = await readBorgere(ctx.db.kysely, ctx.masterKey, kommuneId, ids);
  const wanted = folded(navn).split(/\s+/).filter(Boolean);
  return items
    .filter((row) => {
      const name = folded((row.borger_id && borgere.get(row.borger_id)?.navn) || '');
      return wanted.length > 0 && wanted.every((word) => name.includes(word));
    })
    .slice(0, MOST_HITS);
}

const folded = (text: string): string => text.toLocaleLowerCase('da').normalize('NFC');
