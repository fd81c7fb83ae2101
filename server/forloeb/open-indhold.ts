import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { findStream } from '#db/repositories/streams.ts';
import { type DataKey, type MasterKey, open, placeOf, unwrapKey } from '#db/sealing.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { ForloebId, KommuneId } from '#machines/ids.ts';

export type Indhold = Readonly<Record<string, unknown>>;

/** The key of a sag; null when it has been destroyed, and with it all that people wrote there. */
export async function sagKey(
  db: Kysely<Database>,
  masterKey: MasterKey,
  kommuneId: KommuneId,
  rootId: ForloebId,
): Promise<DataKey | null> {
  const stream = await findStream(db, kommuneId, rootId);
  if (!stream?.wrapped_key) return null;
  return unwrapKey(masterKey, placeOf('stream', rootId, 'wrapped_key'), stream.wrapped_key);
}

/** What people wrote in one row; null when they wrote nothing, or the key is gone. */
export function openIndhold(key: DataKey | null, row: HistoryRow): Indhold | null {
  if (!key || !row.indhold) return null;
  const text = open(key, placeOf('history', `${row.root_id}/${row.seq}`, 'indhold'), row.indhold);
  // Sealed by the road from an object that its schema had parsed; the seal vouches for it.
  return JSON.parse(text) as Indhold;
}
