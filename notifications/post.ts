import type { Logger } from 'pino';
import type { Db } from '#db/connect.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Breaker } from './breaker.ts';

/** A mail as it leaves: to one person, without personal data. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same each time it is tried, so that whoever gets it twice can see it. */
  readonly messageId: string;
  readonly at: Instant;
}

/**
 * What became of it. `unclear`: all of it was handed over and no answer came, so it may have arrived. `fejl` is a code,
 * never the other server's words, which may hold an address.
 */
export type Udfald =
  | { readonly art: 'sendt' }
  | { readonly art: 'afvist' | 'midlertidig' | 'unclear'; readonly fejl: string };

/** Where mails go: an SMTP server, or the demo's mailbox. Never throws. */
export interface Transport {
  send(mail: Mail): Promise<Udfald>;
  /** Gives up what has certainly not been handed over yet. */
  close(): void;
}

/** What the post is given; the server's own context fits. */
export interface PostDeps {
  readonly db: Db;
  readonly clock: { now(): Instant; systemNow(): Instant };
  readonly log: Logger;
  readonly baseUrl: string;
  readonly newId: () => string;
  readonly metrics: { countMail(udfald: Udfald['art'] | 'opgivet' | 'bortfaldet'): void };
}

export interface Post extends PostDeps {
  /** Null keeps all mails owed. */
  readonly transport: Transport | null;
  readonly breaker: Breaker;
  /** Why nothing that cannot be undone may happen now, or null. */
  readonly held: () => Promise<string | null>;
  /** Chance from 0 to 1, for spreading what is tried again. */
  readonly chance: () => number;
}
