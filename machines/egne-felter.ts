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

const CVR_VAEGTE = [2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Appendix B: eight digits whose weighted sum goes into 11; a number that fails was never issued. */
const erCvr = (text: string): boolean =>
  /^\d{8}$/.test(text) && CVR_VAEGTE.reduce((sum, vaegt, n) => sum + vaegt * Number(text[n]), 0) % 11 === 0;

/** The CVR-nummer of a leverandør. */
export const cvr = (): Felt<string> => ({
  art: 'tekst',
  kraevet: true,
  schema: z.string().refine(erCvr, 'CVR-nummeret findes ikke. Skriv de otte cifre, fx 13748136.'),
});

/** The P-nummer of a tilbud: ten digits, and no check, because part of the series fails it (Appendix B). */
export const pNummer = (): Felt<string> => ({
  art: 'tekst',
  kraevet: true,
  schema: z.string().regex(/^\d{10}$/, 'Skriv P-nummeret med ti cifre.'),
});
