import type { KommuneId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

export interface KommuneRow {
  id: KommuneId;
  navn: string;
  kode: string;
  access_epoch: number;
  created_at: Instant;
}
