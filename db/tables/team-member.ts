import type { KommuneId, PersonId, TeamId } from '#machines/ids.ts';

export interface TeamMemberRow {
  team_id: TeamId;
  user_id: PersonId;
  kommune_id: KommuneId;
}
