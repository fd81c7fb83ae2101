import { beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, type TestUser, testApp } from '#tests/support/app.ts';
import { TestClient } from '#tests/support/client.ts';

const PASSWORD = 'en lang sætning om æbler';
const EMAIL = 'rikke@kommune.example';

let t: TestApp;
let rikke: TestUser;

beforeEach(async () => {
  t = await testApp();
  rikke = await t.aUser({ email: EMAIL, navn: 'Rikke', password: PASSWORD });
});

const login = (email: string, password: string, before = t.anonymous) => before.post('/api/login', { email, password });

const cookieOf = (res: Response) => (res.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';

describe('login', () => {
  it('gives a cookie that only this host, over TLS, in this site, gets back', async () => {
    const res = await login(' Rikke@Kommune.example', PASSWORD);
    expect(res.status).toBe(204);
    expect(res.headers.get('Set-Cookie')).toMatch(
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const me = await new TestClient(t.app, cookieOf(res)).get('/api/me');
    expect(await me.json()).toMatchObject({ navn: 'Rikke', roller: ['raadgiver'], dato: '2026-03-02', demo: false });
  });

  it('stores a hash of the token, never the token', async () => {
    const token = cookieOf(await login(EMAIL, PASSWORD)).split('=')[1];
    const [session] = await t.db.kysely.selectFrom('session').selectAll().execute();
    expect(session?.token_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(session?.token_hash).not.toBe(token);
  });

  it('stores passwords by argon2id with 19 MiB, two passes', async () => {
    const user = await t.db.kysely.selectFrom('users').select('password_hash').executeTakeFirstOrThrow();
    expect(user.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('answers a wrong password, an unknown e-mail, a closed account and one without password alike', async () => {
    await t.aUser({ email: 'lukket@kommune.example', password: PASSWORD, active: false });
    await t.aUser({ email: 'ny@kommune.example' });
    const answers = await Promise.all([
      login(EMAIL, 'en anden lang sætning'),
      login('ingen@kommune.example', PASSWORD),
      login('lukket@kommune.example', PASSWORD),
      login('ny@kommune.example', PASSWORD),
    ]);
    for (const res of answers) {
      expect(res.status).toBe(401);
      expect(await res.json()).toMatchObject({
        error: { code: 'notLoggedIn', message: 'E-mail eller adgangskode er forkert.' },
      });
    }
  });

  it('ends the session that the browser had before', async () => {
    const first = new TestClient(t.app, cookieOf(await login(EMAIL, PASSWORD)));
    const second = cookieOf(await login(EMAIL, PASSWORD, first));
    expect(second).not.toBe(first.cookie);
    expect((await first.get('/api/me')).status).toBe(401);
    expect((await new TestClient(t.app, second).get('/api/me')).status).toBe(200);
  });

  it('never takes a token that the caller chose', async () => {
    const planted = new TestClient(t.app, `__Host-session=${'A'.repeat(43)}`);
    const res = await login(EMAIL, PASSWORD, planted);
    expect(cookieOf(res)).not.toBe(planted.cookie);
    expect((await planted.get('/api/me')).status).toBe(401);
  });
});

describe('backing off', () => {
  const fail = async (times: number, email = EMAIL) => {
    let res = new Response();
    for (let i = 0; i < times; i++) res = await login(email, 'forkert adgangskode');
    return res;
  };

  it('doubles the wait of an account from the third failure, in words and in a header', async () => {
    expect((await fail(3)).status).toBe(401);
    const first = await login(EMAIL, PASSWORD);
    expect(first.status).toBe(429);
    expect(first.headers.get('Retry-After')).toBe('1');
    expect((await first.json()).error.message).toBe('For mange forsøg på at logge ind. Vent 1 sekund, og prøv igen.');
    t.clock.pass({ seconds: 1 });
    await fail(1);
    const second = await login(EMAIL, PASSWORD);
    expect(second.headers.get('Retry-After')).toBe('2');
    expect((await second.json()).error.message).toContain('Vent 2 sekunder');
  });

  it('does not count tries that it refused', async () => {
    await fail(3);
    await fail(5);
    expect((await login(EMAIL, PASSWORD)).headers.get('Retry-After')).toBe('1');
  });

  it('treats an e-mail that nobody has the same', async () => {
    await fail(3, 'ingen@kommune.example');
    expect((await login('ingen@kommune.example', PASSWORD)).status).toBe(429);
  });

  it('never locks out: after a minute the right password opens, and the count is forgotten', async () => {
    for (let i = 0; i < 12; i++) {
      await fail(1);
      t.clock.pass({ minutes: 1 });
    }
    expect((await login(EMAIL, PASSWORD)).status).toBe(204);
    expect((await fail(2)).status).toBe(401);
    expect((await login(EMAIL, PASSWORD)).status).toBe(204);
  });

  it('makes an address wait that tries many accounts', async () => {
    for (let i = 0; i < 20; i++) await login(`person${i}@andet.example`, 'forkert adgangskode');
    expect((await login('endnu.en@andet.example', PASSWORD)).status).toBe(429);
  });
});

describe('a session', () => {
  it('ends when it was not used for an hour', async () => {
    const client = await t.loginAs(rikke);
    t.clock.pass({ minutes: 59 });
    expect((await client.get('/api/me')).status).toBe(200);
    t.clock.pass({ minutes: 59 });
    expect((await client.get('/api/me')).status).toBe(200);
    t.clock.pass({ minutes: 60 });
    expect((await client.get('/api/me')).status).toBe(401);
  });

  it('ends ten hours after login however it is used', async () => {
    const client = await t.loginAs(rikke);
    for (let i = 0; i < 11; i++) {
      t.clock.pass({ minutes: 54 });
      expect((await client.get('/api/me')).status).toBe(200);
    }
    t.clock.pass({ minutes: 6 });
    expect((await client.get('/api/me')).status).toBe(401);
  });

  it('is over for good when one logs out', async () => {
    const client = await t.loginAs(rikke);
    const res = await client.post('/api/logout');
    expect(res.status).toBe(204);
    expect(res.headers.get('Set-Cookie')).toMatch(/^__Host-session=; Max-Age=0; Path=\/;/);
    expect((await client.get('/api/me')).status).toBe(401);
  });

  it('is not there without a cookie, with a foreign one, or with one that is no token', async () => {
    for (const cookie of [null, 'session=x', '__Host-session=', `__Host-session=${'x'.repeat(5000)}`])
      expect((await new TestClient(t.app, cookie).get('/api/me')).status).toBe(401);
  });

  it('ends when the account is closed', async () => {
    const client = await t.loginAs(rikke);
    await t.db.kysely.updateTable('users').set({ active: 0 }).where('id', '=', rikke.id).execute();
    expect((await client.get('/api/me')).status).toBe(401);
  });

  it('counts by the system clock, whatever the simulated date is', async () => {
    const client = await t.loginAs(rikke);
    t.clock.moveBusinessTo('2027-01-01T08:00:00Z');
    expect(await (await client.get('/api/me')).json()).toMatchObject({ dato: '2027-01-01' });
  });
});

describe('what a person may', () => {
  it('is read anew: a role taken away counts no more at the next request', async () => {
    const administrator = await t.aUser({ roller: ['administrator'] });
    const client = await t.loginAs(administrator);
    expect((await client.get('/api/users')).status).toBe(200);
    await t.db.kysely.deleteFrom('user_role').where('user_id', '=', administrator.id).execute();
    expect((await client.get('/api/users')).status).toBe(403);
  });

  it('holds teams in use only', async () => {
    const [open, closed] = [await t.aTeam({ navn: 'Voksne' }), await t.aTeam({ navn: 'Nedlagt' })];
    const user = await t.aUser({ teams: [open, closed] });
    await t.db.kysely.updateTable('team').set({ active: 0 }).where('id', '=', closed).execute();
    expect((await t.ctxOf(user)).actor.teams).toEqual([open]);
  });

  it('changes the access epoch with the person and with the kommune', async () => {
    const before = (await t.ctxOf(rikke)).accessEpoch;
    const boss = await t.loginAs(await t.aUser({ roller: ['administrator'] }));
    await boss.post('/api/teams', { navn: 'Nyt team' });
    expect((await t.ctxOf(rikke)).accessEpoch).not.toBe(before);
  });
});

describe('standing in', () => {
  const period = { fra: '2026-03-02', til: '2026-03-06' };
  const standIn = async (vikar: TestUser, away: TestUser) => {
    const boss = await t.loginAs(await t.aUser({ roller: ['administrator'] }));
    const res = await boss.post('/api/vikariater', { for: away.id, vikar: vikar.id, ...period });
    expect(res.status).toBe(201);
    return { boss, id: (await res.json()).id };
  };
  const standsFor = async (user: TestUser) => (await t.ctxOf(user)).actor.vikarFor;

  it('gives the other one’s teams, and of the roles those the stand-in has himself', async () => {
    const team = await t.aTeam();
    const away = await t.aUser({ roller: ['raadgiver', 'leder'], teams: [team], navn: 'Bo' });
    await standIn(rikke, away);
    expect(await standsFor(rikke)).toEqual([{ personId: away.id, roller: ['raadgiver'], teams: [team] }]);
    const me = await (await t.loginAs(rikke)).get('/api/me');
    expect(await me.json()).toMatchObject({ vikarFor: [{ id: away.id, navn: 'Bo', roller: ['raadgiver'] }] });
  });

  it('lasts from the first day to the last, by the business date', async () => {
    const away = await t.aUser();
    t.clock.moveTo('2026-03-01T22:59:00Z');
    await standIn(rikke, away);
    expect(await standsFor(rikke)).toHaveLength(0);
    t.clock.moveTo('2026-03-01T23:00:00Z');
    expect(await standsFor(rikke)).toHaveLength(1);
    t.clock.moveTo('2026-03-06T22:59:59Z');
    expect(await standsFor(rikke)).toHaveLength(1);
    t.clock.moveTo('2026-03-06T23:00:00Z');
    expect(await standsFor(rikke)).toHaveLength(0);
  });

  it('ends when it is called back, and when the other one’s account is closed', async () => {
    const [away, other] = [await t.aUser(), await t.aUser()];
    const { boss, id } = await standIn(rikke, away);
    await standIn(rikke, other);
    expect(await standsFor(rikke)).toHaveLength(2);
    expect((await boss.post(`/api/vikariater/${id}/tilbagekald`)).status).toBe(204);
    expect(await standsFor(rikke)).toHaveLength(1);
    await t.db.kysely.updateTable('users').set({ active: 0 }).where('id', '=', other.id).execute();
    expect(await standsFor(rikke)).toHaveLength(0);
  });
});

describe('changing one’s own password', () => {
  const change = (client: TestClient, nuvaerende: string, password: string) =>
    client.post('/api/me/adgangskode', { nuvaerende, password });

  it('asks for the old one, ends all other sessions and goes on in a new one', async () => {
    const [here, there] = [await t.loginAs(rikke), await t.loginAs(rikke)];
    expect((await change(here, 'forkert', 'en helt ny sætning')).status).toBe(422);
    const res = await change(here, PASSWORD, 'en helt ny sætning');
    expect(res.status).toBe(204);
    for (const old of [here, there]) expect((await old.get('/api/me')).status).toBe(401);
    expect((await new TestClient(t.app, cookieOf(res)).get('/api/me')).status).toBe(200);
    expect((await login(EMAIL, PASSWORD)).status).toBe(401);
    expect((await login(EMAIL, 'en helt ny sætning')).status).toBe(204);
  });

  it.each([
    ['elleve tegn', 'Adgangskoden skal have mindst 12 tegn. Brug gerne en sætning.'],
    [EMAIL.toUpperCase(), 'Adgangskoden må ikke være din e-mailadresse.'],
  ])('refuses %j', async (password, tekst) => {
    const res = await change(await t.loginAs(rikke), PASSWORD, password);
    expect(res.status).toBe(422);
    expect((await res.json()).error.fields).toEqual([{ felt: 'password', tekst }]);
  });
});
