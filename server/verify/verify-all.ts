import type { Db } from '#db/connect.ts';
import { compareWithExport } from '#db/heads.ts';
import { listStreams } from '#db/repositories/streams.ts';
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
  let after: ForloebId | null = null;
  for (;;) {
    const page = await listStreams(db.kysely, after, PAGE);
    for (const stream of page) fund.push(...(await verifySag(db, stream)));
    sager += page.length;
    after = page.at(-1)?.id ?? null;
    if (page.length < PAGE) break;
  }
  if (udtraek !== null)
    for (const { rootId, seq, why } of await compareWithExport(db.kysely, udtraek))
      fund.push({ rootId, seq, hvad: DEVIATION[why], slags: 'kaede' });
  return { sager, fund };
}

const DEVIATION = {
  missing: 'sagen var der, da udtrækket blev lavet, og er væk',
  cut: 'rækker, der var der, da udtrækket blev lavet, er væk',
  changed: 'rækken er en anden, end da udtrækket blev lavet',
} as const;
