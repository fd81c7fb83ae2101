import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A letter as it lay in the receiver's box. */
export interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  readonly mail: Email;
}

/** A real SMTP server on this machine that takes everything. */
export class MailServer {
  readonly letters: Letter[] = [];
  #server: SMTPServer | null = null;
  #port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          const to = envelope.rcptTo.map(({ address }) => address);
          void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
            this.letters.push({ from, to, mail });
            done();
          }, done);
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    await new Promise<void>((closed) => (this.#server ? this.#server.close(() => closed()) : closed()));
  }
}
