import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** The settings of a kommune; a change is a new version, and older ones stay. */
export interface IndstillingRow {
  kommune_id: KommuneId;
  version: number;
  /** JSON */
  data: string;
  created_by: PersonId | null;
  created_at: Instant;
}
