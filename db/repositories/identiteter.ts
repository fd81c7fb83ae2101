import type { Kysely } from 'kysely';
import type { Identitet, Rolle } from '#machines/actor.ts';
import type { KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import type { Database } from '../database.ts';

export type NavngivetIdentitet = Identitet & { readonly navn: string; readonly active: boolean };

/** Everybody of a kommune with roles and teams, those who have left included: a sag's history names them. */
export async function listIdentiteter(db: Kysely<Database>, kommuneId: KommuneId): Promise<NavngivetIdentitet[]> {
  const [users, roles, teams] = [
    await db.selectFrom('users').select(['id', 'navn', 'active']).where('kommune_id', '=', kommuneId).execute(),
    await db.selectFrom('user_role').select(['user_id', 'rolle']).where('kommune_id', '=', kommuneId).execute(),
    await db.selectFrom('team_member').select(['user_id', 'team_id']).where('kommune_id', '=', kommuneId).execute(),
  ];
  const rollerOf = new Map<PersonId, Rolle[]>();
  for (const { user_id, rolle } of roles) rollerOf.set(user_id, [...(rollerOf.get(user_id) ?? []), rolle]);
  const teamsOf = new Map<PersonId, TeamId[]>();
  for (const { user_id, team_id } of teams) teamsOf.set(user_id, [...(teamsOf.get(user_id) ?? []), team_id]);
  return users.map(({ id, navn, active }) => ({
    personId: id,
    navn,
    active: active === 1,
    roller: rollerOf.get(id) ?? [],
    teams: teamsOf.get(id) ?? [],
  }));
}
