import { z } from 'zod';
import type { Felt } from '../felter.ts';

/* Numbers of organisations (domain.md, appendix B). A number that cannot exist is refused where it is written. */

const numre = (regel: RegExp, gyldigt: (tal: string) => boolean, besked: string): Felt<string> => ({
  art: 'tekst',
  kraevet: true,
  schema: z.string().trim().regex(regel, besked).refine(gyldigt, besked),
});

/** CVR: 8 digits, mod 11. */
export const cvr = (): Felt<string> => numre(/^\d{8}$/, erCvr, 'Skriv et CVR-nummer med otte cifre, der findes.');

/** P-nummer: 10 digits; its check cannot be relied on. */
export const pNummer = (): Felt<string> => numre(/^\d{10}$/, () => true, 'Skriv P-nummeret med ti cifre.');

/** EAN/GLN: 13 digits with GS1's check digit. A wrong one has its invoice refused. */
export const ean = (): Felt<string> => numre(/^\d{13}$/, erEan, 'Skriv et EAN-nummer med 13 cifre, der findes.');

/** The UUID of a department (RFC 4122). */
export const uuid = (): Felt<string> =>
  numre(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
    () => true,
    'Skriv afdelingens UUID, fx 123e4567-e89b-42d3-a456-426614174000.',
  );

const sum = (tal: string, vaegte: readonly number[]): number =>
  vaegte.reduce((total, vaegt, n) => total + vaegt * Number(tal[n]), 0);

export const erCvr = (tal: string): boolean => sum(tal, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

export const erEan = (tal: string): boolean => sum(tal, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
