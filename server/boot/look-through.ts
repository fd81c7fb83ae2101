import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Trx } from '#db/database.ts';
import { allHistory, findHistoryRow } from '#db/repositories/history.ts';
import { findInstancesOfRoot, quarantine } from '#db/repositories/instances.ts';
import { lockStream } from '#db/repositories/streams.ts';
import type { StreamRow } from '#db/tables/stream.ts';
import type { Deps } from '../context.ts';
import { DamagedError } from '../road/load-sag.ts';
import { rebuildSag } from '../verify/rebuild.ts';
import { allStreams } from '../verify/verify-all.ts';
import { type Fund, unknownEnd, verifyCaches, verifySag } from '../verify/verify-sag.ts';

export interface LookedThrough {
  readonly sager: number;
  /** Sager whose caches were written anew from their history. */
  readonly mended: number;
  /** Sager set aside, because neither cache nor history says for certain what they are. */
  readonly aside: number;
}

/** So often what is served gets its turn during the first look. */
const EVERY = 10;

type Outcome = 'whole' | 'mended' | 'aside' | 'unknown';

/** The last row of every history: a first look, short enough to be waited for. */
export async function lookAtEnds({ db }: Deps, tellUnknown: (fund: Fund) => void): Promise<void> {
  let looked = 0;
  for await (const { kommune_id, id, seq } of allStreams(db)) {
    const last = await findHistoryRow(db.kysely, kommune_id, id, seq);
    const fund = last && unknownEnd(last);
    if (fund) tellUnknown(fund);
    if (++looked % EVERY === 0) await turnOfTheLoop();
  }
}

/**
 * Every sag once, beside what is served: what a former release wrote is folded again, a damaged cache is mended from
 * its history, and a history that ends where no chart leads on is told. One bad sag never stops the rest.
 */
export async function lookThrough(deps: Deps, tellUnknown: (fund: Fund) => void): Promise<LookedThrough> {
  const found: Record<Outcome, number> = { whole: 0, mended: 0, aside: 0, unknown: 0 };
  for await (const stream of allStreams(deps.db)) {
    const fund = await verifySag(deps.db.kysely, stream);
    found[fund.length === 0 ? 'whole' : await settle(deps, stream, tellUnknown)] += 1;
    await turnOfTheLoop();
  }
  const { whole, mended, aside, unknown } = found;
  deps.log.info(found, 'looked through the sager');
  return { sager: whole + mended + aside + unknown, mended, aside };
}

/** Looks again with the sag's turn taken, so that one that had only just moved is let be; then does what it needs. */
async function settle(deps: Deps, stream: StreamRow, tellUnknown: (fund: Fund) => void): Promise<Outcome> {
  const { kommune_id, id } = stream;
  const { outcome, fund } = await deps.db.inWrite(async (trx) => {
    const locked = await lockStream(trx, kommune_id, id);
    const found = locked ? await verifySag(trx, locked) : [];
    return { fund: found, outcome: locked ? await mend(trx, locked, found) : 'whole' };
  });
  for (const one of fund) if (one.slags === 'ukendt') tellUnknown(one);
  if (fund.length > 0)
    deps.log.error({ sag: id, outcome, fund: fund.map(({ slags, seq }) => `${slags} ${seq}`) }, 'a sag was damaged');
  return outcome;
}

async function mend(trx: Trx, stream: StreamRow, fund: readonly Fund[]): Promise<Outcome> {
  const has = (slags: Fund['slags']) => fund.some((one) => one.slags === slags);
  if (has('ukendt')) return 'unknown';
  if (has('kaede')) return (await isTorn(trx, stream)) ? setAside(trx, stream) : 'whole';
  if (!has('cache')) return 'whole';
  try {
    await rebuildSag(trx, stream.kommune_id, stream.id);
    return 'mended';
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
    return setAside(trx, stream);
  }
}

/** A history that was changed, and caches that say otherwise than it: nobody can tell which is right. */
async function isTorn(trx: Trx, stream: StreamRow): Promise<boolean> {
  const history = await allHistory(trx, stream.kommune_id, stream.id);
  return (await verifyCaches(trx, stream, history)).length > 0;
}

async function setAside(trx: Trx, { kommune_id, id }: StreamRow): Promise<'aside'> {
  for (const row of await findInstancesOfRoot(trx, kommune_id, id))
    await quarantine(trx, kommune_id, row.id, 'historikken er skadet');
  return 'aside';
}
