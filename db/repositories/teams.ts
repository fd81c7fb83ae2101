import type { Insertable, Kysely, Selectable } from 'kysely';
import type { KommuneId, TeamId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import type { TeamRow } from '../tables/team.ts';

export function listTeams(db: Kysely<Database>, kommuneId: KommuneId): Promise<Selectable<TeamRow>[]> {
  return db.selectFrom('team').selectAll().where('kommune_id', '=', kommuneId).orderBy('navn').execute();
}

export function findTeam(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  id: TeamId,
): Promise<Selectable<TeamRow> | undefined> {
  return db.selectFrom('team').selectAll().where('kommune_id', '=', kommuneId).where('id', '=', id).executeTakeFirst();
}

export async function insertTeam(trx: Trx, row: Insertable<TeamRow>): Promise<void> {
  await trx.insertInto('team').values(row).execute();
}

/** False when the row is no longer at the version that was read. */
export async function updateTeam(
  trx: Trx,
  kommuneId: KommuneId,
  id: TeamId,
  readVersion: number,
  change: Pick<TeamRow, 'navn' | 'active'>,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('team')
    .set({ ...change, version: readVersion + 1 })
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .where('version', '=', readVersion)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many sager the team still carries. */
export async function countLiveSager(db: Kysely<Database>, kommuneId: KommuneId, id: TeamId): Promise<number> {
  const { antal } = await db
    .selectFrom('sag')
    .select((eb) => eb.fn.countAll<number>().as('antal'))
    .where('kommune_id', '=', kommuneId)
    .where('team_id', '=', id)
    .where('live', '=', 1)
    .executeTakeFirstOrThrow();
  return antal;
}
