import { Counter, Histogram, Registry } from 'prom-client';

/** What is counted. No label holds an id or a name. */
export interface Metrics {
  readonly registry: Registry;
  /** Starts a stopwatch; called with the labels it stops, writes, and gives the seconds. */
  startRequest(): (labels: { method: string; route: string; status: string }) => number;
  /** An event that was written to a history. */
  countEvent(chart: string, event: string): void;
  countLogin(result: 'ok' | 'failed' | 'delayed'): void;
  /** What became of a try to send a mail. */
  countMail(udfald: string): void;
}

/** One registry per app, so that two in a process do not share numbers. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  });
  const events = new Counter({
    name: 'forloeb_events_total',
    help: 'Events written, by chart and type',
    labelNames: ['chart', 'event'],
    registers,
  });
  const logins = new Counter({ name: 'login_total', help: 'Tries to log in', labelNames: ['result'], registers });
  const mails = new Counter({ name: 'mail_total', help: 'Tries to send a mail', labelNames: ['udfald'], registers });
  return {
    registry,
    startRequest: () => requests.startTimer(),
    countEvent: (chart, event) => events.inc({ chart, event }),
    countLogin: (result) => logins.inc({ result }),
    countMail: (udfald) => mails.inc({ udfald }),
  };
}
