import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';

/** `vikar_user_id` stands in for `for_user_id` from `fra` to `til`, both included. */
export interface VikariatRow {
  id: string;
  kommune_id: KommuneId;
  for_user_id: PersonId;
  vikar_user_id: PersonId;
  fra: Dato;
  til: Dato;
  created_by: PersonId;
  created_at: Instant;
  revoked_at: Instant | null;
}
