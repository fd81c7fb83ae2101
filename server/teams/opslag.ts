import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { findTeam } from '#db/repositories/teams.ts';
import type { KommuneId, TeamId } from '#machines/ids.ts';
import type { TeamOpslag } from '#machines/opslag.ts';

/** Undefined for what is not a team in use of the kommune. */
export async function findTeamOpslag(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  teamId: string,
): Promise<TeamOpslag | undefined> {
  const team = await findTeam(db, kommuneId, teamId as TeamId);
  return team?.active === 1 ? { id: team.id } : undefined;
}
