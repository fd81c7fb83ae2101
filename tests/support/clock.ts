import type { Instant } from '#machines/kalender/dato.ts';
import { instant } from '#machines/kalender/instant.ts';
import { plusSekunder } from '#machines/kalender/sekunder.ts';
import type { Clock } from '#server/context.ts';

/** Stands still until it is moved. Both clocks show the same unless the business one is moved alone. */
export class TestClock implements Clock {
  #now: Instant;
  #systemNow: Instant;

  constructor(start: string) {
    this.#now = instant(start);
    this.#systemNow = this.#now;
  }

  now(): Instant {
    return this.#now;
  }

  systemNow(): Instant {
    return this.#systemNow;
  }

  moveTo(moment: string): void {
    this.#now = instant(moment);
    this.#systemNow = this.#now;
  }

  /** As *spol frem* does. */
  moveBusinessTo(moment: string): void {
    this.#now = instant(moment);
  }

  pass({ days = 0, hours = 0, minutes = 0, seconds = 0 }): void {
    const n = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
    this.#now = plusSekunder(this.#now, n);
    this.#systemNow = plusSekunder(this.#systemNow, n);
  }
}
