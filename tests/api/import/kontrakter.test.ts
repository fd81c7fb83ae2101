import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RaekkeSvar } from '#machines/indlaesning/kolonne.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';
import { anOffice, type Colleague, type Office } from '#tests/support/purchase.ts';

type Felter = Record<string, string | number>;
type Row = { nr: number; felter: Felter };

const TEAM = 'Voksne med handicap';

/** A whole row; a test says what is otherwise. CPR numbers are day + 60. */
const hel = (egne: Felter = {}): Felter => ({
  cpr: '710190-1234',
  navn: 'Alma Prøve',
  team: TEAM,
  paragraf: '§ 107',
  tilbud: 'Birkely',
  indflyttet: '01.02.2024',
  enhedspris: '2.450,00',
  prisEnhed: 'pr. døgn',
  antal: '365',
  antalEnhed: 'døgn pr. år',
  ikrafttraedelse: '01.02.2024',
  variant: 'Uden rammeaftale',
  skabelonversion: '2.0',
  varselKoeber: 'løbende måned + 30 dage',
  varselLeverandoer: 'løbende måned + 3 måneder',
  betalingsforpligtelse: 'I hele varslet',
  underskriftKoeber: '20.01.2024',
  underskriftLeverandoer: '22.01.2024',
  foersteOpfoelgning: '01.05.2026',
  ...egne,
});

let t: TestApp;
let office: Office;
let raadgiver: Colleague;
let cprNr = 0;
let kommunekode = 200;

beforeAll(async () => {
  t = await testApp();
});
beforeEach(async () => {
  const kommune = await t.aKommune({ kode: String(kommunekode++) });
  office = await anOffice(t, { kommune });
  const team = await t.aTeam({ kommune, navn: TEAM });
  raadgiver = await office.aColleague('raadgiver', [team]);
});

const koer = async (
  rows: readonly Row[],
  proeve = false,
  who: TestClient = raadgiver.client,
): Promise<RaekkeSvar[]> => {
  const answer = await who.post('/api/import/kontrakter', { proeve, raekker: rows });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { items: RaekkeSvar[] }).items;
};
const enRaekke = async (felter: Felter, proeve = false, who?: TestClient): Promise<RaekkeSvar> => {
  const [svar] = await koer([{ nr: 2, felter }], proeve, who);
  if (!svar) throw new Error('no answer');
  return svar;
};
/** A new borger each time: day 61–88, serial counted up. */
const nyCpr = () => `710190-${String(++cprNr).padStart(4, '0')}`;

const count = async (
  table: 'sag' | 'borger' | 'history' | 'command' | 'frist' | 'stream' | 'instance',
): Promise<number> => {
  const { n } = await t.db.kysely
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('kommune_id', '=', office.kommune.id)
    .executeTakeFirstOrThrow();
  return n;
};
const everything = async () =>
  Object.fromEntries(
    await Promise.all(
      (['sag', 'borger', 'history', 'command', 'frist', 'stream', 'instance'] as const).map(async (table) => [
        table,
        await count(table),
      ]),
    ),
  );
const sagen = async (id: string, who: TestClient = raadgiver.client) =>
  (await (await who.get(`/api/sager/${id}`)).json()) as {
    tilstand: string;
    titel: string;
    tildelt: { rolle: string; personId: string }[];
    facts: Record<string, { mangler?: string[]; linjer?: unknown[] } | null>;
    forloeb: { chart: string; tilstand: string }[];
  };

