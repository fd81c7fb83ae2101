import type { Instant } from '#machines/kalender/dato.ts';
import { plusSekunder } from '#machines/kalender/sekunder.ts';

const MOST_FAILURES = 20;
const WINDOW_SECONDS = 60;

/** Spares a server that does not work: after more than 20 failures in a minute one mail a minute asks whether it does again. */
export interface Breaker {
  /** How many of these may be tried now. */
  room(now: Instant, wanted: number): number;
  failed(now: Instant): void;
  worked(): void;
}

export function createBreaker(): Breaker {
  let failures: Instant[] = [];
  let nextProbe: Instant | null = null;
  return {
    room(now, wanted) {
      if (nextProbe === null) return wanted;
      if (now < nextProbe) return 0;
      nextProbe = plusSekunder(now, WINDOW_SECONDS);
      return 1;
    },
    failed(now) {
      const since = plusSekunder(now, -WINDOW_SECONDS);
      failures = [...failures.filter((at) => at > since), now];
      if (failures.length > MOST_FAILURES) nextProbe ??= plusSekunder(now, WINDOW_SECONDS);
    },
    worked() {
      failures = [];
      nextProbe = null;
    },
  };
}
