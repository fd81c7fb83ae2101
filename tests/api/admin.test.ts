import { beforeEach, describe, expect, it } from 'vitest';
import { type Indstillinger, STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import { dato } from '#machines/kalender/dato.ts';
import { readIndstillinger } from '#server/indstillinger/read-indstillinger.ts';
import { findMoedeOpslag, naesteMoede } from '#server/moeder/opslag.ts';
import { findTilbudOpslag } from '#server/tilbud/opslag.ts';
import { findPersonOpslag } from '#server/users/opslag.ts';
import { type TestApp, type TestUser, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';

let t: TestApp;
let admin: TestUser;
let boss: TestClient;

beforeEach(async () => {
  t = await testApp();
  admin = await t.aUser({ roller: ['administrator'], navn: 'Anne', email: 'anne@k.example' });
  boss = await t.loginAs(admin);
});

const ny = { navn: 'Åse Ørum', email: 'aase@k.example', roller: ['raadgiver'], teams: [], beloebsgraense: null };
const fejl = async (res: Response) => (await res.json()).error;

describe('users', () => {
  it('are made without a password, and shown in Danish order', async () => {
    await t.aUser({ navn: 'Zenia' });
    const res = await boss.post('/api/users', { ...ny, email: ' Aase@K.example ', beloebsgraense: 50_000_000 });
    expect(res.status).toBe(201);
    expect(await res.json()).toMatchObject({ email: 'aase@k.example', active: true, beloebsgraense: 50_000_000 });
    const { items } = await (await boss.get('/api/users')).json();
    expect(items.map(({ navn }: { navn: string }) => navn)).toEqual(['Anne', 'Zenia', 'Åse Ørum']);
  });

  it('have an e-mail of their own in the whole installation, and the refusal tells nothing of its owner', async () => {
    const there = await t.aKommune({ navn: 'Hemmelig Kommune' });
    await t.aUser({ kommune: there, navn: 'Skjult Person', email: 'aase@k.example' });
    const res = await boss.post('/api/users', ny);
    expect(res.status).toBe(409);
    const text = JSON.stringify(await fejl(res));
    expect(text).toContain('E-mailadressen er allerede i brug.');
    expect(text).not.toMatch(/Hemmelig|Skjult/);
  });

  it('are changed as a whole, and a closed one is logged out', async () => {
    const team = await t.aTeam();
    const user = await t.aUser();
    const client = await t.loginAs(user);
    const change = { ...ny, roller: ['leder', 'raadgiver'], teams: [team], active: true, version: 1 };
    const res = await boss.put(`/api/users/${user.id}`, change);
    expect(await res.json()).toMatchObject({ navn: 'Åse Ørum', roller: ['raadgiver', 'leder'], teams: [team] });
    expect((await client.get('/api/me')).status).toBe(200);
    await boss.put(`/api/users/${user.id}`, { ...change, active: false, version: 2 });
    expect((await client.get('/api/me')).status).toBe(401);
    expect(await findPersonOpslag(t.db.kysely, user.kommuneId, user.id)).toBeUndefined();
  });

  it.each([
    ['loses the role', { roller: ['leder'], active: true }],
    ['is closed', { roller: ['administrator'], active: false }],
  ])('keep a last administrator: refused when he %s', async (_, change) => {
    const res = await boss.put(`/api/users/${admin.id}`, { ...ny, email: admin.email, version: 1, ...change });
    expect(res.status).toBe(409);
    expect((await fejl(res)).message).toBe('Kommunen skal have mindst én aktiv administrator. Vælg først en anden.');
    expect((await boss.get('/api/users')).status).toBe(200);
  });

  it('are either administrator or work with sager', async () => {
    const res = await boss.post('/api/users', { ...ny, roller: ['administrator', 'leder'] });
    expect(res.status).toBe(422);
    expect((await fejl(res)).fields[0].tekst).toContain('En administrator har ikke adgang til sager');
  });

  it.each([
    ['a name that turns the text around', { navn: 'Anne\u202eenna' }],
    ['an e-mail of two', { email: 'b@x.dk, evil@e.dk' }],
    ['no role', { roller: [] }],
    ['a limit below nothing', { beloebsgraense: -1 }],
    ['a limit that is text', { beloebsgraense: '1' }],
    ['a team that is not ours', { teams: ['x'] }],
    ['a field too many', { kommuneId: 'x' }],
  ])('are refused with %s', async (_, change) => {
    expect((await boss.post('/api/users', { ...ny, ...change })).status).toBe(422);
  });

  it('are offered by name to all, the active ones, by role', async () => {
    await t.aUser({ roller: ['leder'], navn: 'Lone', email: 'lone@k.example' });
    await t.aUser({ roller: ['leder'], navn: 'Væk', active: false });
    const { items } = await (await boss.get('/api/personer?rolle=leder')).json();
    expect(items).toEqual([{ id: expect.any(String), navn: 'Lone', roller: ['leder'], teams: [] }]);
  });

  it('leave a trace of who changed what, without names', async () => {
    await boss.post('/api/users', ny);
    const [row] = await t.db.kysely.selectFrom('access_log').selectAll().execute();
    expect(row).toMatchObject({ person_id: admin.id, handling: 'bruger.opret', formaal: 'administration' });
    expect(row?.detalje).not.toMatch(/Åse|aase/);
  });
});

describe('teams', () => {
  it('have names of their own', async () => {
    expect((await boss.post('/api/teams', { navn: 'Voksne' })).status).toBe(201);
    expect((await fejl(await boss.post('/api/teams', { navn: 'Voksne' }))).message).toBe(
      'Der er allerede et team med det navn.',
    );
  });

  it('can be renamed and closed', async () => {
    const id = await t.aTeam();
    expect((await boss.put(`/api/teams/${id}`, { navn: 'Unge', active: false, version: 1 })).status).toBe(200);
    const { items } = await (await boss.get('/api/teams')).json();
    expect(items).toEqual([{ id, navn: 'Unge', active: false, version: 2 }]);
  });
});

describe('stand-ins', () => {
  const days = { fra: '2026-03-02', til: '2026-03-06' };

  it('are chosen by a leder for himself, and called back by him', async () => {
    const [leder, other] = [await t.aUser({ roller: ['leder'] }), await t.aUser({ roller: ['leder'] })];
    const client = await t.loginAs(leder);
    const res = await client.post('/api/vikariater', { for: leder.id, vikar: other.id, ...days });
    expect(res.status).toBe(201);
    const { id } = await res.json();
    const stranger = await t.loginAs(await t.aUser({ roller: ['leder'] }));
    expect((await stranger.post(`/api/vikariater/${id}/tilbagekald`)).status).toBe(404);
    expect((await (await t.loginAs(other)).post(`/api/vikariater/${id}/tilbagekald`)).status).toBe(403);
    expect((await client.post(`/api/vikariater/${id}/tilbagekald`)).status).toBe(204);
    expect(await (await client.get('/api/vikariater')).json()).toEqual({ items: [] });
  });

  it('are not chosen by a rådgiver', async () => {
    const [me, other] = [await t.aUser(), await t.aUser()];
    const res = await (await t.loginAs(me)).post('/api/vikariater', { for: me.id, vikar: other.id, ...days });
    expect(res.status).toBe(403);
  });

  it.each([
    ['ends before it begins', { fra: '2026-03-06', til: '2026-03-05' }, 'til'],
    ['is over', { fra: '2026-02-01', til: '2026-03-01' }, 'til'],
    ['lasts longer than a year', { fra: '2026-03-02', til: '2027-03-04' }, 'til'],
    ['has no such day', { fra: '2026-02-29', til: '2026-03-04' }, 'fra'],
  ])('are refused when the period %s', async (_, period, felt) => {
    const [a, b] = [await t.aUser(), await t.aUser()];
    const res = await boss.post('/api/vikariater', { for: a.id, vikar: b.id, ...period });
    expect(res.status).toBe(422);
    expect((await fejl(res)).fields[0].felt).toBe(felt);
  });

  it('need a role in common, and two people', async () => {
    const [a, b] = [await t.aUser({ roller: ['leder'] }), await t.aUser({ roller: ['raadgiver'] })];
    expect((await boss.post('/api/vikariater', { for: a.id, vikar: b.id, ...days })).status).toBe(422);
    expect((await boss.post('/api/vikariater', { for: a.id, vikar: a.id, ...days })).status).toBe(422);
  });
});

describe('settings', () => {
  const put = (version: number, change: Partial<Indstillinger>) =>
    boss.put('/api/indstillinger', { version, indstillinger: { ...STANDARD_INDSTILLINGER, ...change } });

  it('get a new version, which the engine reads and the older one outlives', async () => {
    const afvigelser = { ...STANDARD_INDSTILLINGER.afvigelser, udvalg: 'ingen' as const };
    const res = await put(1, {
      preset: 'centralIndkoeb',
      afvigelser,
      lukkedage: [dato('2026-12-24'), dato('2026-06-05')],
    });
    expect(res.status).toBe(200);
    expect(await res.json()).toMatchObject({ version: 2, indstillinger: { lukkedage: ['2026-06-05', '2026-12-24'] } });
    const read = await readIndstillinger(t.db.kysely, admin.kommuneId);
    expect(read.version).toBe(2);
    expect(read.regler).toMatchObject({ indstillingVersion: 2, preset: 'centralIndkoeb' });
    expect(read.regler.switches).toMatchObject({ udvalg: 'ingen', visitation: 'begge' });
    expect([...read.lukkedage]).toEqual(['2026-06-05', '2026-12-24']);
    expect(await t.db.kysely.selectFrom('indstilling').selectAll().execute()).toHaveLength(2);
  });

  it('are not written over another’s change', async () => {
    await put(1, { preset: 'udenForhandler' });
    const res = await put(1, {});
    expect(res.status).toBe(409);
    expect((await readIndstillinger(t.db.kysely, admin.kommuneId)).regler.preset).toBe('udenForhandler');
  });

  it('name a leder of the kommune', async () => {
    const raadgiver = await t.aUser();
    const leder = await t.aUser({ roller: ['leder'], navn: 'Lone' });
    expect((await put(1, { lederUdefra: raadgiver.id })).status).toBe(422);
    expect(await (await put(1, { lederUdefra: leder.id })).json()).toMatchObject({ lederUdefraNavn: 'Lone' });
  });

  it('tell the engine after they were written, and only then', async () => {
    const told: number[] = [];
    const app = await testApp({
      parts: {
        indstillingerChanged: async ({ db, actor }) => {
          told.push((await readIndstillinger(db.kysely, actor.kommuneId)).version);
        },
      },
    });
    const client = await app.loginAs(await app.aUser({ roller: ['administrator'] }));
    await client.put('/api/indstillinger', { version: 7, indstillinger: STANDARD_INDSTILLINGER });
    await client.put('/api/indstillinger', { version: 1, indstillinger: STANDARD_INDSTILLINGER });
    expect(told).toEqual([2]);
  });
});

describe('tilbud', () => {
  const tilbud = {
    navn: 'Æblegården',
    leverandoer: 'Fonden Æble',
    driftsform: 'selvejende',
    paragraffer: ['par107', 'par108'],
    godkendt: true,
    adresse: 'Søvej 1, 4700 Næstved',
    pladser: 12,
    ventetid: 'ca. 3 måneder',
    takst: { oere: 312_500, enhed: 'doegn', daekker: 'Kost og logi er ikke med.' },
    noteretDen: '2026-02-27',
  };
  const names = async (path: string) =>
    (await (await boss.get(path)).json()).items.map(({ navn }: { navn: string }) => navn);

  it('are made, corrected in the version that was read, and given to the engine', async () => {
    const made = await (await boss.post('/api/tilbud', tilbud)).json();
    expect(made).toMatchObject({ ...tilbud, version: 1, active: true });
    const { id, ...fields } = made;
    expect((await boss.put(`/api/tilbud/${id}`, { ...fields, pladser: 14 })).status).toBe(200);
    expect((await boss.put(`/api/tilbud/${id}`, { ...fields, pladser: 16 })).status).toBe(409);
    const opslag = await findTilbudOpslag(t.db.kysely, admin.kommuneId, id);
    expect(opslag).toEqual({
      id,
      navn: 'Æblegården',
      leverandoer: 'Fonden Æble',
      driftsform: 'selvejende',
      paragraffer: ['par107', 'par108'],
      godkendt: true,
    });
    await boss.put(`/api/tilbud/${id}`, { ...fields, version: 2, active: false });
    expect(await findTilbudOpslag(t.db.kysely, admin.kommuneId, id)).toBeUndefined();
    expect(await names('/api/tilbud')).toEqual([]);
    expect(await names('/api/tilbud?lukkede=ja')).toEqual(['Æblegården']);
  });

  it('are found by every word, whatever its case, in Danish order and by pages', async () => {
    for (const navn of ['Ørstedhus', 'Birkely', 'Æblegården', 'Åhuset'])
      await boss.post('/api/tilbud', { ...tilbud, navn });
    expect(await names('/api/tilbud')).toEqual(['Birkely', 'Æblegården', 'Ørstedhus', 'Åhuset']);
    expect(await names(`/api/tilbud?q=${encodeURIComponent('NÆSTVED æble ørs')}`)).toEqual(['Ørstedhus']);
    const first = await (await boss.get('/api/tilbud?limit=3')).json();
    expect(await names(`/api/tilbud?limit=3&cursor=${first.next}`)).toEqual(['Åhuset']);
    // The last of a page is closed while the next is asked for: nobody comes twice.
    const { id, ...last } = first.items[2];
    expect((await boss.put(`/api/tilbud/${id}`, { ...last, active: false })).status).toBe(200);
    expect(await names(`/api/tilbud?limit=3&cursor=${first.next}`)).toEqual(['Åhuset']);
    expect((await boss.get('/api/tilbud?cursor=xyz')).status).toBe(422);
  });

  it('are not searched with a limit twice, or with one that is no number', async () => {
    for (const query of ['limit=1&limit=2', 'limit=1e2', 'limit=0', 'limit=201', 'andet=1'])
      expect((await boss.get(`/api/tilbud?${query}`)).status).toBe(422);
  });
});

describe('møder', () => {
  it('are planned, held or called off; the next planned one is found', async () => {
    const make = async (d: string) => (await (await boss.post('/api/moeder', { dato: d, sted: 'Rådhuset' })).json()).id;
    const [second, first] = [await make('2026-03-20'), await make('2026-03-06')];
    const next = () => naesteMoede(t.db.kysely, admin.kommuneId, dato('2026-03-02'));
    expect(await next()).toEqual({ id: first, dato: '2026-03-06' });
    expect(await naesteMoede(t.db.kysely, admin.kommuneId, dato('2026-03-06'))).toMatchObject({ id: second });
    const off = await boss.put(`/api/moeder/${first}`, {
      dato: '2026-03-06',
      sted: null,
      frist: null,
      status: 'aflyst',
      version: 1,
    });
    expect(off.status).toBe(200);
    expect(await next()).toMatchObject({ id: second });
    expect(await findMoedeOpslag(t.db.kysely, admin.kommuneId, first)).toBeUndefined();
    const { items } = await (await boss.get('/api/moeder')).json();
    expect(items.map((m: { status: string }) => m.status)).toEqual(['aflyst', 'planlagt']);
  });
});
