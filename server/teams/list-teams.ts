import { listTeams as readTeams } from '#db/repositories/teams.ts';
import type { Ctx } from '../context.ts';
import type { Team } from './team-schema.ts';

/** All who are logged in may know the teams by name. */
export async function listTeams({ db, actor }: Ctx): Promise<Team[]> {
  const danish = new Intl.Collator('da');
  const teams = await readTeams(db.kysely, actor.kommuneId);
  return teams
    .map(({ id, navn, active, version }) => ({ id, navn, active: active === 1, version }))
    .sort((a, b) => danish.compare(a.navn, b.navn));
}
