import { moveHighWater } from '#db/repositories/ur.ts';
import type { Deps } from '../context.ts';
import type { Beside } from '../ops/start-server.ts';
import type { ClockWatch } from './clock-watch.ts';
import { genberegnVentende } from './genberegn.ts';
import { turn } from './turn.ts';

const EVERY_MS = 30_000;

/** Lets the clock take its turn at start and every half minute, until it is stopped; a turn under way is finished. */
export async function keepClock(deps: Deps, watch: ClockWatch): Promise<Beside> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const next = (): void => {
    running = tick(deps, watch).then(() => {
      if (!stopped) timer = setTimeout(next, EVERY_MS);
    });
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Nothing is done by a clock that is not believed, and time does not count as having come so far. */
export async function tick(deps: Deps, watch: ClockWatch): Promise<void> {
  try {
    if ((await watch.wrong()) !== null) return;
    await genberegnVentende(deps);
    const { sent, failed } = await turn(deps);
    await deps.db.inWrite((trx) => moveHighWater(trx, deps.clock.systemNow()));
    if (sent + failed > 0) deps.log.info({ sent, failed }, 'the clock took its turn');
  } catch (error) {
    deps.log.error({ err: error }, 'the clock could not take its turn');
  }
}
