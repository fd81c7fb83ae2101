import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonId } from '#machines/ids.ts';
import { createBreaker } from '#notifications/breaker.ts';
import { deliver } from '#notifications/deliver.ts';
import type { Post, Transport, Udfald } from '#notifications/post.ts';
import { createSmtp } from '#notifications/smtp.ts';
import { type Fault, FaultySmtp } from '#tests/support/faulty-smtp.ts';
import { aPost, aPostHouse, owe, type PostHouse } from '#tests/support/post.ts';

const MANY = process.env['LONG'] ? 200 : 40;
/** What only a timeout ends: a few, and a timeout that is short. */
const NEVER_ANSWERS: readonly Fault[] = ['silence', 'hangAfterDot'];
const FEW = process.env['LONG'] ? 60 : 20;
const SHORT = { connect: 300, greeting: 300, idle: 300, whole: 600 };

const FAULTS: readonly (readonly [Fault, Udfald['art']])[] = [
  ['ok', 'sendt'],
  ['slow', 'sendt'],
  ['refuse', 'midlertidig'],
  ['silence', 'midlertidig'],
  ['banner421', 'midlertidig'],
  ['banner554', 'midlertidig'],
  ['garbage', 'midlertidig'],
  ['huge', 'midlertidig'],
  ['ehlo502', 'midlertidig'],
  ['mail451', 'midlertidig'],
  ['mail552', 'afvist'],
  ['rcpt450', 'midlertidig'],
  ['rcpt550', 'afvist'],
  ['data451', 'midlertidig'],
  ['data554', 'afvist'],
  ['dropBeforeData', 'midlertidig'],
  ['dropInData', 'unclear'],
  ['dot452', 'midlertidig'],
  ['dot554', 'afvist'],
  ['dotGarbage', 'unclear'],
  ['closeAfterDot', 'unclear'],
  ['hangAfterDot', 'unclear'],
];
process.stdout.write(
  `  post: ${FAULTS.length} kinds of fault, ${MANY} mails each, ${FEW} of those that only a timeout ends\n`,
);
const TOOK_IT: readonly Fault[] = ['dotGarbage', 'closeAfterDot', 'hangAfterDot'];

