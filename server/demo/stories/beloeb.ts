import { type Oere, oere } from '#machines/pris/oere.ts';

/** Kroner as whole øre; at most two decimals. */
export const kr = (kroner: number): Oere => oere(Math.round(kroner * 100));
