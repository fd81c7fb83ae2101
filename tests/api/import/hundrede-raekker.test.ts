import { expect, it } from 'vitest';
import { insertTilbud } from '#db/repositories/tilbud.ts';
import type { TilbudId } from '#machines/ids.ts';
import type { RaekkeSvar } from '#machines/indlaesning/kolonne.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { testApp } from '#tests/support/app.ts';
import { anOffice } from '#tests/support/purchase.ts';

type Felter = Record<string, string | number>;

const HEL: Felter = {
  navn: 'Prøve Person',
  team: 'Voksne med handicap',
  paragraf: '§ 107',
  tilbud: 'Birkely',
  indflyttet: '01.02.2024',
  enhedspris: '2.450,00',
  prisEnhed: 'døgn',
  antal: '365',
  antalEnhed: 'døgn pr. år',
  varselKoeber: 'LM+30',
};

/** What is wrong, the column that is to blame, and a word of what is said and of the way out. */
const FEJL: readonly (readonly [string, Felter, string, string, string])[] = [
  ['no CPR number', { cpr: '' }, 'cpr', 'mangler', 'Udfyld'],
  ['a CPR number of nine digits', { cpr: '101901234' }, 'cpr', 'ni cifre', 'tekst'],
  ['a CPR number of a day that is none', { cpr: '991390-1234' }, 'cpr', 'findes ikke', 'ti cifre'],
  ['a name in the CPR column', { cpr: 'Alma' }, 'cpr', 'findes ikke', 'ti cifre'],
  ['no name', { navn: '' }, 'navn', 'mangler', 'Udfyld'],
  ['no team', { team: '' }, 'team', 'mangler', 'team'],
  ['a team that is none', { team: 'Ukendt team' }, 'team', 'findes ikke', 'Voksne med handicap'],
  ['a team that is closed', { team: 'Nedlagt' }, 'team', 'lukket', 'Voksne med handicap'],
  ['a team of others', { team: 'De andre' }, 'team', 'kan ikke åbne', 'med i'],
  ['a rådgiver who is none', { raadgiver: 'xyz' }, 'raadgiver', 'findes ikke', 'e-mail'],
  ['a rådgiver who has left', { raadgiver: 'rejst@kommune.example' }, 'raadgiver', 'ikke længere', 'tomt'],
  ['two of one name', { raadgiver: 'Anne Jensen' }, 'raadgiver', 'hedder det samme', 'e-mail'],
  ['a leder as rådgiver', { raadgiver: 'leder@kommune.example' }, 'raadgiver', 'ikke bruges', 'ikke rådgiver'],
  ['a rådgiver of another team', { raadgiver: 'anden@kommune.example' }, 'raadgiver', 'ikke bruges', 'ikke i det team'],
  ['no paragraph', { paragraf: '' }, 'paragraf', 'mangler', '§ 107'],
  ['a paragraph that nobody buys by', { paragraf: '§ 66' }, 'paragraf', 'kendes ikke', '§ 85'],
  ['two paragraphs in one row', { paragraf: '§ 107 og § 104' }, 'paragraf', 'kendes ikke', 'én paragraf'],
  ['a tilbud that is none', { tilbud: 'Ukendt sted' }, 'tilbud', 'findes ikke', 'Indlæs eller opret'],
  ['a tilbud out of use', { tilbud: 'Lukkede Hus' }, 'tilbud', 'ud af brug', 'sat i brug'],
  ['two tilbud of one name', { tilbud: 'Tvillingen' }, 'tilbud', 'hedder det samme', 'P-nummeret'],
  ['a supplier without tilbud', { tilbud: '', leverandoer: 'Birkely ApS' }, 'tilbud', 'ikke hvilket tilbud', 'navn'],
  ['a start that is no day', { indflyttet: '31.02.2024' }, 'indflyttet', 'Datoen', '31.12.2026'],
  ['a start to come', { indflyttet: '01.02.2099' }, 'indflyttet', 'ikke bruges', 'fremtiden'],
  ['a number for a date', { indflyttet: 45_323 }, 'indflyttet', 'et tal', 'dato'],
  ['an amount in English', { enhedspris: '2,450.00' }, 'enhedspris', 'Beløbet', '1.234,56'],
  ['an amount below nothing', { enhedspris: '-100' }, 'enhedspris', 'ikke bruges', 'mindst'],
  ['a unit that is none', { prisEnhed: 'pr. styk' }, 'prisEnhed', 'mulighederne', 'pr. døgn'],
  ['a quantity in words', { antal: 'mange' }, 'antal', 'Tallet', '20,5'],
  ['a unit of quantity that is none', { antalEnhed: 'kilo' }, 'antalEnhed', 'mulighederne', 'timer pr. uge'],
  ['an end that is no day', { slutdato: 'snart' }, 'slutdato', 'Datoen', '31.12.2026'],
  ['a notice that has two meanings', { varselKoeber: 'LM+3' }, 'varselKoeber', 'ikke bruges', 'dage eller måneder'],
  [
    'a notice that nobody can read',
    { varselLeverandoer: 'efter aftale' },
    'varselLeverandoer',
    'ikke bruges',
    'kan ikke læses',
  ],
  ['a variant that is none', { variant: 'måske' }, 'variant', 'mulighederne', 'rammeaftale'],
  [
    'days of payment that are not said',
    { betalingsforpligtelse: 'antal dage' },
    'betalingsforpligtelseDage',
    'ikke bruges',
    'hvor mange dage',
  ],
  ['a signature to come', { underskriftKoeber: '01.02.2099' }, 'underskriftKoeber', 'ikke bruges', 'fremtiden'],
  ['a kommune that is none', { handlekommune: '9' }, 'handlekommune', 'kan ikke læses', 'tre cifre'],
  [
    'a text without end',
    { uddybning: 'x'.repeat(10_000), underskrivere: 'y'.repeat(300) },
    'underskrivere',
    'ikke bruges',
    'højst være 200',
  ],
  ['a sign that no text has', { aftalerIOevrigt: 'skjult \u0007 tegn' }, 'aftalerIOevrigt', 'ikke bruges', 'tegn'],
];

