import type { Kysely } from 'kysely';
import type { Database, Trx } from '#db/database.ts';
import { findBorgerByCpr, getBorgere, insertBorger } from '#db/repositories/borgere.ts';
import { cprHash, createKey, type MasterKey, open, placeOf, seal, unwrapKey, wrapKey } from '#db/sealing.ts';
import type { BorgerRow } from '#db/tables/borger.ts';
import type { BorgerId, KommuneId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';

/** Who a purchase is for, as a person may read it. */
export interface Borger {
  readonly navn: string;
  /** Ten digits. */
  readonly cpr: string;
}

/**
 * One row per borger and kommune: the one with this CPR number, or a new one sealed with a key of its own. Its id
 * follows from the keyed hash, so that the same request again names the same borger.
 */
export async function ensureBorger(
  trx: Trx,
  masterKey: MasterKey,
  input: { kommuneId: KommuneId; borger: Borger; now: Instant },
): Promise<{ id: BorgerId; created: boolean }> {
  const { kommuneId, borger, now } = input;
  const hash = cprHash(masterKey, kommuneId, borger.cpr);
  const known = await findBorgerByCpr(trx, kommuneId, hash);
  if (known) return { id: known.id, created: false };
  const id = hash.slice(0, 32) as BorgerId;
  const key = createKey();
  await insertBorger(trx, {
    id,
    kommune_id: kommuneId,
    cpr_hash: hash,
    wrapped_key: wrapKey(masterKey, placeOf('borger', id, 'wrapped_key'), key),
    sealed: seal(key, placeOf('borger', id, 'sealed'), JSON.stringify(borger)),
    created_at: now,
  });
  return { id, created: true };
}

/** Opens the particulars of those named; whoever has been erased is not in the answer. */
export async function readBorgere(
  db: Kysely<Database>,
  masterKey: MasterKey,
  kommuneId: KommuneId,
  ids: readonly BorgerId[],
): Promise<ReadonlyMap<BorgerId, Borger>> {
  const rows = await getBorgere(db, kommuneId, [...new Set(ids)]);
  return new Map(
    rows.flatMap((row) => {
      const borger = openBorger(masterKey, row);
      return borger ? [[row.id, borger]] : [];
    }),
  );
}

function openBorger(masterKey: MasterKey, row: BorgerRow): Borger | null {
  if (!row.wrapped_key || !row.sealed) return null;
  const key = unwrapKey(masterKey, placeOf('borger', row.id, 'wrapped_key'), row.wrapped_key);
  // Sealed by `ensureBorger`; the seal vouches for its shape.
  return JSON.parse(open(key, placeOf('borger', row.id, 'sealed'), row.sealed)) as Borger;
}
