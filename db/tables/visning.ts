import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Flag } from './flag.ts';

/** One person's own view of the list of sager. Of each person at most one is what the work begins with. */
export interface VisningRow {
  id: string;
  kommune_id: KommuneId;
  person_id: PersonId;
  navn: string;
  /** JSON: the filters by name, as they stand in the address; relative to the day, never a date. */
  filtre: string;
  start: Flag;
  created_at: Instant;
}
