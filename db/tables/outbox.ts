import type { ForloebId, KommuneId } from '#machines/ids.ts';
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
  last_error: string | null;
}
