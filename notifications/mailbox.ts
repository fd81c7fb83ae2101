import type { Db } from '#db/connect.ts';
import { listSent } from '#db/repositories/outbox.ts';
import { sagsnumreOfMails } from '#db/repositories/paamindelser.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Transport } from './post.ts';

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

const MOST = 500;

/** Whose mails, or about which sag, and after which of them a page goes on. */
export interface MailboxFilter {
  readonly til?: string | undefined;
  readonly sag?: string | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** The mails that were sent, the newest first; `next` is where an older page begins. */
export async function listMailbox(
  db: Db,
  filter: MailboxFilter = { limit: MOST },
): Promise<{ items: SentMail[]; next: string | null }> {
  const found = await listSent(db.kysely, { ...filter, limit: filter.limit + 1 });
  const mails = found.slice(0, filter.limit);
  const numre = await sagsnumreOfMails(
    db.kysely,
    mails.map((m) => m.id),
  );
  const items = mails.flatMap(({ id, email, subject, text, sent_at }) =>
    subject === null || text === null || sent_at === null
      ? []
      : [{ id, til: email, emne: subject, tekst: text, at: sent_at, sagsnummer: (numre.get(id) ?? []).join(', ') }],
  );
  return { items, next: found.length > mails.length ? (mails.at(-1)?.id ?? null) : null };
}
