import type { Db } from '#db/connect.ts';
import { listSent } from '#db/repositories/outbox.ts';
import { sagsnumreOfMails } from '#db/repositories/paamindelser.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Transport } from './post.ts';

const MOST = 500;

/** The demo's server: takes every mail, and none leaves the house. */
export const mailbox: Transport = {
  send: async () => ({ art: 'sendt' }),
  close: () => undefined,
};

/** A mail as its receiver would see it, with the sager it is about. */
export interface SentMail {
  readonly id: string;
  readonly til: string;
  readonly emne: string;
  readonly tekst: string;
  readonly at: Instant;
  readonly sagsnummer: string;
}

/** Every mail that was sent, the newest first. */
export async function listMailbox(db: Db): Promise<SentMail[]> {
  const mails = await listSent(db.kysely, MOST);
  const numre = await sagsnumreOfMails(
    db.kysely,
    mails.map((m) => m.id),
  );
  return mails.flatMap(({ id, email, subject, text, sent_at }) =>
    subject === null || text === null || sent_at === null
      ? []
      : [{ id, til: email, emne: subject, tekst: text, at: sent_at, sagsnummer: (numre.get(id) ?? []).join(', ') }],
  );
}
