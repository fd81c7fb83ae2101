import { Temporal } from './temporal.ts';

/**
 * A civil date, 'YYYY-MM-DD', without clock and zone. Two dates compare as strings: `a < b` is "a is earlier".
 * The years are 1583–9999: the Gregorian calendar, four digits.
 */
export type Dato = string & { readonly __brand: 'Dato' };

/**
 * A moment, 'YYYY-MM-DDTHH:MM:SS.sssZ': always UTC, always three decimals, so that two instants compare as strings.
 * `Date.prototype.toISOString` writes the same form. What is done with it stands in `instant.ts`.
 */
export type Instant = string & { readonly __brand: 'Instant' };

/** ISO number of the weekday: 1 is mandag, 7 is søndag. */
export type Ugedag = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_YEAR = 1583;
const LAST_YEAR = 9999;

/** Reads exactly 'YYYY-MM-DD'; null for every other shape and for days that no calendar has (2026-02-29). */
export function parseDato(text: string): Dato | null {
  if (!SHAPE.test(text)) return null;
  try {
    return fromPlain(Temporal.PlainDate.from(text, { overflow: 'reject' }));
  } catch {
    return null;
  }
}

/** A date written in code or trusted data. Throws RangeError where `parseDato` gives null. */
export function dato(text: string): Dato {
  const parsed = parseDato(text);
  if (parsed === null) throw new RangeError(`Not a date: ${text}`);
  return parsed;
}

/** The date with this year, month (1–12) and day. Throws RangeError when there is no such day. */
export function datoOf(aar: number, maaned: number, dag: number): Dato {
  return fromPlain(Temporal.PlainDate.from({ year: aar, month: maaned, day: dag }, { overflow: 'reject' }));
}

/** `n` calendar days later; the trigger day is day 0. `n` is whole and may be negative. Throws RangeError. */
export function plusDage(d: Dato, n: number): Dato {
  if (!Number.isInteger(n)) throw new RangeError(`Not a count of days: ${n}`);
  // By the day number: every rung of every frist asks, and civil days need no zone.
  const moved = new Date(Date.UTC(aarstal(d), Number(d.slice(5, 7)) - 1, Number(d.slice(8, 10)) + n));
  if (!isYear(moved.getUTCFullYear())) throw new RangeError(`Year out of range: ${d} + ${n}`);
  return moved.toISOString().slice(0, 10) as Dato;
}

/** `n` weeks, that is 7·n days, later. */
export function plusUger(d: Dato, n: number): Dato {
  return fromPlain(plain(d).add({ weeks: n }));
}

/**
 * The same day number `n` months later, clamped to the end of the month. Always count from the original date:
 * 31 January + 2 is 31 March, + 1 and + 1 again is 28 March.
 */
export function plusMaaneder(d: Dato, n: number): Dato {
  return fromPlain(plain(d).add({ months: n }, { overflow: 'constrain' }));
}

/** EOM: the last day of the month of `d`. */
export function endOfMonth(d: Dato): Dato {
  const date = plain(d);
  return fromPlain(date.with({ day: date.daysInMonth }));
}

/** The calendar year. */
export function aarstal(d: Dato): number {
  return Number(d.slice(0, 4));
}

/** Whole days from `fra` to `til`: 0 for the same day, negative when `til` is earlier. */
export function dageMellem(fra: Dato, til: Dato): number {
  return plain(fra).until(plain(til), { largestUnit: 'day' }).days;
}

/** The weekday as its ISO number. */
export function ugedag(d: Dato): Ugedag {
  return plain(d).dayOfWeek as Ugedag;
}

/** For sorting, earliest first: -1, 0 or 1. */
export function compareDato(a: Dato, b: Dato): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earliest of one or more dates. */
export function minDato(first: Dato, ...rest: readonly Dato[]): Dato {
  return rest.reduce((least, d) => (d < least ? d : least), first);
}

/** The latest of one or more dates. */
export function maxDato(first: Dato, ...rest: readonly Dato[]): Dato {
  return rest.reduce((most, d) => (d > most ? d : most), first);
}

/** Read once: the days that a municipality counts with are few, and each frist asks for many of them. */
const known = new Map<Dato, Temporal.PlainDate>();
const MOST_KNOWN = 20_000;

function plain(d: Dato): Temporal.PlainDate {
  const read = known.get(d);
  if (read) return read;
  if (known.size >= MOST_KNOWN) known.clear();
  const date = Temporal.PlainDate.from(d);
  known.set(d, date);
  return date;
}

function fromPlain(date: Temporal.PlainDate): Dato {
  if (!isYear(date.year)) throw new RangeError(`Year out of range: ${date.year}`);
  return date.toString() as Dato;
}

function isYear(aar: number): boolean {
  return aar >= FIRST_YEAR && aar <= LAST_YEAR;
}
