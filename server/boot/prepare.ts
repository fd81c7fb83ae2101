import { setTimeout as after } from 'node:timers/promises';
import type { Deps } from '../context.ts';
import type { Readiness } from '../ops/readiness.ts';
import type { Fund } from '../verify/verify-sag.ts';
import { type LookedThrough, lookThrough } from './look-through.ts';

/** A house of ordinary size is looked through before the first is served; a larger one while the first are. */
const WAIT_MS = 2_000;
const NAMED = 20;

/**
 * Looks every sag through at start. Until all have been seen the server is not ready, and it does not become ready as
 * long as there is a history that ends where no chart and no `omdoebt` leads on: that one is named.
 */
export async function prepare(deps: Deps, readiness: Readiness): Promise<{ readonly done: Promise<LookedThrough> }> {
  const unknown: Fund[] = [];
  let looking = true;
  readiness.add('historik', async () => {
    if (unknown.length > 0) return namesOf(unknown);
    return looking ? 'Historikken gennemgås stadig.' : null;
  });
  const done = lookThrough(deps, (fund) => void unknown.push(fund)).then((looked) => {
    looking = false;
    return looked;
  });
  // Whoever does not wait for it is told by the log, and by a server that never becomes ready.
  done.catch((err: unknown) => deps.log.error({ err }, 'the sager could not be looked through'));
  await Promise.race([done.catch(() => undefined), after(WAIT_MS, undefined, { ref: false })]);
  return { done };
}

function namesOf(unknown: readonly Fund[]): string {
  const names = unknown.slice(0, NAMED).map(({ rootId, seq, hvad }) => `sag ${rootId} nr. ${seq}: ${hvad}`);
  if (unknown.length > NAMED) names.push(`og ${unknown.length - NAMED} til`);
  return names.join('; ');
}
