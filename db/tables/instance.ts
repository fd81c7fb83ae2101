import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';

/** One instance of one chart, folded: a cache of its history. */
export interface InstanceRow {
  id: ForloebId;
  kommune_id: KommuneId;
  root_id: ForloebId;
  chart: string;
  chart_version: number;
  /** The number of its own events. */
  version: number;
  tilstand: string;
  /** JSON */
  facts: string;
  /** JSON: who did which event, for himself or for another */
  gjort: string;
  /** JSON */
  frister: string;
  next_due: Dato | null;
  /** Why the row is set aside until it is rebuilt from the history. */
  quarantined: string | null;
  created_seq: number;
}
