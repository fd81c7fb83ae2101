import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** The first link of an installation belongs to no kommune and no user yet. */
export interface OneTimeLinkRow {
  token_hash: string;
  kommune_id: KommuneId | null;
  user_id: PersonId | null;
  formaal: string;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
}
