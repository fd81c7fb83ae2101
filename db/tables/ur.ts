import type { Dato, Instant } from '#machines/kalender/dato.ts';

/** The installation's one clock row: how far it has come, and in the demo its simulated date. */
export interface UrRow {
  id: 1;
  high_water: Instant;
  demo_dato: Dato | null;
  /** What a clock that was set forward showed when it was found out; null when nothing is held back for it. */
  spaerret_ved: Instant | null;
}
