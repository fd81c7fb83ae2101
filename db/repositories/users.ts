import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import { ROLLER, type Rolle } from '#machines/actor.ts';
import type { KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import type { Oere } from '#machines/pris/oere.ts';
import type { Database, Trx } from '../database.ts';
import { statement } from '../statement.ts';
import type { UsersRow } from '../tables/users.ts';

/** A person with an account, as the kommune's administrator sets him up. */
export interface Bruger {
  readonly id: PersonId;
  readonly email: string;
  readonly navn: string;
  readonly active: boolean;
  readonly beloebsgraense: Oere | null;
  readonly roller: readonly Rolle[];
  /** Those that are in use. */
  readonly teams: readonly TeamId[];
  readonly version: number;
  /** Whether he has chosen one; without it nobody can log in as him. */
  readonly harAdgangskode: boolean;
}

export async function findBruger(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  id: PersonId,
): Promise<Bruger | undefined> {
  const row = await byId.first(db, { kommuneId, id });
  if (!row) return undefined;
  const [roller, teams] = [await rollerOf(db, id), await teamsOf(db, id)];
  return brugerOf(row, roller, teams);
}

/** By name as the database orders it; who shows it sorts it the Danish way. */
export async function listBrugere(db: Kysely<Database>, kommuneId: KommuneId): Promise<Bruger[]> {
  const rows = await ofKommune.all(db, { kommuneId });
  const roller = await rolesOfKommune.all(db, { kommuneId });
  const members = await membersOfKommune.all(db, { kommuneId });
  const rollerBy = byPerson(roller.map((r) => [r.user_id, r.rolle]));
  const teamsBy = byPerson(members.map((m) => [m.user_id, m.team_id]));
  return rows.map((row) => brugerOf(row, inOrder(rollerBy.get(row.id) ?? []), teamsBy.get(row.id) ?? []));
}

/** E-mail is unique in the whole installation, so the kommune follows from it. */
export function findLogin(db: Kysely<Database>, email: string): Promise<Selectable<UsersRow> | undefined> {
  return db.selectFrom('users').selectAll().where('email', '=', email).executeTakeFirst();
}

export function findUserRow(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  id: PersonId,
): Promise<Selectable<UsersRow> | undefined> {
  return byId.first(db, { kommuneId, id });
}

export async function insertUser(trx: Trx, row: Insertable<UsersRow>): Promise<void> {
  await trx.insertInto('users').values(row).execute();
}

type Change = Partial<Pick<UsersRow, 'email' | 'navn' | 'password_hash' | 'active' | 'beloebsgraense_oere'>>;

/** The same for one who read the account in a version; false when it is no longer at it. */
export async function updateUserAt(
  trx: Trx,
  kommuneId: KommuneId,
  id: PersonId,
  readVersion: number,
  change: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('users')
    .set({ ...change, version: readVersion + 1, access_epoch: sql<number>`access_epoch + 1` })
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .where('version', '=', readVersion)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Also raises the person's access epoch. False when the kommune has no such person. */
export async function updateUser(trx: Trx, kommuneId: KommuneId, id: PersonId, change: Change): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('users')
    .set({ ...change, access_epoch: sql<number>`access_epoch + 1` })
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function setRoller(trx: Trx, kommuneId: KommuneId, id: PersonId, roller: readonly Rolle[]): Promise<void> {
  await trx.deleteFrom('user_role').where('kommune_id', '=', kommuneId).where('user_id', '=', id).execute();
  const rows = roller.map((rolle) => ({ user_id: id, kommune_id: kommuneId, rolle }));
  if (rows.length > 0) await trx.insertInto('user_role').values(rows).execute();
}

export async function setTeams(trx: Trx, kommuneId: KommuneId, id: PersonId, teams: readonly TeamId[]): Promise<void> {
  await trx.deleteFrom('team_member').where('kommune_id', '=', kommuneId).where('user_id', '=', id).execute();
  const rows = teams.map((team) => ({ team_id: team, user_id: id, kommune_id: kommuneId }));
  if (rows.length > 0) await trx.insertInto('team_member').values(rows).execute();
}

/** Whether anybody can set up the kommune. */
export async function hasActiveAdministrator(db: Kysely<Database>, kommuneId: KommuneId): Promise<boolean> {
  const row = await db
    .selectFrom('user_role')
    .innerJoin('users', 'users.id', 'user_role.user_id')
    .select('users.id')
    .where('user_role.kommune_id', '=', kommuneId)
    .where('user_role.rolle', '=', 'administrator')
    .where('users.active', '=', 1)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function rollerOf(db: Kysely<Database>, id: PersonId): Promise<Rolle[]> {
  return inOrder((await roles.all(db, { id })).map((r) => r.rolle));
}

export async function teamsOf(db: Kysely<Database>, id: PersonId): Promise<TeamId[]> {
  return (await memberships.all(db, { id })).map((m) => m.team_id);
}

function brugerOf(row: Selectable<UsersRow>, roller: readonly Rolle[], teams: readonly TeamId[]): Bruger {
  const { id, email, navn, active, beloebsgraense_oere: beloebsgraense, version, password_hash } = row;
  const harAdgangskode = password_hash !== null;
  return { id, email, navn, active: active === 1, beloebsgraense, roller, teams, version, harAdgangskode };
}

function byPerson<T>(pairs: readonly (readonly [PersonId, T])[]): Map<PersonId, T[]> {
  const lists = new Map<PersonId, T[]>();
  for (const [id, value] of pairs) lists.set(id, [...(lists.get(id) ?? []), value]);
  return lists;
}

function inOrder(roller: readonly Rolle[]): Rolle[] {
  return ROLLER.filter((rolle) => roller.includes(rolle));
}

const byId = statement<{ kommuneId: KommuneId; id: PersonId }>()((db, value) =>
  db.selectFrom('users').selectAll().where('kommune_id', '=', value('kommuneId')).where('id', '=', value('id')),
);

const roles = statement<{ id: PersonId }>()((db, value) =>
  db.selectFrom('user_role').select('rolle').where('user_id', '=', value('id')),
);

const memberships = statement<{ id: PersonId }>()((db, value) =>
  db
    .selectFrom('team_member')
    .innerJoin('team', 'team.id', 'team_member.team_id')
    .select('team_member.team_id')
    .where('team_member.user_id', '=', value('id'))
    .where('team.active', '=', 1)
    .orderBy('team.navn'),
);

const ofKommune = statement<{ kommuneId: KommuneId }>()((db, value) =>
  db.selectFrom('users').selectAll().where('kommune_id', '=', value('kommuneId')).orderBy('navn'),
);

const rolesOfKommune = statement<{ kommuneId: KommuneId }>()((db, value) =>
  db.selectFrom('user_role').selectAll().where('kommune_id', '=', value('kommuneId')),
);

const membersOfKommune = statement<{ kommuneId: KommuneId }>()((db, value) =>
  db
    .selectFrom('team_member')
    .innerJoin('team', 'team.id', 'team_member.team_id')
    .select(['team_member.user_id', 'team_member.team_id'])
    .where('team_member.kommune_id', '=', value('kommuneId'))
    .where('team.active', '=', 1)
    .orderBy('team.navn'),
);
