import { beforeEach, describe, expect, it } from 'vitest';
import type { RaekkeSvar } from '#machines/indlaesning/kolonne.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';

type Felter = Record<string, string | number>;
interface Tilbud {
  id: string;
  navn: string;
  version: number;
  cvr: string | null;
  pNummer: string | null;
  tilbudsportalId: string | null;
  takst: { oere: number } | null;
  godkendt: boolean;
}

const HEL: Felter = {
  navn: 'Solhøj',
  leverandoer: 'Fonden Solhøj',
  driftsform: 'Selvejende',
  paragraffer: '§ 107, § 108',
  godkendt: 'ja',
  cvr: '13748136',
  pNummer: '1003370251',
  pladser: 12,
  takst: '2.450,00',
  takstEnhed: 'døgn',
};

let t: TestApp;
let administrator: TestClient;
beforeEach(async () => {
  t = await testApp();
  administrator = await t.loginAs(await t.aUser({ roller: ['administrator'] }));
});

const koer = async (felter: readonly Felter[], proeve = false, who = administrator): Promise<RaekkeSvar[]> => {
  const raekker = felter.map((f, n) => ({ nr: n + 2, felter: f }));
  const answer = await who.post('/api/import/tilbud', { proeve, raekker });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { items: RaekkeSvar[] }).items;
};
const registeret = async (): Promise<Tilbud[]> =>
  ((await (await administrator.get('/api/tilbud?lukkede=ja')).json()) as { items: Tilbud[] }).items;

describe('a list of tilbud', () => {
  it('fills the register, once', async () => {
    expect(await koer([HEL], true)).toMatchObject([{ udfald: 'ny' }]);
    expect(await registeret()).toEqual([]);
    expect(await koer([HEL])).toMatchObject([{ udfald: 'ny', fejl: [], mangler: [] }]);
    expect(await koer([HEL])).toMatchObject([{ udfald: 'findes', bemaerkninger: [] }]);
    expect(await registeret()).toMatchObject([
      { navn: 'Solhøj', cvr: '13748136', pNummer: '1003370251', takst: { oere: 245_000, enhed: 'doegn' }, pladser: 12 },
    ]);
  });

  it('says what the register has otherwise, and leaves it', async () => {
    await koer([HEL]);
    const [svar] = await koer([{ ...HEL, takst: '2.600,00', pladser: 14 }]);
    expect(svar).toMatchObject({ udfald: 'findes', bemaerkninger: [expect.stringContaining('pladser, takst')] });
    expect((await registeret())[0]?.takst?.oere).toBe(245_000);
  });

  it.each<[string, Felter, Felter, number]>([
    [
      'the number of Tilbudsportalen, whatever it is called now',
      { tilbudsportalId: 'TP-1' },
      { tilbudsportalId: 'TP-1', navn: 'Nyt navn' },
      1,
    ],
    ['another number of Tilbudsportalen', { tilbudsportalId: 'TP-1' }, { tilbudsportalId: 'TP-2' }, 2],
    ['P-nummer and name', {}, { leverandoer: 'Solhøj A/S' }, 1],
    ['one name at two places', {}, { pNummer: '1003370252' }, 2],
    ['name and supplier, where no number is known', { pNummer: '', cvr: '' }, { navn: 'SOLHØJ', pNummer: '' }, 1],
    ['one name of two suppliers', { pNummer: '', cvr: '' }, { leverandoer: 'Andre', pNummer: '' }, 2],
  ])('knows a tilbud again by %s', async (_, foer, nu, antal) => {
    for (const proeve of [true, false])
      expect(
        (
          await koer(
            [
              { ...HEL, ...foer },
              { ...HEL, ...nu },
            ],
            proeve,
          )
        ).map(({ udfald }) => udfald),
      ).toEqual(['ny', antal === 1 ? 'findes' : 'ny']);
    expect(await registeret()).toHaveLength(antal);
  });

  it('is not known to be approved until it is said', async () => {
    const [svar] = await koer([{ ...HEL, godkendt: '', paragraffer: '' }]);
    expect(svar?.mangler).toEqual(['Godkendt til paragraffer', 'Godkendt på Tilbudsportalen']);
    expect((await registeret())[0]?.godkendt).toBe(false);
  });

  it.each<[string, Felter, string]>([
    ['no name', { navn: '' }, 'navn'],
    ['no supplier', { leverandoer: '' }, 'leverandoer'],
    ['no form', { driftsform: '' }, 'driftsform'],
    ['a form that is none', { driftsform: 'kirkelig' }, 'driftsform'],
    ['a CVR number that cannot be', { cvr: '12345678' }, 'cvr'],
    ['a P-nummer of nine digits', { pNummer: '123456789' }, 'pNummer'],
    ['a rate of nothing', { takstEnhed: '' }, 'takstEnhed'],
    ['a rate in words', { takst: 'efter aftale' }, 'takst'],
    ['a paragraph that is none', { paragraffer: '§ 66' }, 'paragraffer'],
    ['an answer that is none', { godkendt: 'måske' }, 'godkendt'],
    ['half a place', { pladser: '12,5' }, 'pladser'],
    ['places below nothing', { pladser: -1 }, 'pladser'],
    ['a day that is none', { noteretDen: '31.02.2026' }, 'noteretDen'],
    ['a name without end', { navn: 'x'.repeat(500) }, 'navn'],
  ])('with %s tells it, and writes nothing', async (_, egne, felt) => {
    const [svar] = await koer([{ ...HEL, ...egne }]);
    expect(svar).toMatchObject({ udfald: 'fejl', fejl: [{ nr: 2, felt }] });
    expect(svar?.fejl[0]?.loesning).not.toBe('');
    expect(await registeret()).toEqual([]);
  });
});

