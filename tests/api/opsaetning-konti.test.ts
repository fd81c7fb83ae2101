import { beforeEach, describe, expect, it } from 'vitest';
import type { Rolle } from '#machines/actor.ts';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';
import { anOffice, anOpenedPurchase, aPurchase, type Colleague, type Office } from '#tests/support/purchase.ts';

let t: TestApp;
let office: Office;
let boss: TestClient;

beforeEach(async () => {
  t = await testApp();
  office = await anOffice(t);
  boss = await t.loginAs(await t.aUser({ kommune: office.kommune, roller: ['administrator'], navn: 'Anne' }));
});

const fejl = async (res: Response) => (await res.json()).error;

async function putUser({ user }: Colleague, change: { roller?: readonly Rolle[]; active?: boolean; version?: number }) {
  const { items } = await (await boss.get('/api/users')).json();
  const { navn, email, roller, teams, beloebsgraense, version } = items.find(
    ({ id }: { id: string }) => id === user.id,
  );
  const body = { navn, email, roller, teams, beloebsgraense, active: true, version };
  return boss.put(`/api/users/${user.id}`, { ...body, ...change });
}

describe('a person who is responsible for sager', () => {
  it('is not closed before they are handed over, and the refusal names them', async () => {
    const purchase = await anOpenedPurchase(office);
    const { sagsnummer } = purchase.sag;
    const refused = await putUser(office.raadgiver, { active: false });
    expect(refused.status).toBe(409);
    expect((await fejl(refused)).message).toContain(
      `er ansvarlig for sag ${sagsnummer}. En leder skal først overdrage`,
    );

    const ansvar = await (await boss.get(`/api/users/${office.raadgiver.user.id}/ansvar`)).json();
    expect(ansvar.sager).toEqual([
      { sagsnummer, rolle: 'raadgiver', team: expect.any(String), ledere: [office.leder.user.navn] },
    ]);

    const successor = await office.aColleague('raadgiver');
    await purchase.does('leder', 'tildel', { rolle: 'raadgiver', personId: successor.user.id });
    expect((await putUser(office.raadgiver, { active: false })).status).toBe(200);
    expect((await office.raadgiver.client.get('/api/me')).status).toBe(401);
  });

  it('does not lose the role before they are handed over; another role may be taken', async () => {
    await anOpenedPurchase(office);
    expect((await putUser(office.raadgiver, { roller: ['leder'] })).status).toBe(409);
    expect((await putUser(office.raadgiver, { roller: ['raadgiver', 'leder'] })).status).toBe(200);
    expect((await putUser(office.raadgiver, { roller: ['raadgiver'] })).status).toBe(200);
  });

  it('is shut out at once all the same, and stays responsible', async () => {
    await anOpenedPurchase(office);
    const { id } = office.raadgiver.user;
    const { url } = await (await boss.post(`/api/users/${id}/link`)).json();
    expect((await boss.post(`/api/users/${id}/spaer`)).status).toBe(204);
    expect((await office.raadgiver.client.get('/api/me')).status).toBe(401);
    const body = { token: new URL(url).hash.slice(1), password: 'en lang sætning om blommer' };
    expect((await t.anonymous.post('/api/adgangskode', body)).status).toBe(404);
    const { items } = await (await boss.get('/api/users')).json();
    expect(items.find((b: { id: string }) => b.id === id)).toMatchObject({ active: true, harAdgangskode: false });
    expect((await (await boss.get(`/api/users/${id}/ansvar`)).json()).sager).toHaveLength(1);
  });
});

describe('closing an account', () => {
  it('ends the stand-ins by and for the person, from that moment', async () => {
    const other = await office.aColleague('leder');
    const body = { for: office.leder.user.id, vikar: other.user.id, fra: '2026-03-01', til: '2026-03-31' };
    expect((await boss.post('/api/vikariater', body)).status).toBe(201);
    expect((await putUser(other, { active: false })).status).toBe(200);
    expect(await (await boss.get('/api/vikariater')).json()).toEqual({ items: [] });
  });

  it('waits until another leder is named for the kommune', async () => {
    const indstillinger = { ...STANDARD_INDSTILLINGER, lederUdefra: office.leder.user.id };
    await boss.put('/api/indstillinger', { version: 1, indstillinger });
    expect((await fejl(await putUser(office.leder, { active: false }))).message).toContain(
      'Vælg en anden under Sagsgang',
    );
    await boss.put('/api/indstillinger', { version: 2, indstillinger: STANDARD_INDSTILLINGER });
    expect((await putUser(office.leder, { active: false })).status).toBe(200);
  });

  it('and a new e-mail end the link that lies in the old mailbox', async () => {
    const { id, navn, roller, teams } = office.raadgiver.user;
    const { url } = await (await boss.post(`/api/users/${id}/link`)).json();
    const change = { navn, email: 'ny@k.example', roller, teams, beloebsgraense: null, active: true, version: 1 };
    expect(await (await boss.put(`/api/users/${id}`, change)).json()).toMatchObject({ linkUdloeber: null });
    const body = { token: new URL(url).hash.slice(1), password: 'en lang sætning om blommer' };
    expect((await t.anonymous.post('/api/adgangskode', body)).status).toBe(404);
  });
});

