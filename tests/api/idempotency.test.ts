import { beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { TestClient } from '#tests/support/client.ts';
import { aKey, anOffice, anOpenedPurchase, type Office, opening, type Purchase } from '#tests/support/purchase.ts';

describe.each(['sqlite', 'postgres'] as const)('the same key again (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  let purchase: Purchase;
  beforeEach(async () => {
    t = await testApp({ dialect });
    office = await anOffice(t);
    purchase = await anOpenedPurchase(office);
  });

  const events = async (type: string): Promise<number> => {
    const rows = await t.db.kysely.selectFrom('history').select('seq').where('event', '=', type).execute();
    return rows.length;
  };
  const sager = async (): Promise<number> => (await t.db.kysely.selectFrom('sag').select('id').execute()).length;
  const commands = async (key: string) =>
    t.db.kysely.selectFrom('command').select(['person_id', 'status']).where('key', '=', key).execute();
  const errorOf = async (res: Response): Promise<string> => (await res.json()).error.code;

  it('does nothing twice and shows the sag anew', async () => {
    const given = { key: aKey(), version: 1 };
    const first = await purchase.send('raadgiver', 'notat', {}, given);
    const again = await purchase.send('raadgiver', 'notat', {}, given);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await again.json()).toMatchObject({ id: purchase.id, version: 2 });
    expect(await events('notat')).toBe(1);
  });

  it('is answered as before when the sag has moved on since, though its version is long gone', async () => {
    const given = { key: aKey(), version: 1 };
    await purchase.send('raadgiver', 'beskrivBehov', {}, given);
    await purchase.reread();
    await purchase.does('raadgiver', 'gemKravspecifikation');
    await purchase.does('raadgiver', 'startMarkedsafsoegning');
    const again = await purchase.send('raadgiver', 'beskrivBehov', {}, given);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ tilstand: 'markedsafsoegning', version: 4 });
    expect(await events('beskrivBehov')).toBe(1);
  });

  it('is refused as before when what was missing has come since', async () => {
    const given = { key: aKey(), version: 1 };
    const first = await purchase.send('raadgiver', 'startMarkedsafsoegning', {}, given);
    await purchase.does('raadgiver', 'beskrivBehov');
    await purchase.does('raadgiver', 'gemKravspecifikation');
    const again = await purchase.send('raadgiver', 'startMarkedsafsoegning', {}, given);
    const [before, after] = [await first.json(), await again.json()];
    expect([first.status, again.status]).toEqual([422, 422]);
    expect(after.error.reasons).toEqual(before.error.reasons);
    expect((await purchase.send('raadgiver', 'startMarkedsafsoegning')).status).toBe(200);
  });

  it('is refused as before to who may not', async () => {
    const given = { key: aKey(), version: 1 };
    const first = await purchase.send('leder', 'beskrivBehov', {}, given);
    const again = await purchase.send('leder', 'beskrivBehov', {}, given);
    expect([first.status, again.status]).toEqual([403, 403]);
    expect(await commands(given.key)).toEqual([{ person_id: office.leder.user.id, status: 403 }]);
  });

  it('is free again after a conflict, which is no answer to the act', async () => {
    const key = aKey();
    await purchase.does('raadgiver', 'notat');
    expect((await purchase.send('raadgiver', 'beskrivBehov', {}, { key, version: 1 })).status).toBe(409);
    expect(await commands(key)).toEqual([]);
    expect((await purchase.send('raadgiver', 'beskrivBehov', {}, { key })).status).toBe(200);
  });

  it('is refused with another body, another type or another sag', async () => {
    const given = { key: aKey(), version: 1 };
    await purchase.send('raadgiver', 'notat', { tekst: 'Det ene.' }, given);
    const other = await anOpenedPurchase(office);
    const answers = await Promise.all([
      purchase.send('raadgiver', 'notat', { tekst: 'Det andet.' }, given),
      purchase.send('raadgiver', 'notat', { tekst: 'Det ene.' }, { ...given, version: 2 }),
      purchase.send('raadgiver', 'beskrivBehov', {}, given),
      other.send('raadgiver', 'notat', { tekst: 'Det ene.' }, given),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
    expect(await Promise.all(answers.map(errorOf))).toEqual(Array(4).fill('keyReused'));
    expect(await events('notat')).toBe(1);
  });

  it('is his own when somebody else happens to use it', async () => {
    const given = { key: aKey(), version: 1 };
    await purchase.send('raadgiver', 'notat', { tekst: 'Rådgiverens.' }, given);
    const lederens = await purchase.send('leder', 'notat', { tekst: 'Lederens.' }, { ...given, version: 2 });
    expect(lederens.status).toBe(200);
    expect(await events('notat')).toBe(2);
  });

  it.each([[undefined], [''], ['kort'], ['med mellemrum i'], ['x'.repeat(81)]])(
    'must be there and be one: %s',
    async (key) => {
      const body = { type: 'notat', payload: { tekst: 'Uden nøgle.' }, version: 1 };
      const headers = key === undefined ? {} : { 'Idempotency-Key': key };
      const res = await office.raadgiver.client.post(`/api/forloeb/${purchase.id}/events`, body, headers);
      expect([res.status, await errorOf(res)]).toEqual([400, 'keyMissing']);
      expect(await events('notat')).toBe(0);
    },
  );

  it('opens one sag, and is answered with it', async () => {
    const headers = { 'Idempotency-Key': aKey() };
    const before = await sager();
    const body = opening(office, { navn: 'Ny Borger', cpr: '6202903321' });
    const first = await office.raadgiver.client.post('/api/sager', body, headers);
    const again = await office.raadgiver.client.post('/api/sager', body, headers);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect((await again.json()).id).toBe((await first.json()).id);
    expect(await sager()).toBe(before + 1);
  });

  it('is answered with the same refusal of an opening for somebody who was not known', async () => {
    const headers = { 'Idempotency-Key': aKey() };
    const body = { ...opening(office, { navn: 'Ny Borger', cpr: '6202903321' }), handlekommune: 'ingen' };
    const answers = [];
    for (let n = 0; n < 2; n++) answers.push(await office.raadgiver.client.post('/api/sager', body, headers));
    expect(await Promise.all(answers.map(errorOf))).toEqual(['invalid', 'invalid']);
  });

  it('is known after a restart, by a server with nothing in its memory', async () => {
    const given = { key: aKey(), version: 1 };
    await purchase.send('raadgiver', 'notat', {}, given);
    const restarted = new TestClient(createApp({ ...t.deps }), office.raadgiver.client.cookie);
    const again = await purchase.send(restarted, 'notat', {}, given);
    expect([again.status, await events('notat')]).toEqual([200, 1]);
  });
});
