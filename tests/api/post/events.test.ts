import { beforeEach, describe, expect, it } from 'vitest';
import type { ArbejdeItem, SagSvar } from '#machines/svar.ts';
import { postTurn } from '#notifications/keep-post.ts';
import type { Mail, Post, Transport, Udfald } from '#notifications/post.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { aPost } from '#tests/support/post.ts';
import {
  anOffice,
  anOpenedPurchase,
  aPurchase,
  BORGER,
  type Colleague,
  type Office,
  type Purchase,
} from '#tests/support/purchase.ts';

describe.each(['sqlite', 'postgres'] as const)('what happens on a sag (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  let post: Post;
  let mails: Mail[];
  let answer: Udfald;
  beforeEach(async () => {
    t = await testApp({ dialect });
    office = await anOffice(t);
    mails = [];
    answer = { art: 'sendt' };
    const box: Transport = {
      async send(mail) {
        mails.push(mail);
        return answer;
      },
      close: () => undefined,
    };
    post = aPost(t, box);
  });
  const sent = async () => {
    mails.length = 0;
    await postTurn(post);
    return mails.map(({ to, subject }) => `${to}: ${subject}`);
  };
  const sagOf = async ({ client }: Colleague, { id }: Purchase) =>
    (await (await client.get(`/api/sager/${id}`)).json()) as SagSvar;
  const workOf = async ({ client }: Colleague) =>
    ((await (await client.get('/api/mit-arbejde')).json()) as { items: ArbejdeItem[] }).items;

  it('is told to whom a sag is assigned, and not to who assigned it', async () => {
    const purchase = await anOpenedPurchase(office);
    const other = await office.aColleague('raadgiver');
    await sent();
    const nr = purchase.sag.sagsnummer;
    await purchase.does('leder', 'tildel', { rolle: 'raadgiver', personId: other.user.id });
    expect(await sent()).toEqual([`${other.user.email}: Sagen er tildelt dig (sag ${nr})`]);
    await purchase.does('raadgiver', 'tildel', { rolle: 'raadgiver', personId: office.raadgiver.user.id });
    expect(await sent()).toEqual([]);
  });

  it('is told to the rådgiver when there is a decision', async () => {
    const purchase = await aPurchase(office, 'visitation.paaDagsorden');
    await sent();
    await purchase.does('leder', 'godkend');
    expect(await sent()).toEqual([
      `${office.raadgiver.user.email}: Der er truffet en beslutning (sag ${purchase.sag.sagsnummer})`,
    ]);
    expect(mails[0]?.text).toContain('Det sidste, der skete: «');
  });

  it('is told to the leder who said yes by telephone, to confirm it', async () => {
    const purchase = await anOpenedPurchase(office);
    await sent();
    await purchase.does('raadgiver', 'registrerMundtligGodkendelse', { personId: office.leder.user.id });
    expect(await sent()).toEqual([
      `${office.leder.user.email}: Bekræft det, du har sagt ja til (sag ${purchase.sag.sagsnummer})`,
    ]);
  });

  it('names nobody: neither the borger, nor what the sag is called, nor who did it', async () => {
    const purchase = await aPurchase(office, 'visitation.paaDagsorden');
    const other = await office.aColleague('raadgiver');
    await purchase.does('leder', 'godkend');
    await purchase.does('leder', 'tildel', { rolle: 'raadgiver', personId: other.user.id });
    expect((await sent()).length).toBeGreaterThan(1);
    const names = [BORGER.navn, ...BORGER.navn.split(' '), BORGER.cpr, purchase.sag.titel];
    for (const { user } of [office.leder, office.raadgiver, office.kontraktforhandler, other]) names.push(user.navn);
    for (const { subject, text, html } of mails)
      for (const name of names) expect(`${subject} ${text} ${html}`).not.toContain(name);
  });

  it('tells nothing that was refused, and the same act twice once', async () => {
    const purchase = await anOpenedPurchase(office);
    await sent();
    expect((await purchase.send('raadgiver', 'godkend')).status).toBeGreaterThanOrEqual(400);
    expect(await sent()).toEqual([]);
  });

  it('is on the sag and on the lists of its rådgiver and leder when its mail was given up, until one sees to it', async () => {
    const purchase = await anOpenedPurchase(office);
    const other = await office.aColleague('raadgiver');
    await purchase.does('leder', 'tildel', { rolle: 'raadgiver', personId: other.user.id });
    const etag = (await other.client.get(`/api/sager/${purchase.id}`)).headers.get('ETag') ?? '';
    answer = { art: 'afvist', fejl: '550 RCPT TO' };
    await sent();
    const again = await other.client.get(`/api/sager/${purchase.id}`, { 'If-None-Match': etag });
    expect(again.status).toBe(200);
    const { postfejl } = (await again.json()) as SagSvar;
    expect(postfejl).toMatchObject([
      { til: other.user.navn, tekst: 'Modtagerens mailserver afviste den (550).', maa: true },
    ]);
    const label = 'En mail om sagen kom ikke frem';
    for (const colleague of [other, office.leder])
      expect((await workOf(colleague)).filter((item) => item.label === label)).toMatchObject([
        { gruppe: 'nu', sag: { id: purchase.id }, event: null },
      ]);
    expect((await workOf(office.kontraktforhandler)).map((item) => item.label)).not.toContain(label);

    const id = postfejl[0]?.id;
    expect((await other.client.post(`/api/post/${id}/afvis`, { grund: 'gider ikke' })).status).toBe(422);
    const stranger = await office.aColleague('raadgiver', [await t.aTeam({ kommune: office.kommune })]);
    expect((await stranger.client.post(`/api/post/${id}/igen`)).status).toBe(404);
    const money = await office.aColleague('oekonomi');
    expect((await money.client.post(`/api/post/${id}/igen`)).status).toBe(403);
    expect((await sagOf(money, purchase)).postfejl).toEqual([]);

    answer = { art: 'sendt' };
    expect((await office.leder.client.post(`/api/post/${id}/igen`)).status).toBe(204);
    expect((await other.client.post(`/api/post/${id}/igen`)).status).toBe(409);
    expect(await sent()).toEqual([`${other.user.email}: Sagen er tildelt dig (sag ${purchase.sag.sagsnummer})`]);
    expect((await sagOf(other, purchase)).postfejl).toEqual([]);
    expect((await workOf(other)).map((item) => item.label)).not.toContain(label);
  });

  it('that need not come through any more is dismissed with the reason, which is kept', async () => {
    const purchase = await anOpenedPurchase(office);
    await purchase.does('leder', 'tildel', { rolle: 'raadgiver', personId: office.raadgiver.user.id });
    answer = { art: 'afvist', fejl: 'adresse' };
    await sent();
    const [fejl] = (await sagOf(office.raadgiver, purchase)).postfejl;
    expect(fejl?.tekst).toBe('E-mailadressen er ikke gyldig.');
    expect(
      (await office.raadgiver.client.post(`/api/post/${fejl?.id}/afvis`, { grund: 'harFaaetBesked' })).status,
    ).toBe(204);
    expect((await sagOf(office.raadgiver, purchase)).postfejl).toEqual([]);
    const row = await t.db.kysely.selectFrom('postfejl').selectAll().executeTakeFirstOrThrow();
    expect([row.lukket_af, row.lukket_som]).toEqual([office.raadgiver.user.id, 'harFaaetBesked']);
    expect(await sent()).toEqual([]);
  });

  it('shows on each frist whom it has called, and changes the page for who has it', async () => {
    const purchase = await anOpenedPurchase(office);
    const before = await office.raadgiver.client.get(`/api/sager/${purchase.id}`);
    const frist = (await sagOf(office.raadgiver, purchase)).frister.find((f) => f.regel === 'T22');
    const first = frist?.stige[0];
    t.clock.moveBusinessTo(`${first?.dato}T09:00:00Z`);
    await sent();
    const after = await office.raadgiver.client.get(`/api/sager/${purchase.id}`, {
      'If-None-Match': before.headers.get('ETag') ?? '',
    });
    expect(after.status).toBe(200);
    const now = ((await after.json()) as SagSvar).frister.find((f) => f.regel === 'T22');
    expect(now?.paamindet).toEqual([{ dato: first?.dato, tekst: 'Rådgiver påmindet' }]);
  });
});
