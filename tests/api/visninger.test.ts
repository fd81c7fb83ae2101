import { beforeEach, describe, expect, it } from 'vitest';
import type { VisningSvar } from '#machines/svar.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';

describe.each(['sqlite', 'postgres'] as const)('views of the list (%s)', (dialect) => {
  let t: TestApp;
  let mette: TestClient;
  beforeEach(async () => {
    t = await testApp({ dialect });
    mette = await t.loginAs(await t.aUser({ roller: ['raadgiver'] }));
  });

  const items = async (answer: Response): Promise<readonly VisningSvar[]> =>
    ((await answer.json()) as { items: readonly VisningSvar[] }).items;
  const mine = async (who: TestClient) => items(await who.get('/api/visninger'));
  const keep = (who: TestClient, navn: string, filtre: object = { frist: 'uge' }) =>
    who.post('/api/visninger', { navn, filtre });
  const idOf = async (who: TestClient, navn: string) => (await mine(who)).find((v) => v.navn === navn)?.id ?? '';

  it('are kept, renamed, changed and deleted', async () => {
    expect(await mine(mette)).toEqual([]);
    const kept = await keep(mette, 'Mine, denne uge', { frist: 'uge', trin: 'visitation' });
    expect(kept.status).toBe(201);
    const [{ id } = { id: '' }] = await items(kept);
    expect(await mine(mette)).toEqual([
      { id, navn: 'Mine, denne uge', filtre: { frist: 'uge', trin: 'visitation' }, start: false },
    ]);
    await mette.put(`/api/visninger/${id}`, { navn: 'Denne uge', filtre: { frist: 'uge' } });
    expect(await mine(mette)).toMatchObject([{ navn: 'Denne uge', filtre: { frist: 'uge' }, start: false }]);
    expect(await items(await mette.send('DELETE', `/api/visninger/${id}`))).toEqual([]);
    expect((await mette.send('DELETE', `/api/visninger/${id}`)).status).toBe(404);
  });

  it('are one person’s own', async () => {
    const jonas = await t.loginAs(await t.aUser({ roller: ['raadgiver'] }));
    await keep(mette, 'Min');
    const id = await idOf(mette, 'Min');
    expect(await mine(jonas)).toEqual([]);
    expect((await jonas.put(`/api/visninger/${id}`, { navn: 'Din' })).status).toBe(404);
    expect((await jonas.send('DELETE', `/api/visninger/${id}`)).status).toBe(404);
    expect((await keep(jonas, 'Min')).status).toBe(201);
    expect(await mine(mette)).toMatchObject([{ navn: 'Min' }]);
    expect((await t.anonymous.get('/api/visninger')).status).toBe(401);
  });

  it('have at most one that the work begins with', async () => {
    await keep(mette, 'En');
    await keep(mette, 'To');
    const start = async (navn: string, start: boolean) =>
      (await mette.put(`/api/visninger/${await idOf(mette, navn)}`, { start })).status;
    const begins = async () => (await mine(mette)).filter((v) => v.start).map((v) => v.navn);
    expect([await start('En', true), await begins()]).toEqual([200, ['En']]);
    expect([await start('To', true), await begins()]).toEqual([200, ['To']]);
    expect([await start('To', false), await begins()]).toEqual([200, []]);
  });

  it('have each a name of their own, and no CPR number anywhere', async () => {
    await keep(mette, 'Ældre sager');
    const felter = async (answer: Response) =>
      (await answer.json()).error.fields.map(({ felt }: { felt: string }) => felt);
    const again = await keep(mette, 'ældre sager');
    expect([again.status, await felter(again)]).toEqual([422, ['navn']]);
    const renamed = await mette.put(`/api/visninger/${await idOf(mette, 'Ældre sager')}`, { navn: 'ÆLDRE sager' });
    expect(renamed.status).toBe(200);
    expect(await felter(await keep(mette, '  '))).toEqual(['navn']);
    expect(await felter(await keep(mette, '720385-1234'))).toEqual(['navn']);
    expect(await felter(await keep(mette, 'q', { q: '7203851234' }))).toEqual(['filtre.q']);
    expect((await keep(mette, 'ukendt', { cursor: 'x' })).status).toBe(422);
  });

  it('are not more than a menu can hold', async () => {
    for (let i = 0; i < 30; i++) expect((await keep(mette, `Visning ${i}`)).status).toBe(201);
    expect((await keep(mette, 'En til')).status).toBe(422);
  });
});
