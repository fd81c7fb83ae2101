import type { Rolle } from '#machines/actor.ts';
import type { FristArt } from '#machines/frist.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';

/** A frist of an instance; one that stands still has no `dato`. */
export interface FristRow {
  kommune_id: KommuneId;
  root_id: ForloebId;
  instance_id: ForloebId;
  /** Rule, subject and the seq of its trigger, as one text. */
  noegle: string;
  regel: string;
  art: FristArt;
  dato: Dato | null;
  /** The day by which it is best done. */
  senest: Dato | null;
  /** The role that must act, or who else. */
  hvem: Rolle | 'person' | 'leverandoer' | 'borger';
  person_id: PersonId | null;
  forklaring: string;
  /** JSON */
  data: string | null;
}
