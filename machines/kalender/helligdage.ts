import { aarstal, type Dato, datoOf, plusDage } from './dato.ts';

/** Lov nr. 214 of 7 March 2023 took Store bededag away from 1 January 2024. */
const LAST_YEAR_WITH_BEDEDAG = 2023;

const byYear = new Map<number, ReadonlyMap<Dato, string>>();

/** Whether `d` is a Danish public holiday (helligdag); Sundays as such are not counted here. */
export function erHelligdag(d: Dato): boolean {
  return helligdage(aarstal(d)).has(d);
}

/** The public holidays of a year and their Danish names, in calendar order (Appendix C). */
export function helligdage(aar: number): ReadonlyMap<Dato, string> {
  const known = byYear.get(aar);
  if (known) return known;
  const counted = countHelligdage(aar);
  byYear.set(aar, counted);
  return counted;
}

/** Påskedag of a year by the Gregorian computus (Meeus/Jones/Butcher). */
export function paaskedag(aar: number): Dato {
  const a = aar % 19;
  const b = Math.floor(aar / 100);
  const c = aar % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return datoOf(aar, Math.floor(n / 31), (n % 31) + 1);
}

function countHelligdage(aar: number): ReadonlyMap<Dato, string> {
  const paaske = paaskedag(aar);
  return new Map<Dato, string>([
    [datoOf(aar, 1, 1), 'nytårsdag'],
    [plusDage(paaske, -3), 'skærtorsdag'],
    [plusDage(paaske, -2), 'langfredag'],
    [paaske, 'påskedag'],
    [plusDage(paaske, 1), '2. påskedag'],
    ...(aar <= LAST_YEAR_WITH_BEDEDAG ? ([[plusDage(paaske, 26), 'store bededag']] as const) : []),
    [plusDage(paaske, 39), 'Kristi himmelfartsdag'],
    [plusDage(paaske, 49), 'pinsedag'],
    [plusDage(paaske, 50), '2. pinsedag'],
    [datoOf(aar, 12, 25), 'juledag'],
    [datoOf(aar, 12, 26), '2. juledag'],
  ]);
}
