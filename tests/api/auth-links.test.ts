import { beforeEach, describe, expect, it } from 'vitest';
import { firstLink } from '#server/auth/velkomst.ts';
import { BASE_URL, type TestApp, type TestUser, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';

const PASSWORD = 'en lang sætning om pærer';

let t: TestApp;

beforeEach(async () => {
  t = await testApp();
});

const tokenIn = (url: string | undefined) => new URL(url ?? '').hash.slice(1);

describe('the first link of an installation', () => {
  const body = (token: string) => ({
    token,
    kommune: { navn: 'Næstved Kommune', kode: '370' },
    navn: 'Anne Ærø',
    email: 'Anne@naestved.example',
    password: PASSWORD,
  });

  it('makes the first kommune and its administrator, who can log in', async () => {
    const link = await firstLink(t.deps);
    expect(link?.url).toMatch(new RegExp(`^${BASE_URL}/velkomst#[\\w-]{43}$`));
    expect((await t.anonymous.post('/api/velkomst', body(tokenIn(link?.url)))).status).toBe(204);
    const res = await t.anonymous.post('/api/login', { email: 'anne@naestved.example', password: PASSWORD });
    expect(res.status).toBe(204);
    const settings = await t.db.kysely.selectFrom('indstilling').select(['version', 'created_by']).execute();
    expect(settings).toEqual([{ version: 1, created_by: null }]);
  });

  it('works once, and none is made when there is a kommune', async () => {
    const token = tokenIn((await firstLink(t.deps))?.url);
    await t.anonymous.post('/api/velkomst', body(token));
    expect((await t.anonymous.post('/api/velkomst', body(token))).status).toBe(404);
    expect(await firstLink(t.deps)).toBeNull();
  });

  it('is closed by a later start', async () => {
    const token = tokenIn((await firstLink(t.deps))?.url);
    await firstLink(t.deps);
    expect((await t.anonymous.post('/api/velkomst', body(token))).status).toBe(404);
  });
});

describe('a link to choose a password', () => {
  let boss: TestClient;
  let path: string;
  let user: TestUser;

  beforeEach(async () => {
    boss = await t.loginAs(await t.aUser({ roller: ['administrator'] }));
    user = await t.aUser({ email: 'ny@kommune.example' });
    path = `/api/users/${user.id}/link`;
  });

  const link = async () => tokenIn((await (await boss.post(path)).json()).url);
  const choose = (token: string, password = PASSWORD) => t.anonymous.post('/api/adgangskode', { token, password });

  it('has its token after the #, where no server and no log sees it', async () => {
    const { url } = await (await boss.post(path)).json();
    expect(url).toMatch(new RegExp(`^${BASE_URL}/adgangskode#[\\w-]{43}$`));
    await choose(tokenIn(url));
    expect(t.log.join('')).not.toContain(tokenIn(url));
    const [row] = await t.db.kysely.selectFrom('one_time_link').selectAll().execute();
    expect(row?.token_hash).not.toContain(tokenIn(url));
  });

  it('lets the person log in with the password he chose', async () => {
    expect((await choose(await link())).status).toBe(204);
    const res = await t.anonymous.post('/api/login', { email: 'ny@kommune.example', password: PASSWORD });
    expect(res.status).toBe(204);
  });

  it('works once', async () => {
    const token = await link();
    expect((await choose(token)).status).toBe(204);
    expect((await choose(token)).status).toBe(404);
  });

  it('works for 72 hours', async () => {
    const token = await link();
    t.clock.pass({ hours: 71, minutes: 59 });
    expect((await choose(token, 'for kort')).status).toBe(422);
    t.clock.pass({ minutes: 1 });
    expect((await choose(token)).status).toBe(404);
  });

  it('is closed by a newer one', async () => {
    const [old, fresh] = [await link(), await link()];
    expect((await choose(old)).status).toBe(404);
    expect((await choose(fresh)).status).toBe(204);
  });

  it('is not used up by a password that is refused', async () => {
    const token = await link();
    expect((await choose(token, 'for kort')).status).toBe(422);
    expect((await choose(token, 'ny@kommune.example')).status).toBe(422);
    expect((await choose(token)).status).toBe(204);
  });

  it('logs out whoever was logged in as the person', async () => {
    const token = await link();
    const client = await t.loginAs(user);
    await choose(token);
    expect((await client.get('/api/me')).status).toBe(401);
  });

  it('is not made for a closed account, and does not open one', async () => {
    const token = await link();
    await t.db.kysely.updateTable('users').set({ active: 0 }).where('email', '=', 'ny@kommune.example').execute();
    expect((await boss.post(path)).status).toBe(409);
    expect((await choose(token)).status).toBe(404);
  });
});
