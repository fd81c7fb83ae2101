import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** The chain of one root; its row is the sag's turn. Without `wrapped_key` the sag is erased and takes no more events. */
export interface StreamRow {
  id: ForloebId;
  kommune_id: KommuneId;
  chart: string;
  seq: number;
  head: string;
  wrapped_key: Uint8Array | null;
  created_at: Instant;
}
