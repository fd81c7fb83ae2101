import type { Kysely } from 'kysely';
import type { KommuneId } from '#machines/ids.ts';
import { datoPaaDansk } from '#machines/kalender/paa-dansk.ts';
import type { Database } from '../database.ts';

/** Ids and names of what a sag may have named, the inactive included: an old sag still says what it chose. */
export async function listNames(db: Kysely<Database>, kommuneId: KommuneId): Promise<[string, string][]> {
  const tilbud = await db.selectFrom('tilbud').select(['id', 'navn']).where('kommune_id', '=', kommuneId).execute();
  const moeder = await db.selectFrom('moede').select(['id', 'dato']).where('kommune_id', '=', kommuneId).execute();
  const teams = await db.selectFrom('team').select(['id', 'navn']).where('kommune_id', '=', kommuneId).execute();
  return [
    ...tilbud.map(({ id, navn }): [string, string] => [id, navn]),
    ...moeder.map(({ id, dato }): [string, string] => [id, `Mødet ${datoPaaDansk(dato)}`]),
    ...teams.map(({ id, navn }): [string, string] => [id, navn]),
  ];
}
