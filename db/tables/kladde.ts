import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** A draft of one person for one event: saved as it is typed, and no event. */
export interface KladdeRow {
  kommune_id: KommuneId;
  person_id: PersonId;
  instance_id: ForloebId;
  event: string;
  sealed: Uint8Array;
  updated_at: Instant;
}
