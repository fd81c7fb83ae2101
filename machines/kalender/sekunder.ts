import type { Instant } from './dato.ts';
import { Temporal } from './temporal.ts';

/** `n` seconds later; `n` is whole and may be negative. */
export function plusSekunder(moment: Instant, n: number): Instant {
  return Temporal.Instant.from(moment).add({ seconds: n }).toString({ smallestUnit: 'millisecond' }) as Instant;
}

/** Whole seconds from one moment to another, rounded up. */
export function sekunderMellem(fra: Instant, til: Instant): number {
  const { epochMilliseconds: start } = Temporal.Instant.from(fra);
  return Math.ceil((Temporal.Instant.from(til).epochMilliseconds - start) / 1000);
}
