import { z } from 'zod';
import type { VisningRow } from '#db/tables/visning.ts';
import type { VisningSvar } from '#machines/svar.ts';

/** A CPR number in any spelling. A view lies unsealed and may be sent to others: it names no borger. */
const CPR = /\d{6}[\s-]?\d{4}/;

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^\P{Cc}*$/u)
    .refine((text) => !CPR.test(text), 'Et CPR-nummer kan ikke gemmes i en visning.');

/** The filters of the list, by the names that they have in the address. */
const filtreSchema = z.strictObject({
  trin: line(100).optional(),
  team: line(64).optional(),
  ansvarlig: line(64).optional(),
  frist: z.enum(['overskredet', 'uge', 'maaned']).optional(),
  vis: z.enum(['afsluttede', 'alle']).optional(),
  q: line(100).optional(),
  sort: z.enum(['frist', 'sagsnummer', 'nyeste']).optional(),
});

const navn = line(60).min(1, 'Giv visningen et navn.');

export const opretVisningSchema = z.strictObject({ navn, filtre: filtreSchema });

export const retVisningSchema = z.strictObject({
  navn: navn.optional(),
  filtre: filtreSchema.optional(),
  start: z.boolean().optional(),
});

const visningSchema = z
  .strictObject({ id: z.string(), navn: z.string(), filtre: z.record(z.string(), z.string()), start: z.boolean() })
  .meta({ ref: 'Visning' });

export const visningListeSchema = z.strictObject({ items: z.array(visningSchema) });

export function presentVisning({ id, navn, filtre, start }: VisningRow): VisningSvar {
  // It was written from the schema above; what an older release wrote and this one does not know is left out.
  const parsed = filtreSchema.safeParse(JSON.parse(filtre));
  const known = Object.entries(parsed.data ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { id, navn, filtre: Object.fromEntries(known), start: start === 1 };
}
