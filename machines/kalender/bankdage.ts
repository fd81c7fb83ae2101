import { aarstal, type Dato, datoOf, plusDage, ugedag } from './dato.ts';
import { erHelligdag, paaskedag } from './helligdage.ts';

/** A municipality's own closing days; neither arbejdsdag nor bankdag there. */
export type Lukkedage = ReadonlySet<Dato>;

const INGEN: Lukkedage = new Set();
const FIXED_BANK_CLOSURES = ['06-05', '12-24', '12-31'];

/** Monday to Friday, no public holiday, none of the closing days. 24 and 31 December and 5 June count. */
export function erArbejdsdag(d: Dato, lukkedage: Lukkedage = INGEN): boolean {
  return daysOf(aarstal(d)).arbejdsdage.has(d) && !lukkedage.has(d);
}

/** An arbejdsdag on which the banks are open too: not 5 June, 24 or 31 December, nor the day after himmelfart. */
export function erBankdag(d: Dato, lukkedage: Lukkedage = INGEN): boolean {
  return daysOf(aarstal(d)).bankdage.has(d) && !lukkedage.has(d);
}

/** `d` itself when it is a bankdag, otherwise the nearest earlier one: the intern dato of a frist (3.0). */
export function forrigeBankdag(d: Dato, lukkedage: Lukkedage = INGEN): Dato {
  return erBankdag(d, lukkedage) ? d : minusBankdage(d, 1, lukkedage);
}

/** `d` itself when it is an arbejdsdag, otherwise the nearest later one: a frist that may not end on a day off (T23, T24). */
export function flyttetTilArbejdsdag(d: Dato, lukkedage: Lukkedage = INGEN): Dato {
  return erArbejdsdag(d, lukkedage) ? d : naesteArbejdsdag(d, lukkedage);
}

/** The first arbejdsdag after `d`, never `d` itself (I03). */
export function naesteArbejdsdag(d: Dato, lukkedage: Lukkedage = INGEN): Dato {
  return plusArbejdsdage(d, 1, lukkedage);
}

/** `n` arbejdsdage later; `d` is day 0 and is not counted. `n` is whole and not negative, otherwise RangeError. */
export function plusArbejdsdage(d: Dato, n: number, lukkedage: Lukkedage = INGEN): Dato {
  return walk(d, n, 1, (day) => erArbejdsdag(day, lukkedage));
}

/** `n` bankdage later; `d` is day 0 and is not counted. `n` is whole and not negative, otherwise RangeError. */
export function plusBankdage(d: Dato, n: number, lukkedage: Lukkedage = INGEN): Dato {
  return walk(d, n, 1, (day) => erBankdag(day, lukkedage));
}

/** `n` bankdage earlier; `d` is not counted (T16). `n` is whole and not negative, otherwise RangeError. */
export function minusBankdage(d: Dato, n: number, lukkedage: Lukkedage = INGEN): Dato {
  return walk(d, n, -1, (day) => erBankdag(day, lukkedage));
}

/** The reminder day `n` calendar days before a frist, moved to the nearest earlier bankdag (C25). */
export function dageFoer(frist: Dato, n: number, lukkedage: Lukkedage = INGEN): Dato {
  return forrigeBankdag(plusDage(frist, -n), lukkedage);
}

function walk(from: Dato, n: number, step: 1 | -1, counts: (day: Dato) => boolean): Dato {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Not a count of days: ${n}`);
  let day = from;
  for (let left = n; left > 0; ) {
    day = plusDage(day, step);
    if (counts(day)) left -= 1;
  }
  return day;
}

interface Days {
  readonly arbejdsdage: ReadonlySet<Dato>;
  readonly bankdage: ReadonlySet<Dato>;
}

/** Counted once for each year: every frist and every rung asks. */
const byYear = new Map<number, Days>();

function daysOf(aar: number): Days {
  const known = byYear.get(aar);
  if (known) return known;
  const counted = countDays(aar);
  byYear.set(aar, counted);
  return counted;
}

function countDays(aar: number): Days {
  const arbejdsdage = new Set<Dato>();
  for (let day = datoOf(aar, 1, 1); ; day = plusDage(day, 1)) {
    if (ugedag(day) <= 5 && !erHelligdag(day)) arbejdsdage.add(day);
    if (day === datoOf(aar, 12, 31)) break;
  }
  const afterHimmelfart = plusDage(paaskedag(aar), 40);
  const isClosed = (d: Dato) => FIXED_BANK_CLOSURES.includes(d.slice(5)) || d === afterHimmelfart;
  return { arbejdsdage, bankdage: new Set([...arbejdsdage].filter((d) => !isClosed(d))) };
}
