import type { Db } from '#db/connect.ts';
import { compareWithExport } from '#db/heads.ts';
import { listStreams, lockStream } from '#db/repositories/streams.ts';
import type { StreamRow } from '#db/tables/stream.ts';
import type { ForloebId } from '#machines/ids.ts';
import { type Fund, verifySag } from './verify-sag.ts';

export interface Verified {
  readonly sager: number;
  readonly fund: readonly Fund[];
}

const PAGE = 200;

/**
 * Every sag of the database, a page at a time. With `udtraek`, an export of the heads made before and kept elsewhere,
 * a tail that was cut since is found too: no chain can show that of itself.
 */
export async function verifyAll(db: Db, udtraek: string | null): Promise<Verified> {
  const fund: Fund[] = [];
  let sager = 0;
  for await (const stream of allStreams(db)) {
    sager += 1;
    if ((await verifySag(db.kysely, stream)).length > 0) fund.push(...(await verifyUndisturbed(db, stream)));
  }
  if (udtraek !== null)
    for (const { rootId, seq, why } of await compareWithExport(db.kysely, udtraek))
      fund.push({ rootId, seq, hvad: DEVIATION[why], slags: 'kaede' });
  return { sager, fund };
}

/** All chains by id, whatever the kommune, read a page at a time. */
export async function* allStreams(db: Db): AsyncGenerator<StreamRow> {
  let after: ForloebId | null = null;
  for (;;) {
    const page: StreamRow[] = await listStreams(db.kysely, after, PAGE);
    yield* page;
    after = page.at(-1)?.id ?? null;
    if (page.length < PAGE) return;
  }
}

/** A sag that moves while it is read looks torn; what is still found with its turn taken is true. */
function verifyUndisturbed(db: Db, { kommune_id, id }: StreamRow): Promise<Fund[]> {
  return db.inWrite(async (trx) => {
    const stream = await lockStream(trx, kommune_id, id);
    return stream ? verifySag(trx, stream) : [];
  });
}

const DEVIATION = {
  missing: 'sagen var der, da udtrækket blev lavet, og er væk',
  cut: 'rækker, der var der, da udtrækket blev lavet, er væk',
  changed: 'rækken er en anden, end da udtrækket blev lavet',
} as const;
