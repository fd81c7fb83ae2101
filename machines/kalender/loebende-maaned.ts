import { type Dato, endOfMonth, plusDage, plusMaaneder } from './dato.ts';

/** LM+N: the end of the month of `d` and `n` days more. */
export function loebendeMaanedPlusDage(d: Dato, n: number): Dato {
  return plusDage(endOfMonth(d), n);
}

/** LM+Nm: the last day of the month `n` months after the month of `d`. */
export function loebendeMaanedPlusMaaneder(d: Dato, n: number): Dato {
  return endOfMonth(plusMaaneder(d, n));
}