describe('a running contract', () => {
  it('comes in along the road: sag, kontrakt in force and opfølgning, in the history of who read it', async () => {
    const svar = await enRaekke(hel());
    expect(svar).toMatchObject({ udfald: 'ny', fejl: [], mangler: [], bemaerkninger: [] });
    const sag = await sagen(svar.sag?.id ?? '');
    expect(sag.tilstand).toBe('indsatsIGang');
    expect(sag.forloeb.map((f) => `${f.chart} ${f.tilstand}`).sort()).toEqual([
      'kontrakt iKraft',
      'opfoelgning planlagt',
    ]);
    expect(sag.tildelt).toEqual([expect.objectContaining({ rolle: 'raadgiver', personId: raadgiver.user.id })]);
    expect(sag.facts['loebendeKontrakt']?.linjer).toEqual([
      expect.objectContaining({ paragraf: 'par107', antal: 365, enhedsprisOere: 245_000, prisEnhed: 'doegn' }),
    ]);
    const first = await t.db.kysely
      .selectFrom('history')
      .select(['event', 'actor_id'])
      .where('root_id', '=', svar.sag?.id as never)
      .where('seq', '=', 1)
      .executeTakeFirst();
    expect(first).toMatchObject({ event: 'registrerLoebendeKontrakt', actor_id: raadgiver.user.id });
  });

  it('comes in with its gaps, which become bemærkninger and stop nothing (C3)', async () => {
    const svar = await enRaekke({
      cpr: '710190-1234',
      navn: 'Alma Prøve',
      team: TEAM,
      paragraf: '107',
      enhedspris: '?',
      antal: 10,
    });
    expect(svar.udfald).toBe('ny');
    expect(svar.mangler).toEqual([
      'Indflyttet',
      'Tilbud',
      'Kontraktvariant',
      'Kommunens opsigelsesvarsel',
      'Leverandørens opsigelsesvarsel',
      'Betaling i opsigelsesperioden',
      'Kommunen har skrevet under den',
      'Leverandøren har skrevet under den',
      'Første opfølgning',
      'Pris',
      'Enhed for antal',
    ]);
    expect((await sagen(svar.sag?.id ?? '')).facts['loebendeKontrakt']?.mangler).toContain('varselKoeber');
  });

  it('is written by a dry run nowhere, and told the same', async () => {
    const before = await everything();
    const proeve = await koer(
      [
        { nr: 2, felter: hel() },
        { nr: 3, felter: hel({ cpr: '710190-9999', antal: 'mange' }) },
      ],
      true,
    );
    expect(await everything()).toEqual(before);
    expect(proeve.map(({ udfald, sag }) => [udfald, sag])).toEqual([
      ['ny', null],
      ['fejl', null],
    ]);
    const rigtigt = await koer([
      { nr: 2, felter: hel() },
      { nr: 3, felter: hel({ cpr: '710190-9999', antal: 'mange' }) },
    ]);
    expect(rigtigt.map(({ udfald, fejl }) => ({ udfald, fejl }))).toEqual(
      proeve.map(({ udfald, fejl }) => ({ udfald, fejl })),
    );
  });

  it('read again does nothing twice, whoever reads it', async () => {
    const first = await enRaekke(hel());
    const before = await everything();
    expect(await enRaekke(hel())).toMatchObject({ udfald: 'findes', sag: first.sag });
    const kollega = await office.aColleague('raadgiver', raadgiver.user.teams);
    expect(await enRaekke(hel(), false, kollega.client)).toMatchObject({ udfald: 'findes', sag: first.sag });
    expect(await enRaekke(hel({ enhedspris: 'uden betydning nu' }))).toMatchObject({ udfald: 'findes' });
    // One who cannot see the sag is told that it is there, and no more.
    const fremmed = await office.aColleague('raadgiver', [await t.aTeam({ kommune: office.kommune, navn: 'Andre' })]);
    expect(await enRaekke(hel({ team: 'Andre' }), false, fremmed.client)).toMatchObject({
      udfald: 'findes',
      sag: null,
    });
    expect(await everything()).toEqual(before);
  });

  it('that somebody registered by hand is there already', async () => {
    const opened = await raadgiver.client.post(
      '/api/sager',
      {
        type: 'registrerLoebendeKontrakt',
        borger: { cpr: '710190-1234', navn: 'Alma Prøve' },
        team: raadgiver.user.teams[0],
        personId: null,
        paragraffer: ['par107'],
        handlekommune: '259',
        betalingskommune: '259',
        indflyttet: '2024-02-01',
        tilbudId: office.tilbud[0],
        linjer: [],
        variant: null,
        skabelonversion: null,
        varselKoeber: null,
        varselLeverandoer: null,
        betalingsforpligtelse: null,
        betalingsforpligtelseDage: null,
        underskriftKoeber: null,
        underskriftLeverandoer: null,
        foersteOpfoelgning: null,
        uddybning: null,
        underskrivere: null,
        aftalerIOevrigt: null,
      },
      { 'Idempotency-Key': 'ved-haanden-1' },
    );
    expect(opened.status).toBe(201);
    expect((await enRaekke(hel())).udfald).toBe('findes');
    expect(await enRaekke(hel({ indflyttet: '' }))).toMatchObject({
      udfald: 'findes',
      bemaerkninger: [expect.stringContaining('Startdatoen')],
    });
    expect(await enRaekke(hel({ indflyttet: '01.02.2025' }), true)).toMatchObject({
      udfald: 'ny',
      bemaerkninger: [expect.stringContaining('anden startdato')],
    });
  });

  it('that was cancelled can be read in again', async () => {
    const first = await enRaekke(hel());
    const sag = (await (await raadgiver.client.get(`/api/sager/${first.sag?.id}`)).json()) as { version: number };
    const annulleret = await raadgiver.client.post(
      `/api/forloeb/${first.sag?.id}/events`,
      { type: 'annuller', payload: { aarsag: 'forkertBorger', begrundelse: 'Prøve' }, version: sag.version },
      { 'Idempotency-Key': 'annuller-1' },
    );
    expect(annulleret.status).toBe(200);
    const again = await enRaekke(hel());
    expect(again.udfald).toBe('ny');
    expect(again.sag?.id).not.toBe(first.sag?.id);
    expect((await enRaekke(hel())).sag?.id).toBe(again.sag?.id);
  });

  it('has a row for each ydelse, and what a row says again is read once', async () => {
    const svar = await koer([
      { nr: 2, felter: hel() },
      {
        nr: 3,
        felter: {
          ...hel({ paragraf: '§ 104', enhedspris: '800', prisEnhed: 'dag', antal: '220', antalEnhed: 'dage pr. år' }),
          varselKoeber: '',
        },
      },
      { nr: 4, felter: hel() },
    ]);
    expect(svar.map(({ nr, udfald }) => [nr, udfald])).toEqual([
      [2, 'ny'],
      [3, 'ny'],
      [4, 'dobbelt'],
    ]);
    expect(svar[0]?.sag).toEqual(svar[1]?.sag);
    const sag = await sagen(svar[0]?.sag?.id ?? '');
    expect(sag.facts['loebendeKontrakt']?.linjer).toHaveLength(2);
    expect(await count('sag')).toBe(1);
  });

  it('whose rows contradict each other says which, and in what', async () => {
    const [a, b] = await koer([
      { nr: 2, felter: hel() },
      { nr: 3, felter: hel({ paragraf: '§ 104', varselKoeber: '14 dage' }) },
    ]);
    expect(a).toMatchObject({ udfald: 'fejl', fejl: [], bemaerkninger: ['Indlæses ikke, før række 3 er rettet.'] });
    expect(b?.fejl).toEqual([
      expect.objectContaining({ nr: 3, felt: 'varselKoeber', hvad: 'Der står noget andet end i række 2.' }),
    ]);
    expect(await count('sag')).toBe(0);
  });
});

