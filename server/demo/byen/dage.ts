import { minusBankdage, plusBankdage } from '#machines/kalender/bankdage.ts';
import { type Dato, dato, endOfMonth, plusDage, plusMaaneder } from '#machines/kalender/dato.ts';
import { bankdagFra } from '#machines/paamindelser.ts';
import { demoMoeder } from '../moeder.ts';

/* Days on which an office does something, counted from another. */

const INGEN: ReadonlySet<Dato> = new Set();

/** `n` working days later; earlier when `n` is negative. */
export const bankdage = (fra: string, n: number): Dato =>
  n < 0 ? minusBankdage(dato(fra), -n) : plusBankdage(dato(fra), n);

/** The same day some months later, or the first working day after it. */
export const maaneder = (fra: string, n: number): Dato => bankdagFra(plusMaaneder(dato(fra), n), INGEN);

/** The first working day of a month that begins after `fra`. */
export const naesteMaaned = (fra: string): Dato => bankdagFra(plusDage(endOfMonth(dato(fra)), 1), INGEN);

/** The first meeting of the visitationsudvalg from that day on. */
export function moedeFra(fra: string): Dato {
  const moede = demoMoeder().find((dag) => dag >= fra);
  if (!moede) throw new RangeError(`no meeting from ${fra} on`);
  return moede;
}
