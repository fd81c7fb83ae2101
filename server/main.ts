import './node-version.ts';
import { countOwed } from '#db/repositories/outbox.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { keepPost, openPost } from '#notifications/keep-post.ts';
import { createSmtp } from '#notifications/smtp.ts';
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
import { createClockWatch } from './ur/clock-watch.ts';
import { keepClock } from './ur/keep-clock.ts';

const systemNow = () => new Date().toISOString() as Instant;
const clock: Clock = { now: systemNow, systemNow };

const ikkeSat = (owed: number): string => `SMTP_URL er ikke sat. Ingen mails sendes; ${owed} venter.`;

try {
  const config = parseConfig(process.env);
  const { smtpUrl, mailFrom } = config;
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
    parts: { post: smtpUrl !== null },
    async beforeServing(deps, readiness) {
      if (smtpUrl === null) {
        log.warn('SMTP_URL is not set: no mail is sent, all of them stay owed');
        readiness.warn('post', async () => ikkeSat(await countOwed(deps.db.kysely)));
      }
      await prepare(deps, readiness);
    },
    watch: (deps) => createClockWatch(deps, () => performance.now() / 1000),
    async beside(deps, watch) {
      const clock = await keepClock(deps, watch);
      const transport = smtpUrl === null ? null : createSmtp({ url: smtpUrl, from: mailFrom });
      const post = keepPost(openPost(deps, { transport, held: watch.wrong }));
      return { stop: async () => void (await Promise.all([clock.stop(), post.stop()])) };
    },
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
