import { z } from 'zod';
import { listTilbud as readTilbud } from '#db/repositories/tilbud.ts';
import type { ListeSvar } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
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
  /** As the page before gave it. */
  cursor: z.string().max(500).optional(),
  /** Also those no longer in use. */
  lukkede: z.enum(['ja', 'nej']).default('nej'),
});

/** The register is about places, not people: all who are logged in may look in it. */
export async function listTilbud(
  { db, actor }: Ctx,
  { q, limit, cursor, lukkede }: z.infer<typeof findTilbudQuery>,
): Promise<ListeSvar<Tilbud>> {
  const words = fold(q).split(/\s+/).filter(Boolean);
  const all = (await readTilbud(db.kysely, actor.kommuneId))
    .filter(({ active }) => lukkede === 'ja' || active === 1)
    .map(presentTilbud)
    .filter((tilbud) => words.every((word) => searchedIn(tilbud).includes(word)))
    .sort(order);
  const after = cursor === undefined ? null : readCursor(cursor);
  const left = after === null ? all : all.filter((tilbud) => order(tilbud, after) > 0);
  const items = left.slice(0, limit);
  return { items, next: left.length > limit ? writeCursor(items.at(-1)) : null };
}

type Place = Pick<Tilbud, 'navn' | 'id'>;
const DANISH = new Intl.Collator('da');
const order = (a: Place, b: Place): number =>
  DANISH.compare(a.navn, b.navn) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The place after which the next page begins, whatever has become of the one that stood there. */
const writeCursor = (last: Place | undefined): string | null =>
  last ? Buffer.from(JSON.stringify([last.navn, last.id])).toString('base64url') : null;

const placeSchema = z.tuple([z.string(), z.string()]);

function readCursor(text: string): Place {
  const place = placeSchema.safeParse(parsed(Buffer.from(text, 'base64url').toString('utf8')));
  if (!place.success) throw new AppError('invalid', { message: 'Siden i listen findes ikke. Begynd forfra i listen.' });
  const [navn, id] = place.data;
  return { navn, id };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function searchedIn({ navn, leverandoer, adresse }: Tilbud): string {
  return fold(`${navn} ${leverandoer} ${adresse ?? ''}`);
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('da');
}
