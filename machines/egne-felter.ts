import { z } from 'zod';
import type { Felt } from './felter.ts';

/** The three-digit code of a kommune (L-40). */
export const kommunekode = (): Felt<string> => ({
  art: 'tekst',
  kraevet: true,
  // A refinement's sentence stands as it is; that of a pattern is the common one.
  schema: z.string().refine((kode) => /^[1-8]\d{2}$/.test(kode), 'Skriv kommunens kode med tre cifre, fx 259.'),
});

/** A quantity as written, at most two decimals: 20.5 hours, 365 døgn. */
export const maengde = (): Felt<number> => ({
  art: 'antal',
  kraevet: true,
  decimaler: 2,
  schema: z.number().min(0.01).max(100_000).multipleOf(0.01),
});

/* Numbers of organisations (domain.md, appendix B). One that cannot exist is refused where it is written. */

/** CVR: eight digits, mod 11. */
export const cvr = (): Felt<string> =>
  nummer(/^\d{8}$/, erCvr, 'CVR-nummeret findes ikke. Skriv de otte cifre, fx 13748136.');

/** The P-nummer of a tilbud: ten digits; its check cannot be relied on. */
export const pNummer = (): Felt<string> => nummer(/^\d{10}$/, () => true, 'Skriv P-nummeret med ti cifre.');

/** EAN/GLN: 13 digits with GS1's check digit. A wrong one has its invoice refused. */
export const ean = (): Felt<string> =>
  nummer(/^\d{13}$/, erEan, 'EAN-nummeret findes ikke. Skriv de 13 cifre, fx 5798000354821.');

/** The UUID of a department (RFC 4122). */
export const uuid = (): Felt<string> =>
  nummer(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
    () => true,
    'Skriv afdelingens UUID, fx 123e4567-e89b-42d3-a456-426614174000.',
  );

const nummer = (regel: RegExp, gyldigt: (tal: string) => boolean, besked: string): Felt<string> => ({
  art: 'tekst',
  kraevet: true,
  schema: z
    .string()
    .trim()
    .refine((tal) => regel.test(tal) && gyldigt(tal), besked),
});

const vaegtet = (tal: string, vaegte: readonly number[]): number =>
  vaegte.reduce((sum, vaegt, n) => sum + vaegt * Number(tal[n]), 0);

export const erCvr = (tal: string): boolean => vaegtet(tal, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

export const erEan = (tal: string): boolean => vaegtet(tal, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
