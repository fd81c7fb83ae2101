import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** A mail that was given up, on each sag that it was about, until somebody has dealt with it. */
export interface PostfejlRow {
  id: string;
  kommune_id: KommuneId;
  root_id: ForloebId;
  mail_id: string;
  /** Who did not get it. */
  person_id: PersonId;
  fejl: string;
  at: Instant;
  lukket_at: Instant | null;
  lukket_af: PersonId | null;
  /** `igen`, or the reason why it was dismissed. */
  lukket_som: string | null;
}
