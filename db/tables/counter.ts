import type { KommuneId } from '#machines/ids.ts';

export interface CounterRow {
  kommune_id: KommuneId;
  navn: string;
  value: number;
}
