import { prepare } from '#server/boot/prepare.ts';
import { parseConfig } from '#server/config.ts';
import { openDemoClock } from '#server/demo/demo-clock.ts';
import { createLogger } from '#server/ops/logger.ts';
import { startServer } from '#server/ops/start-server.ts';
import { trusting } from '#server/ur/clock-watch.ts';
import { MASTER_KEY } from '#tests/crash/master-key.ts';

/* The real server over a database that was multiplied from the demo's, on the demo's day; neither clock nor post moves it. */
const config = parseConfig(process.env);
await startServer({
  config,
  log: createLogger('error'),
  masterKey: MASTER_KEY,
  demo: true,
  clockOf: openDemoClock,
  parts: { webFolder: null },
  async beforeServing(deps, readiness) {
    await prepare(deps, readiness);
  },
  watch: () => trusting,
  beside: async () => ({ stop: async () => undefined }),
});
process.stdout.write(`listening ${config.port}\n`);
