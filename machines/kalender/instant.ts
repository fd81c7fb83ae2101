import { type Dato, dato, type Instant } from './dato.ts';
import { Temporal } from './temporal.ts';

const ZONE = 'Europe/Copenhagen';
const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/** Reads an ISO moment in UTC with up to three decimals; null for every other shape, offsets included. */
export function parseInstant(text: string): Instant | null {
  if (!SHAPE.test(text)) return null;
  try {
    return fromTemporal(Temporal.Instant.from(text));
  } catch {
    return null;
  }
}

/** A moment written in code or trusted data. Throws RangeError where `parseInstant` gives null. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === null) throw new RangeError(`Not an instant: ${text}`);
  return parsed;
}

/** The civil date in Copenhagen at that moment. */
export function datoI(moment: Instant): Dato {
  // Copenhagen is a whole number of hours from UTC, so a date lasts whole hours of it.
  const hour = moment.slice(0, HOUR);
  if (hour !== lately.hour) lately = { hour, dato: dato(inCopenhagen(moment).toPlainDate().toString()) };
  return lately.dato;
}

const HOUR = '2026-03-02T10'.length;
/** The hour that was asked about last: within a command and from one to the next it is mostly the same. */
let lately: { readonly hour: string; readonly dato: Dato } = { hour: '', dato: '' as Dato };

/** The time on the wall in Copenhagen at that moment, 'HH:MM'. */
export function klokkeslaetI(moment: Instant): string {
  return inCopenhagen(moment).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** 00:00 in Copenhagen. A frist of the day `d` is overdue from `instantAtStartOf(plusDage(d, 1))`. */
export function instantAtStartOf(d: Dato): Instant {
  return instantAt(d, 0);
}

/**
 * A wall time in Copenhagen as a moment; `hour` 0–23, `minute` 0–59, otherwise RangeError. The hour that does not
 * exist in spring is read an hour later; of the hour that comes twice in autumn the first is meant.
 */
export function instantAt(d: Dato, hour: number, minute = 0): Instant {
  const time = Temporal.PlainTime.from({ hour, minute }, { overflow: 'reject' });
  const wall = Temporal.PlainDate.from(d).toPlainDateTime(time);
  return fromTemporal(wall.toZonedDateTime(ZONE, { disambiguation: 'compatible' }).toInstant());
}

/** `n` hours later by the clock, over summer time and holidays alike (T29). */
export function plusTimer(moment: Instant, n: number): Instant {
  return fromTemporal(Temporal.Instant.from(moment).add({ hours: n }));
}

function inCopenhagen(moment: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(ZONE);
}

function fromTemporal(moment: Temporal.Instant): Instant {
  return moment.toString({ smallestUnit: 'millisecond' }) as Instant;
}
