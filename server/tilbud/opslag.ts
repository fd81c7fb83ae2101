import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { findTilbud } from '#db/repositories/tilbud.ts';
import type { KommuneId, TilbudId } from '#machines/ids.ts';
import type { TilbudOpslag } from '#machines/opslag.ts';
import { presentTilbud } from './present-tilbud.ts';

/** The tilbud as an event may know it; undefined for what is not in use in the kommune's register. */
export async function findTilbudOpslag(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  tilbudId: string,
): Promise<TilbudOpslag | undefined> {
  const row = await findTilbud(db, kommuneId, tilbudId as TilbudId);
  if (row?.active !== 1) return undefined;
  const { navn, leverandoer, driftsform, paragraffer, godkendt } = presentTilbud(row);
  return { id: row.id, navn, leverandoer, driftsform, paragraffer, godkendt };
}
