import { describe, expect, it } from 'vitest';
import type { RaekkeSvar } from '#machines/indlaesning/kolonne.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { testApp } from '#tests/support/app.ts';
import { anOffice } from '#tests/support/purchase.ts';

/** A large kommune's contracts, in the long run. */
const ROWS = process.env['LONG'] === undefined ? 120 : 2000;

describe.each(['sqlite', 'postgres'] as const)('two who read in the same file at once (%s)', (dialect) => {
  it('make each kontrakt once, of borgere known and new', async () => {
    const t = await testApp({ dialect });
    const kommune = await t.aKommune({ kode: '259' });
    const office = await anOffice(t, { kommune });
    const team = await t.aTeam({ kommune, navn: 'Voksne' });
    const [a, b] = [await office.aColleague('raadgiver', [team]), await office.aColleague('raadgiver', [team])];
    const raekke = (nr: number, tilbud: string) => ({
      nr,
      felter: {
        cpr: `710190-${String(nr).padStart(4, '0')}`,
        navn: `Prøve ${nr}`,
        team: 'Voksne',
        paragraf: '107',
        tilbud,
      },
    });
    const nrs = Array.from({ length: 12 }, (_, n) => n + 2);
    const send = async ({ client }: typeof a, tilbud: string): Promise<RaekkeSvar[]> => {
      const raekker = nrs.map((nr) => raekke(nr, tilbud));
      const answer = await client.post('/api/import/kontrakter', { proeve: false, raekker });
      expect(answer.status).toBe(200);
      return ((await answer.json()) as { items: RaekkeSvar[] }).items;
    };
    for (const tilbud of ['Birkely', 'Elmehus']) {
      const [af, afAnden] = await Promise.all([send(a, tilbud), send(b, tilbud)]);
      for (const nr of nrs) {
        const begge = [af, afAnden].map((svar) => svar.find((s) => s.nr === nr));
        expect(begge.map((s) => s?.udfald).sort()).toEqual(['findes', 'ny']);
        expect(begge[0]?.sag?.id).toBe(begge[1]?.sag?.id);
      }
    }
    const antal = async (table: 'sag' | 'borger') =>
      Number(
        (
          await t.db.kysely
            .selectFrom(table)
            .select((eb) => eb.fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      );
    expect([await antal('borger'), await antal('sag')]).toEqual([nrs.length, 2 * nrs.length]);
    expect((await verifyAll(t.db, null)).fund).toEqual([]);
  });

  it('make each tilbud once', async () => {
    const t = await testApp({ dialect });
    const kommune = await t.aKommune();
    const clients = await Promise.all(
      [1, 2].map(async () => t.loginAs(await t.aUser({ kommune, roller: ['administrator'] }))),
    );
    const raekker = Array.from({ length: 12 }, (_, n) => ({
      nr: n + 2,
      felter: { navn: `Hus ${n}`, leverandoer: 'Fonden', driftsform: 'privat' },
    }));
    const svar = await Promise.all(
      clients.map(
        async (c) =>
          (await (await c.post('/api/import/tilbud', { proeve: false, raekker })).json()) as { items: RaekkeSvar[] },
      ),
    );
    for (const [n] of raekker.entries())
      expect(svar.map(({ items }) => items[n]?.udfald).sort()).toEqual(['findes', 'ny']);
    expect(await t.db.kysely.selectFrom('tilbud').select('id').execute()).toHaveLength(12);
  });
});

it(`${ROWS} rows take their time, and others are answered meanwhile`, async () => {
  const t = await testApp();
  const kommune = await t.aKommune({ kode: '259' });
  const office = await anOffice(t, { kommune });
  const team = await t.aTeam({ kommune, navn: 'Voksne' });
  const { client } = await office.aColleague('raadgiver', [team]);
  const raekker = Array.from({ length: ROWS }, (_, n) => ({
    nr: n + 2,
    felter: {
      cpr: `710190-${String(n).padStart(4, '0')}`,
      navn: `Prøve ${n}`,
      team: 'Voksne',
      paragraf: '107',
      tilbud: 'Birkely',
      indflyttet: '01.02.2024',
      enhedspris: '2.450,00',
      prisEnhed: 'døgn',
      antal: 365,
      antalEnhed: 'døgn pr. år',
    },
  }));
  const seconds: Record<string, number> = {};
  let longest = 0;
  for (const proeve of [true, false]) {
    const begun = performance.now();
    for (let n = 0; n < raekker.length; n += 40) {
      const answer = client.post('/api/import/kontrakter', { proeve, raekker: raekker.slice(n, n + 40) });
      const asked = performance.now();
      // Asked while the rows are on their way.
      expect((await client.get('/api/me')).status).toBe(200);
      longest = Math.max(longest, performance.now() - asked);
      const { items } = (await (await answer).json()) as { items: RaekkeSvar[] };
      expect(items.every(({ udfald }) => udfald === 'ny')).toBe(true);
    }
    seconds[proeve ? 'proevekoersel' : 'indlaesning'] = Math.round((performance.now() - begun) / 100) / 10;
  }
  process.stdout.write(`${ROWS} rows: ${JSON.stringify({ ...seconds, longestAnswerMs: Math.round(longest) })}\n`);
  const { n } = await t.db.kysely
    .selectFrom('sag')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  expect(n).toBe(ROWS);
}, 300_000);
