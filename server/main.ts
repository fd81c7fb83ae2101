import './node-version.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { firstLink } from './auth/velkomst.ts';
import { prepare } from './boot/prepare.ts';
import { parseConfig } from './config.ts';
import type { Clock } from './context.ts';
import { cannotStart } from './ops/cannot-start.ts';
import { endWell } from './ops/end-well.ts';
import { createLogger } from './ops/logger.ts';
import { readMasterKey } from './ops/master-key.ts';
import { refuseDemoDatabase } from './ops/refuse-database.ts';
import { startServer } from './ops/start-server.ts';
import { keepClock } from './ur/keep-clock.ts';

const systemNow = () => new Date().toISOString() as Instant;
const clock: Clock = { now: systemNow, systemNow };

try {
  const config = parseConfig(process.env);
  const log = createLogger(config.logLevel);
  const running = await startServer({
    config,
    log,
    masterKey: readMasterKey(config.masterKeyFile),
    demo: false,
    async clockOf(db) {
      await refuseDemoDatabase(db);
      return clock;
    },
    parts: {},
    beforeServing: async (deps, readiness) => void (await prepare(deps, readiness)),
    beside: keepClock,
  });
  endWell(running, log);
  log.info({ port: config.port, baseUrl: config.baseUrl }, 'listening');
  const link = await firstLink(running.deps);
  if (link)
    process.stdout.write(
      `\nSystemet er tomt. Opret den første kommune og dens administrator her (72 timer):\n${link.url}\n\n`,
    );
} catch (error) {
  cannotStart(error);
}
