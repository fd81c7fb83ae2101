import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '#notifications/deliver.ts';
import type { Transport } from '#notifications/post.ts';
import { createSmtp } from '#notifications/smtp.ts';
import { MailServer } from '#tests/support/mail-server.ts';
import { aPost, aPostHouse, owe, type PostHouse, raadgiverTrin } from '#tests/support/post.ts';

describe.each(['sqlite', 'postgres'] as const)('a mail (%s)', (dialect) => {
  const server = new MailServer();
  let house: PostHouse;
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  beforeEach(async () => {
    house = await aPostHouse({ dialect });
    server.letters.length = 0;
  });
  const smtp = (): Transport => createSmtp({ url: server.url, from: 'post@kommune.example' });
  const ids = () => server.letters.map(({ mail }) => mail.messageId);

  it('reaches one receiver, in Danish, as text and as html, and says that a machine wrote it', async () => {
    await house.frister(house.sag, { dato: '2026-05-12', trin: raadgiverTrin(-5), navn: 'Første opfølgning' });
    await house.at('2026-05-07', '07:00', aPost(house.t, smtp()));
    const [letter, ...others] = server.letters;
    if (!letter) throw new Error('no letter came');
    const [row] = await house.outbox();
    expect(others).toEqual([]);
    expect([letter.from, letter.to]).toEqual(['post@kommune.example', [house.raadgiver.email]]);
    const { mail } = letter;
    expect(mail.to).toMatchObject([{ address: house.raadgiver.email }]);
    expect([mail.cc, mail.bcc, mail.attachments]).toEqual([undefined, undefined, []]);
    expect(mail.subject).toBe(`Frist 12. maj: Første opfølgning (sag ${house.sag.sagsnummer})`);
    expect(mail.text?.trim()).toBe(row?.text?.trim());
    expect(mail.html).toContain(`https://indkoeb.example/sager/${house.sag.id}`);
    expect(mail.messageId).toBe(`<${row?.id}@indkoeb.example>`);
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'OOF, AutoReply' });
  });

  it('holds no name, no title and nothing that was written', async () => {
    await house.frister(house.sag, { dato: '2026-05-12' });
    await house.at('2026-05-20', '07:00', aPost(house.t, smtp()));
    expect(server.letters).toHaveLength(2);
    for (const { mail } of server.letters)
      for (const word of [house.raadgiver.navn, house.leder.navn, house.sag.titel, 'søges'])
        expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toContain(word);
  });

  it('is given to one of several workers', async () => {
    await owe(house, 60);
    const workers = Array.from({ length: 4 }, () => aPost(house.t, smtp()));
    await Promise.all(workers.map((worker) => deliver(worker)));
    expect(ids()).toHaveLength(60);
    expect(new Set(ids()).size).toBe(60);
  });

  it('whose worker died after it had been sent is sent again when the lease is over, as the same', async () => {
    await owe(house, 5);
    const wire = smtp();
    let sent = 0;
    const dying: Transport = {
      ...wire,
      async send(mail) {
        const udfald = await wire.send(mail);
        sent += 1;
        if (sent === 3) throw new Error('killed between sending and marking');
        return udfald;
      },
    };
    await deliver(aPost(house.t, dying));
    await deliver(aPost(house.t, wire));
    expect(ids()).toHaveLength(5);
    expect((await house.outbox()).filter((row) => row.sent_at === null)).toHaveLength(1);
    house.t.clock.pass({ minutes: 5 });
    await deliver(aPost(house.t, wire));
    expect([ids().length, new Set(ids()).size]).toEqual([6, 5]);
    expect((await house.outbox()).every((row) => row.sent_at !== null)).toBe(true);
  });

  it('waits, and is counted, while there is no server', async () => {
    await owe(house, 3);
    await deliver(aPost(house.t, null));
    expect((await house.outbox()).map((row) => [row.sent_at, row.attempts])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
  });

  it('is not sent to somebody who has left', async () => {
    await owe(house, 1);
    await house.t.db.kysely.updateTable('users').set({ active: 0 }).where('id', '=', house.raadgiver.id).execute();
    await deliver(aPost(house.t, smtp()));
    expect(server.letters).toEqual([]);
    expect((await house.outbox())[0]?.void_at).not.toBeNull();
  });
});
