import type { BorgerId, KommuneId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** One row per borger and kommune, found by a keyed hash of the CPR. Without `wrapped_key` the borger is erased. */
export interface BorgerRow {
  id: BorgerId;
  kommune_id: KommuneId;
  cpr_hash: string;
  wrapped_key: Uint8Array | null;
  sealed: Uint8Array | null;
  created_at: Instant;
}
