import fc from 'fast-check';
import { type Dato, datoOf, plusDage } from '#machines/kalender/dato.ts';

const FIRST = datoOf(1990, 1, 1);
const DAYS_TO_2100 = 40_500;

/** Any civil date from 1990 to 2100. */
export const anyDato: fc.Arbitrary<Dato> = fc.integer({ min: 0, max: DAYS_TO_2100 }).map((n) => plusDage(FIRST, n));
