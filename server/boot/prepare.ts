import { setTimeout as after } from 'node:timers/promises';
import type { Deps } from '../context.ts';
import type { Readiness } from '../ops/readiness.ts';
import type { Fund } from '../verify/verify-sag.ts';
import { type LookedThrough, lookAtEnds, lookThrough } from './look-through.ts';

/** A house of ordinary size is looked through before the first is served; a larger one while the first are. */
const WAIT_MS = 2_000;
const NAMED = 20;

/**
 * Looks every sag through at start. The server is not ready before the end of every history has been seen, and does not
 * become ready as long as one ends where no chart and no `omdoebt` leads on: that one is named. The long look at all
 * that is cached goes on beside what is served.
 */
export async function prepare(deps: Deps, readiness: Readiness): Promise<{ readonly done: Promise<LookedThrough> }> {
  const unknown = new Map<string, Fund>();
  const tell = (fund: Fund) => void unknown.set(fund.rootId, fund);
  let looking = true;
  readiness.add('historik', async () => {
    if (unknown.size > 0) return namesOf([...unknown.values()]);
    return looking ? 'Historikken gennemgås stadig.' : null;
  });
  const looked = lookAtEnds(deps, tell).then(() => {
    looking = false;
    return lookThrough(deps, tell);
  });
  // Whoever does not wait for it is told by the log, and by a server that never becomes ready.
  looked.catch((err: unknown) => deps.log.error({ err }, 'the sager could not be looked through'));
  await Promise.race([looked.catch(() => undefined), after(WAIT_MS, undefined, { ref: false })]);
  return { done: looked };
}

function namesOf(unknown: readonly Fund[]): string {
  const names = unknown.slice(0, NAMED).map(({ rootId, seq, hvad }) => `sag ${rootId} nr. ${seq}: ${hvad}`);
  if (unknown.length > NAMED) names.push(`og ${unknown.length - NAMED} til`);
  return names.join('; ');
}
