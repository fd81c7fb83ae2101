import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** The token itself is only in the cookie. */
export interface SessionRow {
  token_hash: string;
  user_id: PersonId;
  kommune_id: KommuneId;
  created_at: Instant;
  last_seen_at: Instant;
  expires_at: Instant;
}
