import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Mail, Transport, Udfald } from './post.ts';
import { type SmtpFejl, udfaldOf } from './smtp-outcome.ts';

export interface SmtpSettings {
  /** `smtp://user:password@host:port`, or `smtps://` for TLS from the start. */
  readonly url: string;
  readonly from: string;
  readonly timeouts?: Timeouts;
}

interface Timeouts {
  readonly connect: number;
  readonly greeting: number;
  readonly idle: number;
  /** All of it: a server that says a byte a second is never idle. */
  readonly whole: number;
}

const TIMEOUTS: Timeouts = { connect: 10_000, greeting: 10_000, idle: 30_000, whole: 120_000 };
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** One connection per mail and one recipient per connection, so that no answer can be about anything else. */
export function createSmtp({ url, from, timeouts = TIMEOUTS }: SmtpSettings): Transport {
  const server = serverOf(new URL(url));
  const trying = new Set<Attempt>();
  return {
    async send(mail) {
      const message = await compose(mail, from);
      const attempt = new Attempt({ ...server, ...waiting(timeouts) });
      trying.add(attempt);
      const udfald = await attempt.send({ from, to: mail.to, auth: server.auth, message, whole: timeouts.whole });
      trying.delete(attempt);
      return udfald;
    },
    close() {
      for (const attempt of trying) attempt.giveUp();
    },
  };
}

/** To another machine only under TLS whose certificate is right; this machine's own relay needs none. */
export function serverOf({ protocol, hostname, port, username, password }: URL) {
  const secure = protocol === 'smtps:';
  const loopback = LOOPBACK.includes(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !loopback,
    ignoreTLS: loopback,
    tls: { minVersion: 'TLSv1.2' as const },
    auth: username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  };
}

const waiting = ({ connect, greeting, idle }: Timeouts) => ({
  connectionTimeout: connect,
  greetingTimeout: greeting,
  socketTimeout: idle,
  dnsTimeout: connect,
});

function compose({ to, subject, text, html, messageId, at }: Mail, from: string): Promise<Buffer> {
  const mail = { from, to, subject, text, html, messageId, date: new Date(at) };
  // RFC 3834: no holiday answers to a machine.
  const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' };
  return new MailComposer({ ...mail, headers, disableFileAccess: true, disableUrlAccess: true }).compile().build();
}

interface Letter {
  readonly from: string;
  readonly to: string;
  readonly auth: { readonly user: string; readonly pass: string } | null;
  readonly message: Buffer;
  readonly whole: number;
}

class Attempt {
  readonly #connection: SMTPConnection;
  /** All of the message was handed over, the final dot included: from here on silence tells nothing. */
  #handedOver = false;

  constructor(options: ConstructorParameters<typeof SMTPConnection>[0]) {
    this.#connection = new SMTPConnection(options);
  }

  giveUp(): void {
    if (!this.#handedOver) this.#connection.close();
  }

  send(letter: Letter): Promise<Udfald> {
    const connection = this.#connection;
    return new Promise((resolve) => {
      let judged = false;
      const done = (udfald: Udfald): void => {
        if (judged) return;
        judged = true;
        clearTimeout(limit);
        if (udfald.art === 'sendt') connection.quit();
        else connection.close();
        resolve(udfald);
      };
      const failed = (error: SmtpFejl): void => done(udfaldOf(error, this.#handedOver));
      const limit = setTimeout(() => failed({ code: 'ETIMEDOUT' }), letter.whole);
      connection.on('error', failed);
      connection.once('end', () => failed({ code: 'ECONNECTION' }));
      connection.connect((error) => {
        if (error) return failed(error);
        if (letter.auth === null) return this.#deliver(letter, failed, done);
        connection.login({ credentials: letter.auth }, (refused) =>
          refused ? failed(refused) : this.#deliver(letter, failed, done),
        );
      });
    });
  }

  #deliver({ from, to, message }: Letter, failed: (error: SmtpFejl) => void, done: (udfald: Udfald) => void): void {
    const stream = Readable.from([message]);
    stream.once('end', () => {
      this.#handedOver = true;
    });
    this.#connection.send({ from, to: [to], size: message.length }, stream, (error, info) => {
      if (error) return failed(error);
      const [rejected] = info?.rejectedErrors ?? [];
      if (rejected) return failed(rejected);
      done({ art: 'sendt' });
    });
  }
}
