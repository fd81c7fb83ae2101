import { beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import { firstLink } from '#server/auth/velkomst.ts';
import { type TestApp, type TestUser, testApp } from '#tests/support/app.ts';

const PASSWORD = 'en lang sætning om blommer';
const ny = { navn: 'Ny', email: 'ny@k.example', roller: ['raadgiver'], teams: [], beloebsgraense: null };

describe.each(['sqlite', 'postgres'] as const)('at the same moment (%s)', (dialect) => {
  let t: TestApp;
  beforeEach(async () => {
    t = await testApp({ dialect });
  });

  const statuses = async (sent: readonly Promise<Response>[]) => (await Promise.all(sent)).map((r) => r.status).sort();
  const anAdministrator = () => t.aUser({ roller: ['administrator'] });

  it('of many wrong passwords for one account three are tried', async () => {
    await t.aUser({ email: 'rikke@k.example', password: PASSWORD });
    const wrong = { email: 'rikke@k.example', password: 'forkert adgangskode' };
    const tries = Array.from({ length: 12 }, () => t.anonymous.post('/api/login', wrong));
    expect(await statuses(tries)).toEqual([...Array(3).fill(401), ...Array(9).fill(429)]);
  });

  it('a link that is used twice works once', async () => {
    const boss = await t.loginAs(await anAdministrator());
    const { id } = await t.aUser();
    const { url } = await (await boss.post(`/api/users/${id}/link`)).json();
    const body = { token: new URL(url).hash.slice(1), password: PASSWORD };
    expect(await statuses([1, 2, 3].map(() => t.anonymous.post('/api/adgangskode', body)))).toEqual([204, 404, 404]);
  });

  it('the first link makes one kommune', async () => {
    const link = await firstLink(t.deps);
    const body = {
      token: new URL(link?.url ?? '').hash.slice(1),
      kommune: { navn: 'Næstved', kode: '370' },
      navn: 'Anne',
      email: 'anne@k.example',
      password: PASSWORD,
    };
    const [first, ...rest] = await statuses([1, 2, 3].map(() => t.anonymous.post('/api/velkomst', body)));
    expect(first).toBe(204);
    for (const status of rest) expect([404, 409]).toContain(status);
    expect(await t.db.kysely.selectFrom('kommune').selectAll().execute()).toHaveLength(1);
  });

  it('two administrators who remove each other leave one, however often it is tried', async () => {
    for (let round = 0; round < 10; round++) {
      const kommune = await t.aKommune();
      const [a, b] = [
        await t.aUser({ kommune, roller: ['administrator'] }),
        await t.aUser({ kommune, roller: ['administrator'] }),
      ];
      const [one, two] = [await t.loginAs(a), await t.loginAs(b)];
      const demoted = (user: TestUser) => ({ ...ny, email: user.email, active: true, version: 1 });
      const sent = [one.put(`/api/users/${b.id}`, demoted(b)), two.put(`/api/users/${a.id}`, demoted(a))];
      // The slower of the two may no longer be administrator when it is read who asks.
      expect([
        [200, 403],
        [200, 409],
      ]).toContainEqual(await statuses(sent));
    }
  });

  it('one e-mail becomes one user, also from two kommuner', async () => {
    const here = await t.loginAs(await anAdministrator());
    const there = await t.loginAs(await t.aUser({ kommune: await t.aKommune(), roller: ['administrator'] }));
    expect(await statuses([here.post('/api/users', ny), there.post('/api/users', ny)])).toEqual([201, 409]);
  });

  it('one name becomes one team', async () => {
    const boss = await t.loginAs(await anAdministrator());
    const sent = [1, 2].map(() => boss.post('/api/teams', { navn: 'Voksne' }));
    expect(await statuses(sent)).toEqual([201, 409]);
  });

  it('settings read in one version are changed once', async () => {
    const boss = await t.loginAs(await anAdministrator());
    const body = { version: 1, indstillinger: STANDARD_INDSTILLINGER };
    const sent = [1, 2, 3].map(() => boss.put('/api/indstillinger', body));
    expect(await statuses(sent)).toEqual([200, 409, 409]);
  });

  it('the kommune is set up alike', async () => {
    const boss = await t.loginAs(await anAdministrator());
    const team = await (await boss.post('/api/teams', { navn: 'Voksne' })).json();
    const user = await (
      await boss.post('/api/users', { ...ny, teams: [team.id], beloebsgraense: 5_000_000_000 })
    ).json();
    expect(user).toMatchObject({ teams: [team.id], beloebsgraense: 5_000_000_000 });
    expect((await boss.put(`/api/teams/${team.id}`, { navn: 'Voksne', active: false, version: 1 })).status).toBe(200);
    expect((await boss.post('/api/moeder', { dato: '2026-04-01', sted: null })).status).toBe(201);
    expect((await boss.get('/api/vikariater')).status).toBe(200);
    expect((await boss.get('/readyz')).status).toBe(200);
  });
});
