import type { KommuneId, TilbudId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Flag } from './flag.ts';

export interface TilbudRow {
  id: TilbudId;
  kommune_id: KommuneId;
  version: number;
  navn: string;
  leverandoer: string;
  /** JSON */
  data: string;
  active: Flag;
  updated_at: Instant;
}
