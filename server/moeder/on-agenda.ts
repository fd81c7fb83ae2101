import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { listOnAgendas } from '#db/repositories/moeder.ts';
import { CHARTS } from '#machines/charts.ts';
import type { KommuneId, MoedeId } from '#machines/ids.ts';

/** The leaves from which a sag can be taken off an agenda: there it waits for the meeting. */
const WAITING = [...(CHARTS.get('indkoebssag')?.edges ?? [])]
  .filter(([, edges]) => edges.has('udsaet'))
  .map(([leaf]) => leaf);

/** The sager that wait for each meeting, by number. */
export async function sagerOnAgendas(
  db: Kysely<Database>,
  kommuneId: KommuneId,
): Promise<ReadonlyMap<MoedeId, readonly string[]>> {
  const by = new Map<MoedeId, string[]>();
  for (const { moedeId, sagsnummer } of await listOnAgendas(db, kommuneId, WAITING))
    by.set(moedeId, [...(by.get(moedeId) ?? []), sagsnummer]);
  return by;
}
