import { beforeEach, describe, expect, it } from 'vitest';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';
import { anOffice, anOpenedPurchase } from '#tests/support/purchase.ts';

let t: TestApp;
let boss: TestClient;
beforeEach(async () => {
  t = await testApp();
  boss = await t.loginAs(await t.aUser({ roller: ['administrator'], navn: 'Anne', password: 'en lang sætning' }));
});

const json = async (res: Response) => res.json();
const missing = async (): Promise<string[]> =>
  (await json(await boss.get('/api/opsaetning'))).mangler.map(({ id }: { id: string }) => id);

describe('what is missing', () => {
  it('is told for an empty kommune, and less with each remedy', async () => {
    expect(await missing()).toEqual([
      'ingenRaadgiver',
      'ingenLeder',
      'ingenTeam',
      'ingenForhandler',
      'ingenMoeder',
      'ingenTilbud',
      'kunEnAdministrator',
      'ingenOekonomi',
      'ingenLederUdefra',
      'ingenUdvalg',
      'urettedeIndstillinger',
      'ingenLukkedage2026',
      'ingenPlSats2026',
    ]);
    await boss.put('/api/indstillinger', {
      version: 1,
      indstillinger: {
        ...STANDARD_INDSTILLINGER,
        lukkedage: ['2026-12-24'],
        preset: 'udenForhandler',
        afvigelser: { ...STANDARD_INDSTILLINGER.afvigelser, udvalg: 'ingen' },
      },
    });
    await boss.post('/api/teams', { navn: 'Voksne' });
    const after = await missing();
    for (const id of ['ingenForhandler', 'ingenMoeder', 'ingenUdvalg', 'urettedeIndstillinger', 'ingenTeam'])
      expect(after).not.toContain(id);
  });

  it('is that mails stay here, where no server is named for them', async () => {
    const app = await testApp({ parts: { post: false } });
    const client = await app.loginAs(await app.aUser({ roller: ['administrator'] }));
    const { post, mangler } = await json(await client.get('/api/opsaetning'));
    expect(post).toBe(false);
    expect(mangler.at(-1).id).toBe('ingenPost');
  });

  it('says how many sager keep the rules they were opened with', async () => {
    const kommune = await t.aKommune();
    const office = await anOffice(t, { kommune });
    const client = await t.loginAs(await t.aUser({ kommune, roller: ['administrator'] }));
    expect((await json(await client.get('/api/opsaetning'))).sager).toBe(0);
    await anOpenedPurchase(office);
    expect((await json(await client.get('/api/opsaetning'))).sager).toBe(1);
  });
});

