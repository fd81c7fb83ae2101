import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';
import { aKey, anOffice, anOpenedPurchase, type Office, opening, type Purchase } from '#tests/support/purchase.ts';

const BORGER = { navn: 'Karla Kanarifugl', cpr: '6202903321' };

describe.each(['sqlite', 'postgres'] as const)('who looks (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  let theirs: Office;
  let purchase: Purchase;
  let foreign: Purchase;
  beforeEach(async () => {
    t = await testApp({ dialect });
    office = await anOffice(t);
    theirs = await anOffice(t, { kommune: await t.aKommune() });
    purchase = await anOpenedPurchase(office, BORGER);
    foreign = await anOpenedPurchase(theirs, { navn: 'Fremmed Borger', cpr: '6303903322' });
  });

  const logged = async () =>
    t.db.kysely
      .selectFrom('access_log')
      .select(['person_id', 'handling', 'root_id', 'formaal', 'detalje'])
      .where('person_id', '=', office.raadgiver.user.id)
      .orderBy('id')
      .execute();
  const mine = () => office.raadgiver.client;

  /** Status, body and headers, without what is a request's own. */
  async function answer(res: Response): Promise<unknown> {
    const headers = Object.fromEntries([...res.headers].filter(([name]) => name !== 'x-request-id'));
    const text = (await res.text()).replace(res.headers.get('X-Request-Id') ?? '-', 'requestId');
    return { status: res.status, headers, text };
  }

  it('at a foreign sag is told what is told of none', async () => {
    const other = await anOpenedPurchase(await anOffice(t, { kommune: office.kommune }));
    const body = { type: 'notat', payload: { tekst: 'Hvad er det?' }, version: 1 };
    const tries: readonly ((client: TestClient, id: string) => Promise<Response>)[] = [
      (client, id) => client.get(`/api/sager/${id}`),
      (client, id) => client.get(`/api/sager/${id}`, { 'If-None-Match': '"abc"' }),
      (client, id) => client.send('HEAD', `/api/sager/${id}`),
      (client, id) => client.get(`/api/sager/${id}/history?limit=1`),
      (client, id) => client.get(`/api/forloeb/${id}/kladder/notat`),
      (client, id) => client.put(`/api/forloeb/${id}/kladder/notat`, { payload: { tekst: 'x' } }),
      (client, id) => client.send('DELETE', `/api/forloeb/${id}/kladder/notat`),
      (client, id) => client.post(`/api/forloeb/${id}/events`, body, { 'Idempotency-Key': aKey() }),
      (client, id) => client.post(`/api/forloeb/${id}/events`, { ...body, type: 'x' }, { 'Idempotency-Key': aKey() }),
      (client, id) => client.post(`/api/forloeb/${id}/events`, { ...body, version: 9 }, { 'Idempotency-Key': aKey() }),
    ];
    for (const one of tries) {
      const ofNone = await answer(await one(mine(), aKey()));
      expect(ofNone).toMatchObject({ status: 404 });
      for (const { id } of [foreign, other]) expect(await answer(await one(mine(), id))).toEqual(ofNone);
    }
  });

  it('is written down before the sag, its history or a list is shown, with the purpose of the relation', async () => {
    const { length } = await logged();
    await mine().get(`/api/sager/${purchase.id}`);
    await mine().get(`/api/sager/${purchase.id}/history`);
    await mine().get('/api/sager');
    await mine().post('/api/sager/soeg', { cpr: BORGER.cpr });
    await mine().post('/api/sager/soeg', { navn: 'Karla' });
    await mine().get('/api/mit-arbejde');
    const person_id = office.raadgiver.user.id;
    const one = { person_id, root_id: purchase.id, formaal: 'tildelt:raadgiver', detalje: null };
    const list = { person_id, root_id: null, formaal: 'liste', detalje: purchase.sag.sagsnummer };
    expect((await logged()).slice(length)).toEqual([
      { ...one, handling: 'laesSag' },
      { ...one, handling: 'laesHistorik' },
      { ...list, handling: 'liste' },
      { ...list, handling: 'soegCpr' },
      { ...list, handling: 'soegNavn' },
      { ...list, handling: 'mitArbejde' },
    ]);
  });

  it('is shown nothing when it cannot be written down', async () => {
    await refuseLogging();
    for (const res of [
      await mine().get(`/api/sager/${purchase.id}`),
      await mine().get(`/api/sager/${purchase.id}/history`),
      await mine().get('/api/sager'),
      await mine().post('/api/sager/soeg', { cpr: BORGER.cpr }),
    ]) {
      expect(res.status).toBe(500);
      expect(await res.text()).not.toMatch(/Kanarifugl|620290|2026-0000/);
    }
  });

  async function refuseLogging(): Promise<void> {
    if (dialect === 'sqlite')
      await sql`create trigger full before insert on access_log begin select raise(abort, 'full'); end`.execute(
        t.db.kysely,
      );
    else await sql`alter table access_log add constraint full_up check (id < 0) not valid`.execute(t.db.kysely);
  }

  it('leaves no line where there was nothing to see', async () => {
    const { length } = await logged();
    await mine().get(`/api/sager/${foreign.id}`);
    await mine().get(`/api/sager/${aKey()}`);
    expect(await logged()).toHaveLength(length);
  });

  it('pages through his own alone, and no cursor or count tells of others', async () => {
    const neighbour = await anOffice(t, { kommune: office.kommune });
    for (let n = 0; n < 3; n++) {
      await anOpenedPurchase(neighbour);
      await anOpenedPurchase(office);
    }
    const own = new Set<string>();
    let cursor = '';
    for (let page = 1; page <= 4; page++) {
      const res = await mine().get(`/api/sager?sort=sagsnummer&limit=1${cursor && `&cursor=${cursor}`}`);
      const { items, next } = await res.json();
      expect(items).toHaveLength(1);
      own.add(items[0].id);
      expect(next === null).toBe(page === 4);
      cursor = next;
    }
    expect(own.size).toBe(4);
    expect(own).toContain(purchase.id);
    const theirPage = await (await neighbour.raadgiver.client.get('/api/sager?sort=sagsnummer&limit=1')).json();
    const borrowed = await (await mine().get(`/api/sager?sort=sagsnummer&limit=9&cursor=${theirPage.next}`)).json();
    for (const { id } of borrowed.items) expect(own).toContain(id);
  });

  it('opens no sag for a borger of another kommune, nor for one that there is not', async () => {
    for (const id of [String(foreign.sag.facts['borgerId']), aKey(), '__proto__']) {
      const res = await mine().post('/api/sager', opening(office, { id }), { 'Idempotency-Key': aKey() });
      expect.soft(res.status, id).toBe(422);
    }
    expect(await t.db.kysely.selectFrom('sag').select('id').execute()).toHaveLength(2);
  });

  it('opens no sag in a team that is another’s', async () => {
    const neighbour = await anOffice(t, { kommune: office.kommune });
    for (const team of [neighbour.team, theirs.team, aKey()]) {
      const body = { ...opening(office, BORGER), team };
      expect((await mine().post('/api/sager', body, { 'Idempotency-Key': aKey() })).status).toBe(403);
    }
    expect(await t.db.kysely.selectFrom('borger').select('id').execute()).toHaveLength(2);
  });
});
