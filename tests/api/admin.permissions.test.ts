import { beforeAll, describe, expect, it } from 'vitest';
import { ROLLER, type Rolle } from '#machines/actor.ts';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';

const tilbud = {
  navn: 'Birkely',
  leverandoer: 'Birkely ApS',
  driftsform: 'privat',
  paragraffer: ['par107'],
  godkendt: true,
  adresse: null,
  pladser: null,
  ventetid: null,
  takst: null,
  noteretDen: null,
};
const user = { navn: 'Ny', email: '', roller: ['raadgiver'], teams: [], beloebsgraense: null };

type Act = (client: TestClient, ids: { user: string; self: string }, unique: string) => Promise<Response>;

/** Who may do what in the set-up, written by hand. */
const TABLE: readonly (readonly [string, Act, readonly Rolle[]])[] = [
  ['see the users', (c) => c.get('/api/users'), ['administrator']],
  ['make a user', (c, _, u) => c.post('/api/users', { ...user, email: `${u}@k.example` }), ['administrator']],
  [
    'change a user',
    (c, { user: id }) => c.put(`/api/users/${id}`, { ...user, email: 'offer@k.example', active: true, version: 1 }),
    ['administrator'],
  ],
  ['make a link for a user', (c, { user: id }) => c.post(`/api/users/${id}/link`), ['administrator']],
  ['mail a user a link', (c, { user: id }) => c.post(`/api/users/${id}/link/mail`), ['administrator']],
  ['see what a user is responsible for', (c, { user: id }) => c.get(`/api/users/${id}/ansvar`), ['administrator']],
  ['shut a user out', (c, { user: id }) => c.post(`/api/users/${id}/spaer`), ['administrator']],
  ['see names', (c) => c.get('/api/personer'), ROLLER],
  ['see the teams', (c) => c.get('/api/teams'), ROLLER],
  ['make a team', (c, _, u) => c.post('/api/teams', { navn: u }), ['administrator']],
  ['see stand-ins', (c) => c.get('/api/vikariater'), ROLLER],
  [
    'let somebody stand in for another',
    (c, { user: id, self }) =>
      c.post('/api/vikariater', { for: id, vikar: self, fra: '2026-03-02', til: '2026-03-03' }),
    ['administrator'],
  ],
  ['see the settings', (c) => c.get('/api/indstillinger'), ['administrator', 'leder']],
  [
    'change the settings',
    async (c) => c.put('/api/indstillinger', { version: 99, indstillinger: STANDARD_INDSTILLINGER }),
    ['administrator'],
  ],
  ['see what is missing', (c) => c.get('/api/opsaetning'), ['administrator']],
  ['see who changed what', (c) => c.get('/api/aendringer'), ['administrator']],
  ['look in the register of tilbud', (c) => c.get('/api/tilbud'), ROLLER],
  ['make a tilbud', (c) => c.post('/api/tilbud', tilbud), ['administrator', 'kontraktforhandler']],
  ['see the møder', (c) => c.get('/api/moeder'), ROLLER],
  ['plan a møde', (c) => c.post('/api/moeder', { dato: '2026-04-01', sted: null }), ['administrator', 'leder']],
];

describe.each(TABLE)('%s', (name, act, allowed) => {
  let t: TestApp;
  let ids: { user: string; self: string };
  beforeAll(async () => {
    t = await testApp();
    await t.aUser({ roller: ['administrator'] });
    ids = { user: (await t.aUser({ email: 'offer@k.example' })).id, self: '' };
  });

  it.each(ROLLER.map((rolle) => [rolle, allowed.includes(rolle)] as const))('%s: %s', async (rolle, may) => {
    const me = await t.aUser({ roller: [rolle] });
    const res = await act(await t.loginAs(me), { ...ids, self: me.id }, `${rolle}`);
    if (may) expect([200, 201, 204, 409, 422], name).toContain(res.status);
    else expect(await res.json()).toMatchObject({ error: { code: 'notAllowed' } });
  });

  it('needs a session', async () => {
    expect((await act(t.anonymous, ids, 'x')).status).toBe(401);
  });
});

describe('another kommune', () => {
  it('is as if it were not there', async () => {
    const t = await testApp();
    const [here, there] = [await t.aKommune(), await t.aKommune()];
    const boss = await t.loginAs(await t.aUser({ kommune: here, roller: ['administrator'] }));
    const stranger = await t.aUser({ kommune: there, email: 'fremmed@k.example' });
    const team = await t.aTeam({ kommune: there });
    const unknown = await boss.post('/api/users/findes-ikke/link');
    const invisible = await boss.post(`/api/users/${stranger.id}/link`);
    const shape = async (res: Response) => ({ ...(await res.json()).error, requestId: '' });
    expect(invisible.status).toBe(404);
    expect(await shape(invisible)).toEqual(await shape(unknown));
    const change = { ...user, email: 'x@k.example', active: true, version: 1 };
    expect((await boss.put(`/api/users/${stranger.id}`, change)).status).toBe(404);
    expect((await boss.put(`/api/teams/${team}`, { navn: 'Vores', active: true, version: 1 })).status).toBe(404);
    expect((await boss.post('/api/users', { ...user, email: 'y@k.example', teams: [team] })).status).toBe(422);
    const { items } = await (await boss.get('/api/users')).json();
    expect(items.map(({ id }: { id: string }) => id)).not.toContain(stranger.id);
  });
});
