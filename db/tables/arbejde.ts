import type { Rolle } from '#machines/actor.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** Whom a sag waits for. */
export interface ArbejdeRow {
  id: string;
  kommune_id: KommuneId;
  root_id: ForloebId;
  instance_id: ForloebId;
  event: string;
  hvem: 'rolle' | 'person' | 'leverandoer' | 'borger';
  rolle: Rolle | null;
  person_id: PersonId | null;
  since: Instant;
}
