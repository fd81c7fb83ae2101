import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** A command that was answered; the same key again gets the same answer. */
export interface CommandRow {
  kommune_id: KommuneId;
  person_id: PersonId | 'uret';
  key: string;
  body_hash: string;
  root_id: ForloebId | null;
  status: number;
  answer: string;
  at: Instant;
}
