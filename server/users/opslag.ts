import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { findBruger } from '#db/repositories/users.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { PersonOpslag } from '#machines/opslag.ts';

/** The person as an event may know him; undefined for who is not an active user of the kommune. */
export async function findPersonOpslag(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  personId: string,
): Promise<PersonOpslag | undefined> {
  const bruger = await findBruger(db, kommuneId, personId as PersonId);
  if (!bruger?.active) return undefined;
  const { id, roller, teams, beloebsgraense } = bruger;
  return { id, roller, teams, beloebsgraense };
}
