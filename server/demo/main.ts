import '../node-version.ts';
import { join } from 'node:path';
import { keepPost, openPost, postTurn } from '#notifications/keep-post.ts';
import { listMailbox, mailbox } from '#notifications/mailbox.ts';
import type { Post } from '#notifications/post.ts';
import { prepare } from '../boot/prepare.ts';
import { parseConfig } from '../config.ts';
import { cannotStart } from '../ops/cannot-start.ts';
import { endWell } from '../ops/end-well.ts';
import { createLogger } from '../ops/logger.ts';
import { demoMasterKey } from '../ops/master-key.ts';
import { startServer } from '../ops/start-server.ts';
import { trusting } from '../ur/clock-watch.ts';
import { keepClock } from '../ur/keep-clock.ts';
import { DEMO_I_DAG } from './dage.ts';
import { type DemoClock, openDemoClock } from './demo-clock.ts';
import { fillDemo, refuseRealDatabase } from './fill-demo.ts';
import { DEMO_PERSONER } from './personer.ts';
import { STOPS } from './rundturens-stop.ts';

try {
  const config = parseConfig(process.env);
  const log = createLogger(process.env['LOG_LEVEL'] ? config.logLevel : 'warn');
  let clock: DemoClock | null = null;
  const demoClock = (): DemoClock => {
    if (!clock) throw new Error('the demo has no clock before its database is open');
    return clock;
  };
  let opened: Post | null = null;
  const post = (): Post => {
    if (!opened) throw new Error('the demo has no post before its database is open');
    return opened;
  };
  const running = await startServer({
    config,
    log,
    masterKey: demoMasterKey(join(config.dataDir, 'demo.noegle')),
    demo: true,
    async clockOf(db) {
      await refuseRealDatabase(db);
      clock = await openDemoClock(db);
      return clock;
    },
    parts: {
      demo: {
        clock: demoClock,
        personer: DEMO_PERSONER,
        post: (filter) => listMailbox(post().db, filter),
        rundtur: { stops: STOPS, begyndt: DEMO_I_DAG },
        sendPost: () => postTurn(post()),
      },
    },
    async beforeServing(deps, readiness) {
      opened = openPost(deps, { transport: mailbox, held: trusting.wrong });
      await fillDemo(
        deps,
        demoClock(),
        (line) => process.stdout.write(`${line}\n`),
        () => postTurn(post()),
      );
      await prepare(deps, readiness);
    },
    watch: () => trusting,
    async beside(deps, watch) {
      const ur = await keepClock(deps, watch);
      const kept = keepPost(post());
      return { stop: async () => void (await Promise.all([ur.stop(), kept.stop()])) };
    },
  });
  endWell(running, log);
  process.stdout.write(`\nDemokommunen kører på ${config.baseUrl} (${demoClock().dato()}). Stop med Ctrl+C.\n`);
} catch (error) {
  cannotStart(error);
}
