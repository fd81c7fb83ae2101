import type { KommuneId, PersonId } from '#machines/ids.ts';

/** A person whose own work it would be to decide on. */
export interface ArbejdeSpaerretRow {
  kommune_id: KommuneId;
  arbejde_id: string;
  person_id: PersonId;
}