describe('two administrators', () => {
  it('do not write over each other: the slower is told, and nothing of his is half done', async () => {
    expect((await putUser(office.leder, { roller: ['leder', 'raadgiver'] })).status).toBe(200);
    const late = await putUser(office.leder, { roller: ['leder'], version: 1 });
    expect(late.status).toBe(409);
    expect((await fejl(late)).code).toBe('conflict');
    const { items } = await (await boss.get('/api/users')).json();
    expect(items.find((b: { id: string }) => b.id === office.leder.user.id).roller).toEqual(['raadgiver', 'leder']);

    const { id } = await (await boss.post('/api/teams', { navn: 'Unge' })).json();
    expect((await boss.put(`/api/teams/${id}`, { navn: 'Unge voksne', active: true, version: 1 })).status).toBe(200);
    expect((await boss.put(`/api/teams/${id}`, { navn: 'Børn', active: true, version: 1 })).status).toBe(409);

    const moede = { dato: '2026-03-09', sted: 'Rådhuset', frist: null, status: 'planlagt', version: 1 };
    expect((await boss.put(`/api/moeder/${office.moede}`, moede)).status).toBe(200);
    expect((await boss.put(`/api/moeder/${office.moede}`, { ...moede, sted: 'Salen' })).status).toBe(409);
  });

  it('choosing a password is no change that another is told of', async () => {
    const { id } = office.leder.user;
    const { url } = await (await boss.post(`/api/users/${id}/link`)).json();
    const body = { token: new URL(url).hash.slice(1), password: 'en lang sætning om blommer' };
    expect((await t.anonymous.post('/api/adgangskode', body)).status).toBe(204);
    expect((await putUser(office.leder, { roller: ['leder'], version: 1 })).status).toBe(200);
  });

  it('are needed to change the roles of one of them', async () => {
    const second = await t.aUser({ kommune: office.kommune, roller: ['administrator'], navn: 'Bo' });
    const change = {
      navn: second.navn,
      email: second.email,
      roller: ['leder'],
      teams: [],
      beloebsgraense: null,
      active: true,
      version: 1,
    };
    const own = await (await t.loginAs(second)).put(`/api/users/${second.id}`, change);
    expect((await fejl(own)).fields).toEqual([
      { felt: 'roller', tekst: 'Du kan ikke ændre dine egne roller. Det gør en anden administrator.' },
    ]);
    expect((await boss.put(`/api/users/${second.id}`, change)).status).toBe(200);
  });
});

describe('a meeting that sager wait for', () => {
  it('is neither moved nor called off under them', async () => {
    const { sag } = await aPurchase(office, 'visitation.paaDagsorden');
    const { items } = await (await boss.get('/api/moeder')).json();
    expect(items[0]).toMatchObject({ id: office.moede, sager: 1 });
    const moede = { dato: items[0].dato, sted: null, frist: null, status: 'planlagt', version: 1 };
    const calledOff = await boss.put(`/api/moeder/${office.moede}`, { ...moede, status: 'aflyst' });
    expect((await fejl(calledOff)).message).toContain(
      `Mødet kan ikke aflyses, mens der er sager på dagsordenen (${sag.sagsnummer})`,
    );
    const moved = await boss.put(`/api/moeder/${office.moede}`, { ...moede, dato: '2026-04-01' });
    expect((await fejl(moved)).message).toContain('Mødet kan ikke flyttes');
    expect((await boss.put(`/api/moeder/${office.moede}`, { ...moede, frist: '2026-03-05' })).status).toBe(200);
  });

  it('has a last day for sager that is not after it', async () => {
    const res = await boss.post('/api/moeder', { dato: '2026-04-01', sted: null, frist: '2026-04-02' });
    expect((await fejl(res)).fields).toEqual([{ felt: 'frist', tekst: 'Skal ligge før mødet eller på dagen.' }]);
  });
});
