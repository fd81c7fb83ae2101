import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** A stay in one tilstand, from the event that led in to the one that led out. */
export interface SpanRow {
  kommune_id: KommuneId;
  root_id: ForloebId;
  instance_id: ForloebId;
  tilstand: string;
  entered_seq: number;
  entered_at: Instant;
  left_seq: number | null;
  left_at: Instant | null;
}
