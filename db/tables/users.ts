import type { Generated } from 'kysely';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Oere } from '#machines/pris/oere.ts';
import type { Flag } from './flag.ts';

export interface UsersRow {
  id: PersonId;
  kommune_id: KommuneId;
  /** Lower-cased; one in the whole installation. */
  email: string;
  navn: string;
  password_hash: string | null;
  active: Flag;
  beloebsgraense_oere: Oere | null;
  access_epoch: number;
  created_at: Instant;
  /** Of what an administrator sets; choosing a password leaves it. */
  version: Generated<number>;
}
