import type { Logger } from 'pino';
import type { Db } from '#db/connect.ts';
import type { MasterKey } from '#db/sealing.ts';
import type { Actor } from '#machines/actor.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Metrics } from './ops/metrics.ts';

/** Two clocks: `now` is the business clock, which *spol frem* moves; `systemNow` is for sessions, leases, backoff. */
export interface Clock {
  now(): Instant;
  systemNow(): Instant;
}

/** What every verb is given; nothing here is global. */
export interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly masterKey: MasterKey;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Absolute addresses come from here alone, never from a header. */
  readonly baseUrl: string;
  readonly demo: boolean;
  /** A fresh random id. */
  readonly newId: () => string;
}

/** A verb's context: who asks. */
export interface Ctx extends Deps {
  readonly actor: Actor;
  /** Changes whenever what this person may see may have changed; part of every ETag. */
  readonly accessEpoch: string;
  readonly requestId: string;
}
