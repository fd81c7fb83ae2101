import type { ForloebId, KommuneId } from '#machines/ids.ts';

/** A word of sagsnummer, leverandør or titel; never of a borger's name. */
export interface SagOrdRow {
  kommune_id: KommuneId;
  ord: string;
  sag_id: ForloebId;
}