it('of a hundred rows with every kind of fault each fault is told by row, column and remedy, and nothing is half in', async () => {
  const t = await testApp();
  const kommune = await t.aKommune({ kode: '259' });
  const office = await anOffice(t, { kommune });
  const team = await t.aTeam({ kommune, navn: 'Voksne med handicap' });
  const andre = await t.aTeam({ kommune, navn: 'De andre' });
  const nedlagt = await t.aTeam({ kommune, navn: 'Nedlagt' });
  const { client } = await office.aColleague('raadgiver', [team]);
  const bruger = (
    navn: string,
    email: string,
    roller: readonly ('raadgiver' | 'leder')[],
    teams = [team],
    active = true,
  ) => t.aUser({ kommune, navn, email, roller, teams, active });
  await bruger('Rejst', 'rejst@kommune.example', ['raadgiver'], [team], false);
  await bruger('Anne Jensen', 'anne1@kommune.example', ['raadgiver']);
  await bruger('Anne Jensen', 'anne2@kommune.example', ['raadgiver']);
  await bruger('Leder', 'leder@kommune.example', ['leder']);
  await bruger('Anden', 'anden@kommune.example', ['raadgiver'], [andre]);
  await t.db.inWrite(async (trx) => {
    await trx.updateTable('team').set({ active: 0 }).where('id', '=', nedlagt).execute();
    for (const [id, navn, leverandoer, active] of [
      ['luk', 'Lukkede Hus', 'Fonden Luk', 0],
      ['tv1', 'Tvillingen', 'Fonden Øst', 1],
      ['tv2', 'Tvillingen', 'Fonden Vest', 1],
    ] as const)
      await insertTilbud(trx, {
        id: id as TilbudId,
        kommune_id: kommune.id,
        version: 1,
        navn,
        leverandoer,
        data: JSON.stringify({
          driftsform: 'privat',
          paragraffer: ['par107'],
          godkendt: true,
          adresse: null,
          pladser: null,
          ventetid: null,
          takst: null,
          noteretDen: null,
        }),
        active,
        updated_at: t.clock.systemNow(),
      });
  });
  const cpr = (n: number) => `710190-${String(n).padStart(4, '0')}`;
  // A hundred rows: each kind of fault among rows that are whole, or that only have gaps.
  const raekker = Array.from({ length: 100 }, (_, n) => {
    const egne = { ...HEL, cpr: cpr(n) };
    const [, fejl] = FEJL[n] ?? [];
    if (fejl) return { nr: n + 2, felter: { ...egne, ...fejl } };
    return {
      nr: n + 2,
      felter: n % 2 ? egne : { cpr: cpr(n), navn: 'Hul i alt', team: 'Voksne med handicap', paragraf: '85' },
    };
  });
  expect(FEJL.length).toBeGreaterThanOrEqual(30);

  const koer = async (proeve: boolean): Promise<RaekkeSvar[]> => {
    const svar: RaekkeSvar[] = [];
    for (let n = 0; n < raekker.length; n += 50) {
      const answer = await client.post('/api/import/kontrakter', { proeve, raekker: raekker.slice(n, n + 50) });
      expect(answer.status).toBe(200);
      svar.push(...((await answer.json()) as { items: RaekkeSvar[] }).items);
    }
    return svar;
  };

  const proeve = await koer(true);
  expect(await t.db.kysely.selectFrom('borger').select('id').execute()).toEqual([]);
  const svar = await koer(false);
  const uden = (s: RaekkeSvar) => ({ ...s, sag: null });
  expect(svar.map(uden)).toEqual(proeve.map(uden));

  for (const [n, [hvad, , felt, sagt, vej]] of FEJL.entries())
    expect([hvad, svar[n]]).toEqual([
      hvad,
      expect.objectContaining({
        nr: n + 2,
        udfald: 'fejl',
        sag: null,
        fejl: [{ nr: n + 2, felt, hvad: expect.stringContaining(sagt), loesning: expect.stringContaining(vej) }],
      }),
    ]);
  expect(svar.slice(FEJL.length).map(({ udfald }) => udfald)).toEqual(
    Array.from({ length: 100 - FEJL.length }, () => 'ny'),
  );

  // Of a row with a fault nothing is there: no borger, no sag, no remembered command.
  const inde = 100 - FEJL.length;
  const antal = async (table: 'borger' | 'sag' | 'stream' | 'command') =>
    (
      await t.db.kysely
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n;
  expect([await antal('borger'), await antal('sag'), await antal('stream'), await antal('command')]).toEqual([
    inde,
    inde,
    inde,
    inde,
  ]);
  expect((await verifyAll(t.db, null)).fund).toEqual([]);
});