describe('whose it is', () => {
  it('is the rådgiver whom the row names, by e-mail, initials or name', async () => {
    const hanne = await t.aUser({
      kommune: office.kommune,
      navn: 'Hanne Østergård',
      email: `hxo${Date.now()}@kommune.example`,
      roller: ['raadgiver'],
      teams: raadgiver.user.teams,
    });
    for (const hvem of [hanne.email, hanne.email.split('@')[0] ?? '', 'hanne østergård']) {
      const svar = await enRaekke(hel({ cpr: nyCpr(), raadgiver: hvem }));
      const sag = await sagen(svar.sag?.id ?? '');
      expect(sag.tildelt).toContainEqual(expect.objectContaining({ rolle: 'raadgiver', personId: hanne.id }));
    }
  });

  it('may be read in by a kontraktforhandler, for any team; he keeps it with the rådgiver that he names', async () => {
    const k = office.kontraktforhandler;
    const svar = await enRaekke(hel({ raadgiver: raadgiver.user.email }), false, k.client);
    expect(svar.udfald).toBe('ny');
    expect((await sagen(svar.sag?.id ?? '', k.client)).tildelt).toEqual([
      expect.objectContaining({ rolle: 'raadgiver', personId: raadgiver.user.id }),
      expect.objectContaining({ rolle: 'kontraktforhandler', personId: k.user.id }),
    ]);
  });

  it('is nobody’s in a team of others', async () => {
    await t.aTeam({ kommune: office.kommune, navn: 'Børn' });
    expect(await enRaekke(hel({ team: 'Børn' }))).toMatchObject({
      udfald: 'fejl',
      fejl: [
        { nr: 2, felt: 'team', hvad: 'Du kan ikke åbne sager i det team.', loesning: expect.stringContaining('med i') },
      ],
    });
    expect(await count('borger')).toBe(0);
  });

  it.each(['administrator', 'leder', 'udvalgsmedlem', 'oekonomi'] as const)('is never read in by %s', async (rolle) => {
    const { client } = await office.aColleague(rolle, rolle === 'administrator' ? [] : raadgiver.user.teams);
    const answer = await client.post('/api/import/kontrakter', { proeve: true, raekker: [{ nr: 2, felter: hel() }] });
    expect(answer.status).toBe(403);
  });
});

it('a CPR number that is here under another name is told, without the name', async () => {
  await enRaekke(hel());
  const svar = await enRaekke(hel({ navn: 'Bertil Andersen', tilbud: 'Elmehus' }), true);
  expect(svar.bemaerkninger).toEqual([expect.stringContaining('et andet navn')]);
  expect(JSON.stringify(svar)).not.toContain('Alma');
  expect((await enRaekke(hel({ navn: 'PRØVE, Alma', tilbud: 'Elmehus' }), true)).bemaerkninger).toEqual([]);
});

it('that a borger was looked for is logged, on each sag that was found', async () => {
  const { sag } = await enRaekke(hel());
  await enRaekke(hel(), true);
  const log = await t.db.kysely
    .selectFrom('access_log')
    .select(['handling', 'root_id', 'detalje'])
    .where('person_id', '=', raadgiver.user.id)
    .where('handling', 'like', 'indlaesning.%')
    .orderBy('id')
    .execute();
  expect(log).toEqual([
    { handling: 'indlaesning.kontrakter', root_id: null, detalje: '{"ny":1,"findes":0,"fejl":0}' },
    { handling: 'indlaesning.proeve', root_id: null, detalje: '{"ny":0,"findes":1,"fejl":0}' },
    { handling: 'indlaesning.fundet', root_id: sag?.id, detalje: null },
  ]);
  expect(t.log.join('\n')).not.toMatch(/Alma|7101901234|710190-1234/);
});

it('what was read in verifies as all else does', async () => {
  await koer([
    { nr: 2, felter: hel() },
    { nr: 3, felter: { cpr: nyCpr(), navn: 'Bo', team: TEAM, paragraf: '85' } },
  ]);
  expect((await verifyAll(t.db, null)).fund).toEqual([]);
});
