import type { Generated } from 'kysely';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** Who saw what, when and why; append-only. */
export interface AccessLogRow {
  id: Generated<number>;
  kommune_id: KommuneId;
  person_id: PersonId;
  at: Instant;
  handling: string;
  root_id: ForloebId | null;
  formaal: string;
  detalje: string | null;
}
