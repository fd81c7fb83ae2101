import type { EmneId, ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';

/** What happened; append-only, and the truth. The hash runs over the texts as they stand here. */
export interface HistoryRow {
  root_id: ForloebId;
  seq: number;
  kommune_id: KommuneId;
  instance_id: ForloebId;
  chart: string;
  chart_version: number;
  event: string;
  from_tilstand: string | null;
  to_tilstand: string;
  /** JSON: facts, opslag, meta */
  facts: string;
  actor_id: PersonId | null;
  paa_vegne_af: PersonId | null;
  afsender: 'person' | 'uret' | 'foelger';
  at: Instant;
  /** The Danish date of `at`. */
  today: Dato;
  event_id: EmneId;
  cause_root: ForloebId | null;
  cause_seq: number | null;
  /** What people wrote, sealed with the sag's key. */
  indhold: Uint8Array | null;
  indhold_hash: string | null;
  /** JSON */
  frister_change: string | null;
  prev_hash: string;
  hash: string;
}
