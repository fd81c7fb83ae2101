import { z } from 'zod';
import { listTilbud as readTilbud } from '#db/repositories/tilbud.ts';
import type { ListeSvar } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';
import { presentTilbud } from './present-tilbud.ts';
import type { Tilbud } from './tilbud-schema.ts';

export const findTilbudQuery = z.strictObject({
  /** Every word of it stands in the name, the supplier or the address. */
  q: z.string().max(200).default(''),
  limit: z
    .string()
    .regex(/^([1-9]|[1-9]\d|1\d\d|200)$/, 'Vælg et antal mellem 1 og 200.')
    .default('50')
    .transform(Number),
  /** The id of the last one that was given. */
  cursor: z.string().max(64).optional(),
  /** Also those no longer in use. */
  lukkede: z.enum(['ja', 'nej']).default('nej'),
});

/** The register is about places, not people: all who are logged in may look in it. */
export async function listTilbud(
  { db, actor }: Ctx,
  { q, limit, cursor, lukkede }: z.infer<typeof findTilbudQuery>,
): Promise<ListeSvar<Tilbud>> {
  const words = fold(q).split(/\s+/).filter(Boolean);
  const danish = new Intl.Collator('da');
  const all = (await readTilbud(db.kysely, actor.kommuneId))
    .filter(({ active }) => lukkede === 'ja' || active === 1)
    .map(presentTilbud)
    .filter((tilbud) => words.every((word) => searchedIn(tilbud).includes(word)))
    .sort((a, b) => danish.compare(a.navn, b.navn) || (a.id < b.id ? -1 : 1));
  const start = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1;
  const items = all.slice(start, start + limit);
  return { items, next: start + limit < all.length ? (items.at(-1)?.id ?? null) : null };
}

function searchedIn({ navn, leverandoer, adresse }: Tilbud): string {
  return fold(`${navn} ${leverandoer} ${adresse ?? ''}`);
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da');
}
