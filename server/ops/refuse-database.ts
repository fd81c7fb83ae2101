import type { Db } from '#db/connect.ts';
import { listStreams } from '#db/repositories/streams.ts';
import { readUr } from '#db/repositories/ur.ts';
import { type MasterKey, placeOf, unwrapKey } from '#db/sealing.ts';
import { ConfigError } from '../config.ts';

/** Throws when the database was sealed with another key than this one: nothing written in it could be read. */
export async function refuseForeignKey(db: Db, masterKey: MasterKey): Promise<void> {
  const [stream] = await listStreams(db.kysely, null, 1);
  if (!stream?.wrapped_key) return;
  try {
    unwrapKey(masterKey, placeOf('stream', stream.id, 'wrapped_key'), stream.wrapped_key);
  } catch {
    throw new ConfigError(
      'MASTER_KEY_FILE: nøglen er ikke den, databasen er forseglet med. Find den rigtige; uden den kan intet indhold læses.',
    );
  }
}

/** Throws when the database is a demo's: its people do not exist, and its clock is not the world's. */
export async function refuseDemoDatabase(db: Db): Promise<void> {
  const { demo_dato: demo = null } = (await readUr(db.kysely)) ?? {};
  if (demo === null) return;
  throw new ConfigError(
    'Databasen er en demokommunes. Vælg en anden mappe med DATA_DIR, eller start demoen med npm run demo.',
  );
}
