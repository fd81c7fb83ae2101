import type { Logger } from 'pino';
import type { Running } from './start-server.ts';

const UNCERTAIN = 70;

/** Ends on a signal when what runs has finished, and at once when the state of the process is no longer known. */
export function endWell({ stop }: Running, log: Logger): void {
  let ending = false;
  const end = (signal: string) => {
    if (ending) return;
    ending = true;
    log.info({ signal }, 'draining');
    stop().then(
      () => process.exit(0),
      (err) => {
        log.fatal({ err }, 'could not end well');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  process.on('SIGINT', () => end('SIGINT'));
  const crash = (err: unknown) => {
    log.fatal({ err }, 'unexpected');
    process.exit(UNCERTAIN);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}