describe('who changed what', () => {
  interface Aendring {
    readonly id: string;
    readonly hvem: string;
    readonly handling: string;
    readonly navn: string | null;
    readonly felter: readonly unknown[];
  }
  const changes = async (query = ''): Promise<Aendring[]> =>
    (await json(await boss.get(`/api/aendringer${query}`))).items;

  it('is told in words, before and after, newest first', async () => {
    const team = await json(await boss.post('/api/teams', { navn: 'Voksne' }));
    const ny = { navn: 'Åse', email: 'aase@k.example', roller: ['raadgiver'], teams: [], beloebsgraense: null };
    const user = await json(await boss.post('/api/users', ny));
    const change = {
      ...ny,
      navn: 'Åse Ørum',
      roller: ['raadgiver', 'leder'],
      teams: [team.id],
      beloebsgraense: 50_000_000,
    };
    await boss.put(`/api/users/${user.id}`, { ...change, active: true, version: 1 });
    const [newest, ...older] = await changes();
    expect(newest).toMatchObject({ hvem: 'Anne', handling: 'Rettede en person', navn: 'Åse Ørum' });
    expect(newest?.felter).toEqual([
      { felt: 'Navn', foer: null, efter: null },
      { felt: 'Roller', foer: 'Rådgiver', efter: 'Rådgiver, Leder' },
      { felt: 'Teams', foer: 'Ingen', efter: 'Voksne' },
      { felt: 'Beløbsgrænse', foer: 'Ingen grænse', efter: '500.000,00\u00a0kr.' },
    ]);
    expect(older.map(({ handling }) => handling)).toEqual(['Oprettede en person', 'Oprettede et team']);
    expect(older[0]?.felter).toEqual([
      { felt: 'Roller', foer: null, efter: 'Rådgiver' },
      { felt: 'Teams', foer: null, efter: 'Ingen' },
    ]);
    expect((await changes(`?om=team`)).map(({ navn }) => navn)).toEqual(['Voksne']);
    expect(await changes(`?om=bruger&id=${user.id}`)).toHaveLength(2);
    expect(await changes(`?id=${user.id.slice(0, 8)}%25`)).toEqual([]);
  });

  it('names what of the settings changed, by the words of the screen', async () => {
    const { parametre } = STANDARD_INDSTILLINGER;
    await boss.put('/api/indstillinger', {
      version: 1,
      indstillinger: {
        ...STANDARD_INDSTILLINGER,
        preset: 'centralIndkoeb',
        parametre: {
          ...parametre,
          partshoeringDage: 21,
          plSatser: { 2027: 275 },
          underskriftsraekkefoelge: 'koeberFoerst',
        },
        afvigelser: { ...STANDARD_INDSTILLINGER.afvigelser, udvalg: 'ingen' },
        lukkedage: ['2026-12-24'],
      },
    });
    const [{ felter } = { felter: [] }] = await changes('?om=indstillinger');
    expect(felter).toEqual([
      { felt: 'Sagsgang', foer: 'Med kontraktforhandler', efter: 'Centralt indkøb' },
      {
        felt: 'Hvad gør visitationsudvalget?',
        foer: 'Ikke udfyldt',
        efter: 'Der er ikke noget udvalg; lederen beslutter alene',
      },
      { felt: 'Svar på partshøring', foer: '14', efter: '21' },
      { felt: 'Hvem skriver først under på kontrakten?', foer: 'Rækkefølgen er fri', efter: 'Kommunen først' },
      { felt: 'PL-sats', foer: 'Ingen', efter: '2027: 2,75 %' },
      { felt: 'Lukkedage', foer: 'Ingen', efter: '24. december 2026' },
    ]);
  });

  it('tells a price with what it is a price of', async () => {
    const tilbud = {
      navn: 'Birkely',
      leverandoer: 'Birkely ApS',
      driftsform: 'privat',
      paragraffer: ['par107'],
      godkendt: true,
      adresse: null,
      pladser: null,
      ventetid: null,
      takst: { oere: 312_500, enhed: 'doegn', daekker: 'uden kost' },
      noteretDen: null,
    };
    const { id, ...made } = await json(await boss.post('/api/tilbud', tilbud));
    await boss.put(`/api/tilbud/${id}`, { ...made, takst: { oere: 330_000, enhed: 'doegn', daekker: '' } });
    const [change] = await changes('?om=tilbud');
    expect(change?.felter).toEqual([
      { felt: 'Takst', foer: '3.125,00\u00a0kr. pr. døgn, uden kost', efter: '3.300,00\u00a0kr. pr. døgn' },
    ]);
  });

  it('goes back page by page, to the first', async () => {
    for (let n = 1; n <= 35; n += 1) await boss.post('/api/teams', { navn: `Team ${n}` });
    const first = await json(await boss.get('/api/aendringer'));
    expect(first.items).toHaveLength(30);
    const second = await json(await boss.get(`/api/aendringer?before=${first.next}`));
    expect(second.items.map(({ navn }: Aendring) => navn)).toEqual(['Team 5', 'Team 4', 'Team 3', 'Team 2', 'Team 1']);
    expect(second.next).toBeNull();
  });

  it('is a kommune’s own', async () => {
    await boss.post('/api/teams', { navn: 'Voksne' });
    const there = await t.aKommune();
    const stranger = await t.loginAs(await t.aUser({ kommune: there, roller: ['administrator'] }));
    expect((await json(await stranger.get('/api/aendringer'))).items).toEqual([]);
  });
});
