import type { Rolle } from '#machines/actor.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';

export interface UserRoleRow {
  user_id: PersonId;
  kommune_id: KommuneId;
  rolle: Rolle;
}
