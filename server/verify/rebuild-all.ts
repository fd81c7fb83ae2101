import type { Db } from '#db/connect.ts';
import { DamagedError } from '../road/load-sag.ts';
import { rebuildSag } from './rebuild.ts';
import { allStreams } from './verify-all.ts';

/** Every sag's caches anew, each in a transaction of its own. Tells in Danish what was mended and what cannot be. */
export async function rebuildAll(db: Db): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const { kommune_id, id } of allStreams(db)) {
    try {
      const mended = await db.inWrite((trx) => rebuildSag(trx, kommune_id, id));
      if (mended > 0) told.push(`${id}: ${mended} forløb skrevet forfra af historikken`);
    } catch (error) {
      if (!(error instanceof DamagedError)) throw error;
      told.push(`${id}: kan ikke skrives forfra, for historikken er selv skadet`);
    }
  }
  return told;
}
