import type { Generated } from 'kysely';
import type { KommuneId, MoedeId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';

/** A meeting of the visitationsudvalg. */
export interface MoedeRow {
  id: MoedeId;
  kommune_id: KommuneId;
  dato: Dato;
  sted: string | null;
  status: string;
  /** JSON */
  data: string;
  version: Generated<number>;
}