describe('a server that goes wrong', () => {
  const smtp = new FaultySmtp();
  let house: PostHouse;
  let post: Post;
  beforeEach(async () => {
    smtp.fault = () => 'ok';
    smtp.taken.length = 0;
    await smtp.start();
    house = await aPostHouse();
    post = aPost(house.t, real());
  });
  const impatient = () => createSmtp({ url: smtp.url, from: 'post@kommune.example', timeouts: SHORT });
  afterEach(() => smtp.stop());

  const real = (): Transport => createSmtp({ url: smtp.url, from: 'post@kommune.example' });
  const stands = async () => {
    const rows = await house.outbox();
    return {
      sendt: rows.filter((r) => r.sent_at !== null).length,
      afvist: rows.filter((r) => r.dead_at !== null).length,
      unclear: rows.filter((r) => r.sent_at === null && r.unclear > 0).length,
      midlertidig: rows.filter((r) => r.sent_at === null && r.dead_at === null && r.unclear === 0 && r.last_error)
        .length,
      leased: rows.filter((r) => r.lease_until !== null).length,
    };
  };
  const none = { sendt: 0, afvist: 0, unclear: 0, midlertidig: 0, leased: 0 };
  /** How often each mail was taken by the server. */
  const timesTaken = () => {
    const times = new Map<string, number>();
    for (const { messageId } of smtp.taken) times.set(messageId, (times.get(messageId) ?? 0) + 1);
    return times;
  };

  it.each(FAULTS)('with %s every mail is %s, and once the server is well each has arrived', async (fault, art) => {
    const mute = NEVER_ANSWERS.includes(fault);
    const many = mute ? FEW : MANY;
    await owe(house, many);
    smtp.fault = () => fault;
    await deliver(mute ? aPost(house.t, impatient()) : post);
    expect(await stands()).toEqual({ ...none, [art]: many });
    const taken = art === 'sendt' || TOOK_IT.includes(fault) ? many : 0;
    expect(smtp.taken).toHaveLength(taken);

    smtp.fault = () => 'ok';
    house.t.clock.pass({ minutes: 2 });
    await deliver(post);
    expect(await stands()).toEqual({ ...none, [art === 'afvist' ? 'afvist' : 'sendt']: many });
    const again = TOOK_IT.includes(fault) ? 2 : 1;
    const expected = art === 'afvist' ? [] : Array.from({ length: many }, () => again);
    expect([...timesTaken().values()]).toEqual(expected);
  });

  it('loses nothing when it drops every third, and doubles only what was unclear', async () => {
    await owe(house, MANY);
    const turns: Fault[] = ['ok', 'closeAfterDot', 'dot452', 'ok', 'dropBeforeData'];
    smtp.fault = (nr) => turns[nr % turns.length] ?? 'ok';
    const doubled = new Set<string>();
    for (let turn = 0; turn < 10; turn++) {
      // It is well for the last: by then some have been tried for two days.
      if (turn === 9) smtp.fault = () => 'ok';
      await deliver(post);
      for (const row of await house.outbox()) if (row.unclear > 0) doubled.add(`<${row.id}@indkoeb.example>`);
      house.t.clock.pass({ hours: turn < 8 ? 5 : 24 });
    }
    expect(await stands()).toEqual({ ...none, sendt: MANY });
    expect(timesTaken().size).toBe(MANY);
    for (const [messageId, times] of timesTaken()) if (times > 1) expect(doubled).toContain(messageId);
  });

  it('keeps all through a day without it, tries a few times, and sends each once', async () => {
    await owe(house, MANY);
    await smtp.stop();
    for (let minute = 0; minute < 24 * 60; minute += 10) {
      await deliver(post);
      house.t.clock.pass({ minutes: 10 });
    }
    expect(await stands()).toEqual({ ...none, midlertidig: MANY });
    for (const { attempts } of await house.outbox()) expect(attempts).toBeLessThanOrEqual(7);
    await smtp.start();
    house.t.clock.pass({ hours: 24 });
    await deliver(post);
    expect(await stands()).toEqual({ ...none, sendt: MANY });
    expect([...timesTaken().values()]).toEqual(Array.from({ length: MANY }, () => 1));
  });

  it('is given up after five days, and told on the sag', async () => {
    await owe(house, 3);
    await smtp.stop();
    for (let hour = 0; hour < 6 * 24; hour++) {
      await deliver(post);
      house.t.clock.pass({ hours: 1 });
    }
    expect(await stands()).toEqual({ ...none, afvist: 3 });
    const fejl = await house.t.db.kysely.selectFrom('postfejl').selectAll().execute();
    expect(fejl.map((f) => [f.root_id, f.person_id, f.fejl])).toEqual(
      Array.from({ length: 3 }, () => [house.sag.id, house.raadgiver.id, 'ECONNREFUSED']),
    );
  });

  it('is spared after twenty failures in a minute: one a minute asks', async () => {
    post = aPost(house.t, real(), { breaker: createBreaker() });
    await owe(house, 100);
    smtp.fault = () => 'banner421';
    const before = smtp.connections;
    await deliver(post);
    const first = smtp.connections - before;
    expect(first).toBeLessThanOrEqual(30);
    for (let i = 0; i < 5; i++) {
      house.t.clock.pass({ minutes: 1 });
      await deliver(post);
    }
    expect(smtp.connections - before - first).toBe(5);
    smtp.fault = () => 'ok';
    for (let i = 0; i < 3; i++) {
      house.t.clock.pass({ minutes: 10 });
      await deliver(post);
    }
    expect(await stands()).toEqual({ ...none, sendt: 100 });
  });

  it('refuses some receivers: theirs are given up, the others’ arrive', async () => {
    const people: PersonId[] = [];
    for (let i = 0; i < 4; i++)
      people.push((await house.t.aUser({ kommune: house.kommune, email: `modtager${i}@kommune.example` })).id);
    await owe(house, MANY, people);
    smtp.fault = (_, to) => (to === 'modtager1@kommune.example' ? 'rcpt550' : 'ok');
    await deliver(post);
    expect(await stands()).toEqual({ ...none, sendt: (MANY * 3) / 4, afvist: MANY / 4 });
    expect(smtp.taken.some(({ to }) => to === 'modtager1@kommune.example')).toBe(false);
  });

  it('never has its own words kept or logged: they may hold an address', async () => {
    await owe(house, 1);
    smtp.fault = () => 'rcpt550';
    await deliver(post);
    const [row] = await house.outbox();
    expect(row?.last_error).toBe('550 RCPT TO');
    expect(house.t.log.join('')).not.toContain('@kommune.example');
  });

  it('is not spoken to in the clear from afar', async () => {
    await owe(house, 1);
    const far = smtp.url.replace('127.0.0.1', '[::ffff:127.0.0.1]');
    post = aPost(house.t, createSmtp({ url: far, from: 'post@kommune.example' }));
    await deliver(post);
    expect(smtp.taken).toEqual([]);
    expect(await stands()).toEqual({ ...none, midlertidig: 1 });
  });

  it('is not asked to take what has no proper address', async () => {
    const odd = await house.t.aUser({ kommune: house.kommune, email: '"b@x.dk, evil"@kommune.example' });
    await owe(house, 1, [odd.id]);
    const before = smtp.connections;
    await deliver(post);
    expect(smtp.connections).toBe(before);
    expect(await stands()).toEqual({ ...none, afvist: 1 });
  });
});
