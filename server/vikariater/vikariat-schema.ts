import { z } from 'zod';
import type { PersonId } from '#machines/ids.ts';
import { datoSchema } from '../http/dato-schema.ts';

const personId = z
  .string()
  .min(1)
  .max(64)
  .transform((id) => id as PersonId);

/** `vikar` stands in for `for` from `fra` to `til`, both days included. */
export const opretVikariatSchema = z.strictObject({ for: personId, vikar: personId, fra: datoSchema, til: datoSchema });
export type OpretVikariat = z.infer<typeof opretVikariatSchema>;

const person = z.strictObject({ id: z.string(), navn: z.string() });
export const vikariatSchema = z
  .strictObject({ id: z.string(), for: person, vikar: person, fra: z.string(), til: z.string() })
  .meta({ ref: 'Vikariat' });
export type Vikariat = z.infer<typeof vikariatSchema>;
