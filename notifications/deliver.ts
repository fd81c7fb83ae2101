import type { Trx } from '#db/database.ts';
import { claim, keepText, markFailed, markSent, markVoid, postpone, SAMLET } from '#db/repositories/outbox.ts';
import { carriedBy, markCarriedSent } from '#db/repositories/paamindelser.ts';
import { insertPostfejl } from '#db/repositories/postfejl.ts';
import { findUserRow } from '#db/repositories/users.ts';
import type { OutboxRow } from '#db/tables/outbox.ts';
import { erEpost } from '#machines/epost.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { plusSekunder } from '#machines/kalender/sekunder.ts';
import type { Mail, Post, Transport, Udfald } from './post.ts';
import { erPosttid } from './post-hours.ts';
import { render } from './render.ts';
import { retryAt } from './retry.ts';
import { readPostSettings } from './settings.ts';

/** At once, each over its own connection. */
const BATCH = 10;
/** Longer than any try can last; what a dead worker held is then another's. */
const LEASE_SECONDS = 300;
const LATER_SECONDS = 900;

interface Ready {
  readonly row: OutboxRow;
  readonly mail: Mail;
}

/** Sends what is owed and due, until nothing is left, the server does not work, or time is not to be trusted. */
export async function deliver(post: Post, stopped: () => boolean = () => false): Promise<void> {
  const { transport, breaker, clock } = post;
  if (!transport) return;
  while (!stopped() && (await post.held()) === null) {
    const room = breaker.room(clock.systemNow(), BATCH);
    if (room === 0) return;
    const { claimed, ready } = await claimReady(post, room);
    if (claimed === 0) return;
    await Promise.all(
      ready.map((one) =>
        // What could not be settled stays leased, and is tried again when the lease is over.
        sendOne(post, transport, one).catch((err: unknown) =>
          post.log.error({ err, mail: one.row.id }, 'a mail was left'),
        ),
      ),
    );
  }
}

/** Claims, and in the same transaction writes each mail as it is true now; what says nothing more is void. */
async function claimReady(post: Post, limit: number): Promise<{ claimed: number; ready: readonly Ready[] }> {
  const { db, clock } = post;
  return db.inWrite(async (trx) => {
    const now = clock.systemNow();
    const rows = await claim(trx, {
      now,
      leaseUntil: plusSekunder(now, LEASE_SECONDS),
      limit,
      samletToo: erPosttid(clock.now(), new Set()),
    });
    const ready: Ready[] = [];
    for (const row of rows) {
      const mail = await prepare(trx, post, row);
      if (mail) ready.push({ row, mail });
    }
    return { claimed: rows.length, ready };
  });
}

async function prepare(trx: Trx, post: Post, row: OutboxRow): Promise<Mail | null> {
  const { clock, baseUrl } = post;
  const { lukkedage } = await readPostSettings(trx, row.kommune_id);
  if (row.kind === SAMLET && !erPosttid(clock.now(), lukkedage)) {
    await postpone(trx, row, plusSekunder(clock.systemNow(), LATER_SECONDS));
    return null;
  }
  const user = await findUserRow(trx, row.kommune_id, row.person_id);
  const written = user?.active === 1 ? await render(trx, post, row) : null;
  if (!user || !written) {
    await markVoid(trx, row, clock.now());
    return null;
  }
  const { gemt, ...skrevet } = written;
  await keepText(trx, row.id, { subject: skrevet.subject, text: gemt ?? skrevet.text });
  const messageId = `<${row.id}@${new URL(baseUrl).hostname}>`;
  return { ...skrevet, id: row.id, to: user.email, messageId, at: clock.now() };
}

async function sendOne(post: Post, transport: Transport, { row, mail }: Ready): Promise<void> {
  const udfald: Udfald = erEpost(mail.to) ? await transport.send(mail) : { art: 'afvist', fejl: 'adresse' };
  post.metrics.countMail(udfald.art);
  if (udfald.art === 'midlertidig' || udfald.art === 'unclear') post.breaker.failed(post.clock.systemNow());
  else if (udfald.art === 'sendt') post.breaker.worked();
  const settled = await post.db.inWrite((trx) => settle(trx, post, row, udfald));
  if (!settled) post.log.warn({ mail: row.id }, 'a mail was settled by another worker');
}

async function settle(trx: Trx, post: Post, row: OutboxRow, udfald: Udfald): Promise<boolean> {
  const { clock } = post;
  if (udfald.art === 'sendt') {
    await markCarriedSent(trx, row.id, clock.now());
    return markSent(trx, row, clock.now());
  }
  const now = clock.systemNow();
  const again = udfald.art === 'afvist' ? null : retryAt(row.attempts, row.first_failed_at ?? now, now, post.chance());
  const unclear = udfald.art === 'unclear';
  const settled = await markFailed(trx, row, { error: udfald.fejl, now, retryAt: again, unclear });
  if (settled && again === null) await giveUp(trx, post, row, udfald.fejl);
  return settled;
}

/** A mail that will not come is told on every sag that it was about. */
async function giveUp(trx: Trx, post: Post, row: OutboxRow, fejl: string): Promise<void> {
  const carried = await carriedBy(trx, row.id);
  const roots = new Set([...(row.root_id === null ? [] : [row.root_id]), ...carried.map((k) => k.root_id)]);
  for (const root_id of roots)
    await insertPostfejl(trx, {
      id: post.newId(),
      kommune_id: row.kommune_id,
      root_id,
      mail_id: row.id,
      person_id: row.person_id,
      fejl,
      at: post.clock.now(),
    });
  post.metrics.countMail('opgivet');
  post.log.error({ mail: row.id, fejl, sager: roots.size, dag: datoI(post.clock.now()) }, 'a mail was given up');
}
