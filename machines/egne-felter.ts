import { z } from 'zod';
import type { Felt } from './felter.ts';

/** The three-digit code of a kommune (L-40). */
export const kommunekode = (): Felt<string> => ({
  art: 'tekst',
  kraevet: true,
  schema: z.string().regex(/^[1-8]\d{2}$/, 'Skriv kommunens kode med tre cifre, fx 259.'),
});

/** A quantity as written, at most two decimals: 20.5 hours, 365 døgn. */
export const maengde = (): Felt<number> => ({
  art: 'antal',
  kraevet: true,
  decimaler: 2,
  schema: z.number().min(0.01).max(100_000).multipleOf(0.01),
});
