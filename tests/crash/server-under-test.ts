import type { Instant } from '#machines/kalender/dato.ts';
import { prepare } from '#server/boot/prepare.ts';
import { parseConfig } from '#server/config.ts';
import { createLogger } from '#server/ops/logger.ts';
import { startServer } from '#server/ops/start-server.ts';
import { createClockWatch } from '#server/ur/clock-watch.ts';
import { keepClock } from '#server/ur/keep-clock.ts';
import { type Around, killAroundCommit } from './kill-around-commit.ts';
import { MASTER_KEY } from './master-key.ts';

/*
 * The real thing, as `npm start` starts it: lock, migrations, the look through the sager, the clock. It is killed in
 * the middle of whatever it does, and says on which port it listens.
 */
const [around, nth, file] = (process.env['KILL_AROUND_COMMIT'] ?? '').split(':');
if (around && file) killAroundCommit(around as Around, Number(nth), file);

const systemNow = () => new Date().toISOString() as Instant;
const config = parseConfig(process.env);
await startServer({
  config,
  log: createLogger('error'),
  masterKey: MASTER_KEY,
  demo: false,
  clockOf: async () => ({ now: systemNow, systemNow }),
  parts: { webFolder: null },
  async beforeServing(deps, readiness) {
    await prepare(deps, readiness);
  },
  watch: (deps) => createClockWatch(deps, () => performance.now() / 1000),
  beside: keepClock,
});
process.stdout.write(`listening ${config.port}\n`);
