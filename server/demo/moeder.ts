import { type Dato, dato, plusUger } from '#machines/kalender/dato.ts';
import { erHelligdag } from '#machines/kalender/helligdage.ts';

const FOERSTE = dato('2023-02-09');
const SIDSTE = dato('2026-06-25');

/** The visitationsudvalg meets every second Thursday, holidays left out. */
export function demoMoeder(): readonly Dato[] {
  const dage: Dato[] = [];
  for (let d = FOERSTE; d <= SIDSTE; d = plusUger(d, 2)) if (!erHelligdag(d)) dage.push(d);
  return dage;
}
