import { beforeEach, describe, expect, it } from 'vitest';
import type { Transport } from '#notifications/post.ts';
import { testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';
import { aPost, aPostHouse, type PostHouse } from '#tests/support/post.ts';

const PASSWORD = 'en lang sætning om æbler';

describe.each(['sqlite', 'postgres'] as const)('a link to choose a password, by mail (%s)', (dialect) => {
  let house: PostHouse;
  let boss: TestClient;
  beforeEach(async () => {
    house = await aPostHouse({ dialect });
    boss = await house.t.loginAs(await house.t.aUser({ kommune: house.kommune, roller: ['administrator'] }));
  });

  const order = () => boss.post(`/api/users/${house.raadgiver.id}/link/mail`);
  const choose = (link: string | undefined) =>
    house.t.anonymous.post('/api/adgangskode', { token: (link ?? '').split('#')[1], password: PASSWORD });
  const linkIn = (text: string | undefined) => /https:\S+#\S+/.exec(text ?? '')?.[0];
  const linkMail = async (): Promise<string | null> => {
    const { items } = await (await boss.get('/api/users')).json();
    return items.find(({ id }: { id: string }) => id === house.raadgiver.id).linkMail;
  };

  it('leaves when the post takes its turn, names nobody, and lets the person in', async () => {
    expect((await order()).status).toBe(204);
    expect(await linkMail()).toBe('venter');
    const [mail] = await house.at('2026-03-02', '09:30');
    expect(mail?.to).toBe(house.raadgiver.email);
    expect(`${mail?.subject} ${mail?.text}`).not.toContain('Mette');
    expect(await linkMail()).toBe('sendt');
    expect((await choose(linkIn(mail?.text))).status).toBe(204);
  });

  it('is nowhere to be read in what is owed or kept', async () => {
    await order();
    const [mail] = await house.at('2026-03-02', '09:30');
    const token = linkIn(mail?.text)?.split('#')[1] ?? 'no link';
    expect(mail?.text).toContain(token);
    const rows = JSON.stringify(await house.outbox());
    expect(rows).not.toContain(token);
    expect(rows).toContain('(linket gemmes ikke)');
    expect(house.t.log.join('\n')).not.toContain(token);
  });

  it('ends the one that was handed over before', async () => {
    const { url } = await (await boss.post(`/api/users/${house.raadgiver.id}/link`)).json();
    await order();
    const [mail] = await house.at('2026-03-02', '09:30');
    expect((await choose(url)).status).toBe(404);
    expect((await choose(linkIn(mail?.text))).status).toBe(204);
  });

  it('handed over for one who can log in already is told to him, by mail', async () => {
    const made = () => boss.post(`/api/users/${house.raadgiver.id}/link`);
    const { url } = await (await made()).json();
    expect(await house.at('2026-03-02', '09:10')).toEqual([]);
    await choose(url);
    await made();
    const [mail, ...more] = await house.at('2026-03-02', '09:20');
    expect(mail).toMatchObject({
      to: house.raadgiver.email,
      subject: 'Der er lavet et link til at vælge en ny adgangskode for dig',
    });
    expect(more).toEqual([]);
    expect(mail?.text).not.toContain('#');
  });

  it('is told not to have come, where the address was refused', async () => {
    const refusing: Transport = { send: async () => ({ art: 'afvist', fejl: '550' }), close: () => undefined };
    await order();
    await house.at('2026-03-02', '09:30', aPost(house.t, refusing));
    expect(await linkMail()).toBe('fejlet');
  });
});

it('is not promised where no mail leaves the house', async () => {
  const t = await testApp({ parts: { post: false } });
  const boss = await t.loginAs(await t.aUser({ roller: ['administrator'] }));
  const res = await boss.post(`/api/users/${(await t.aUser()).id}/link/mail`);
  expect(res.status).toBe(409);
  expect((await res.json()).error.message).toContain('Systemet sender ingen mails');
});
