import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** A mail that is owed; `dedupe_key` keeps it from being owed twice. */
export interface OutboxRow {
  id: string;
  kommune_id: KommuneId;
  root_id: ForloebId | null;
  kind: string;
  dedupe_key: string;
  /** JSON, without personal data */
  payload: string;
  available_at: Instant;
  attempts: number;
  lease_until: Instant | null;
  sent_at: Instant | null;
  dead_at: Instant | null;
  /** What went wrong last, as a code: never a server's own words. */
  last_error: string | null;
  person_id: PersonId;
  /** How often nobody could tell whether it had arrived. */
  unclear: number;
  first_failed_at: Instant | null;
  /** Nobody needs it any more. */
  void_at: Instant | null;
  /** As it was written the last time it was tried. */
  subject: string | null;
  text: string | null;
}