it('the numbers of a tilbud stay when somebody corrects it without saying them', async () => {
  await koer([HEL]);
  const [tilbud] = await registeret();
  const { id, cvr: _cvr, pNummer: _p, tilbudsportalId: _t, ...resten } = tilbud as Tilbud;
  expect((await administrator.put(`/api/tilbud/${id}`, { ...resten, navn: 'Solhøj Nord' })).status).toBe(200);
  expect(await registeret()).toMatchObject([{ navn: 'Solhøj Nord', cvr: '13748136', pNummer: '1003370251' }]);
});

it('is for administrators and kontraktforhandlere', async () => {
  for (const [rolle, status] of [
    ['kontraktforhandler', 200],
    ['raadgiver', 403],
    ['leder', 403],
  ] as const) {
    const who = await t.loginAs(await t.aUser({ roller: [rolle] }));
    const answer = await who.post('/api/import/tilbud', { proeve: true, raekker: [{ nr: 2, felter: HEL }] });
    expect([rolle, answer.status]).toEqual([rolle, status]);
  }
});

it('what the headings mean is remembered for the kommune; what may be about a person is not', async () => {
  const items = [
    { overskrift: 'Vores navn for det', felt: 'navn' },
    { overskrift: 'Farve', felt: null },
    { overskrift: 'Alma 710190-1234', felt: 'adresse' },
  ];
  expect((await administrator.put('/api/import/kolonner?slags=tilbud', { items })).status).toBe(204);
  expect(
    (
      await administrator.put('/api/import/kolonner?slags=tilbud', {
        items: [{ overskrift: 'FARVE', felt: 'adresse' }],
      })
    ).status,
  ).toBe(204);
  expect(await (await administrator.get('/api/import/kolonner?slags=tilbud')).json()).toEqual({
    items: [
      { overskrift: 'farve', felt: 'adresse' },
      { overskrift: 'vores navn for det', felt: 'navn' },
    ],
  });
  expect(await (await administrator.get('/api/import/kolonner?slags=kontrakter')).json()).toEqual({ items: [] });
  const ukendt = { items: [{ overskrift: 'x', felt: 'findes ikke' }] };
  expect((await administrator.put('/api/import/kolonner?slags=tilbud', ukendt)).status).toBe(422);
});
