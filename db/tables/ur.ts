import type { Dato, Instant } from '#machines/kalender/dato.ts';

/** The installation's one clock row: how far it has come, and in the demo its simulated date. */
export interface UrRow {
  id: 1;
  high_water: Instant;
  demo_dato: Dato | null;
}
