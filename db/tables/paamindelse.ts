import type { Rolle } from '#machines/actor.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Dato, Instant } from '#machines/kalender/dato.ts';
import type { Grund } from '#machines/modtagere.ts';
import type { PaamindelseSlags } from '#machines/paamindelser.ts';

/** One call of one frist to one person; planned once, whatever happens. */
export interface PaamindelseRow {
  kommune_id: KommuneId;
  root_id: ForloebId;
  instance_id: ForloebId;
  /** The key of the frist. */
  noegle: string;
  /** Which call of it, for the date that it had. */
  kald: string;
  slags: PaamindelseSlags;
  rolle: Rolle | null;
  person_id: PersonId;
  grund: Grund;
  frist_dato: Dato;
  /** The bankdag whose mail it belongs in. */
  skulle: Dato;
  planned_at: Instant;
  /** The mail that carries it; null until one is made. */
  mail_id: string | null;
  sent_at: Instant | null;
}
