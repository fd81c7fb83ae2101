import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { findMoede, findNextMoede } from '#db/repositories/moeder.ts';
import type { KommuneId, MoedeId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { MoedeOpslag } from '#machines/opslag.ts';

/** The meeting as an event may know it; undefined for one that is not the kommune's, or was called off. */
export async function findMoedeOpslag(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  moedeId: string,
): Promise<MoedeOpslag | undefined> {
  const moede = await findMoede(db, kommuneId, moedeId as MoedeId);
  return moede && moede.status !== 'aflyst' ? { id: moede.id, dato: moede.dato } : undefined;
}

/** The first planned meeting after a day (I01). */
export async function naesteMoede(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  after: Dato,
): Promise<MoedeOpslag | undefined> {
  const moede = await findNextMoede(db, kommuneId, after);
  return moede && { id: moede.id, dato: moede.dato };
}
