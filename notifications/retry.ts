import type { Instant } from '#machines/kalender/dato.ts';
import { plusSekunder } from '#machines/kalender/sekunder.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DELAYS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR, 8 * HOUR, 24 * HOUR] as const;
const SPREAD = 0.2;
/** RFC 5321 § 4.5.4.1: give up after four to five days. */
const GIVE_UP = 5 * 24 * HOUR;

/** When a mail is tried again after its nth try failed, or null when it has been tried long enough. `chance` is 0–1. */
export function retryAt(tries: number, firstFailed: Instant, now: Instant, chance: number): Instant | null {
  const delay = DELAYS[Math.min(Math.max(tries, 1), DELAYS.length) - 1] ?? HOUR;
  const next = plusSekunder(now, Math.round(delay * (1 + SPREAD * (2 * chance - 1))));
  return next > plusSekunder(firstFailed, GIVE_UP) ? null : next;
}
