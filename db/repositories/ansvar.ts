import type { Kysely } from 'kysely';
import type { Rolle } from '#machines/actor.ts';
import type { KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Database } from '../database.ts';

/** A live sag that a person is assigned to, by its number alone. */
export interface AnsvarRow {
  readonly sagsnummer: string;
  readonly teamId: TeamId;
  readonly rolle: Extract<Rolle, 'raadgiver' | 'kontraktforhandler' | 'leder'>;
}

/** The live sager that a person is assigned to, once for each role. */
export async function liveSagerOf(db: Kysely<Database>, kommuneId: KommuneId, id: PersonId): Promise<AnsvarRow[]> {
  const rows = await db
    .selectFrom('sag')
    .select(['sagsnummer', 'team_id', 'raadgiver_id', 'kontraktforhandler_id', 'leder_id'])
    .where('kommune_id', '=', kommuneId)
    .where('live', '=', 1)
    .where((eb) => eb.or([eb('raadgiver_id', '=', id), eb('kontraktforhandler_id', '=', id), eb('leder_id', '=', id)]))
    .orderBy('sagsnummer')
    .execute();
  return rows.flatMap((row) =>
    (
      [
        ['raadgiver', row.raadgiver_id],
        ['kontraktforhandler', row.kontraktforhandler_id],
        ['leder', row.leder_id],
      ] as const
    )
      .filter(([, who]) => who === id)
      .map(([rolle]) => ({ sagsnummer: row.sagsnummer, teamId: row.team_id, rolle })),
  );
}

/** What waits for this very person, whoever else has his role: by sagsnummer alone. */
export function waitingForHim(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  id: PersonId,
): Promise<{ sagsnummer: string; since: Instant }[]> {
  return db
    .selectFrom('arbejde')
    .innerJoin('sag', 'sag.id', 'arbejde.root_id')
    .select(['sag.sagsnummer', 'arbejde.since'])
    .where('arbejde.kommune_id', '=', kommuneId)
    .where('arbejde.person_id', '=', id)
    .orderBy('arbejde.since')
    .orderBy('sag.sagsnummer')
    .execute();
}

/** How many live sager each team carries. */
export async function liveSagerByTeam(
  db: Kysely<Database>,
  kommuneId: KommuneId,
): Promise<ReadonlyMap<TeamId, number>> {
  const rows = await db
    .selectFrom('sag')
    .select((eb) => ['team_id', eb.fn.countAll<number>().as('antal')])
    .where('kommune_id', '=', kommuneId)
    .where('live', '=', 1)
    .groupBy('team_id')
    .execute();
  return new Map(rows.map(({ team_id, antal }) => [team_id, Number(antal)]));
}

/** The people that live sager are assigned to. */
export async function thoseWithSager(db: Kysely<Database>, kommuneId: KommuneId): Promise<ReadonlySet<PersonId>> {
  const rows = await db
    .selectFrom('sag')
    .select(['raadgiver_id', 'kontraktforhandler_id', 'leder_id'])
    .distinct()
    .where('kommune_id', '=', kommuneId)
    .where('live', '=', 1)
    .execute();
  const all = rows.flatMap((row) => [row.raadgiver_id, row.kontraktforhandler_id, row.leder_id]);
  return new Set(all.filter((id) => id !== null));
}
