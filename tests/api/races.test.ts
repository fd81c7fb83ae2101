import { beforeEach, describe, expect, it } from 'vitest';
import { allHistory } from '#db/repositories/history.ts';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { genberegnVentende } from '#server/ur/genberegn.ts';
import { turn } from '#server/ur/turn.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import {
  aKey,
  anOffice,
  anOpenedPurchase,
  aPurchase,
  type Office,
  opening,
  type Purchase,
} from '#tests/support/purchase.ts';

describe.each(['sqlite', 'postgres'] as const)('at the same moment (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  beforeEach(async () => {
    t = await testApp({ dialect });
    office = await anOffice(t);
  });

  const historyOf = ({ id }: Purchase) => allHistory(t.db.kysely, office.kommune.id, id);
  const happened = async (purchase: Purchase, event: string): Promise<number> =>
    (await historyOf(purchase)).filter((row) => row.event === event).length;
  const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status).sort();

  it('one of two at the same version wins; the other is told who did what, and nothing is lost', async () => {
    const purchase = await aPurchase(office, 'markedsafsoegning');
    const seen = purchase.sag.version;
    const answers = await Promise.all([
      purchase.send('raadgiver', 'notat', { tekst: 'Ringet til Birkely.' }),
      purchase.send('leder', 'saetPaaVent'),
    ]);
    expect(statuses(answers)).toEqual([200, 409]);
    const loser = answers.findIndex(({ status }) => status === 409);
    const { error } = await (answers[loser] as Response).json();
    const winner = loser === 0 ? office.leder.user.navn : office.raadgiver.user.navn;
    expect(error.code).toBe('conflict');
    expect(error.message).toContain(`Siden da: ${winner} gjorde «`);
    expect(error.allowed).toContain('notat');

    await purchase.reread();
    expect(purchase.sag.version).toBe(seen + 1);
    const again = loser === 0 ? await purchase.send('raadgiver', 'notat') : await purchase.send('leder', 'saetPaaVent');
    expect(again.status).toBe(200);
    expect(
      (await historyOf(purchase))
        .slice(-2)
        .map(({ event }) => event)
        .sort(),
    ).toEqual(['notat', 'saetPaaVent']);
  });

  it('of sixteen at one version one wins, round after round, and the versions are those of the winners', async () => {
    const purchase = await aPurchase(office, 'markedsafsoegning');
    const first = purchase.sag.version;
    const rounds = process.env['LONG'] === undefined ? 12 : 500;
    const people = await Promise.all(Array.from({ length: 16 }, () => office.aColleague('raadgiver')));
    for (let round = 0; round < rounds; round++) {
      const version = first + round;
      const types = ['notat', 'saetPaaVent', 'registrerKontakt', 'gemKravspecifikation'] as const;
      const answers = await Promise.all(
        people.map(({ client }, n) => purchase.send(client, types[n % 4] ?? 'notat', {}, { version })),
      );
      expect(statuses(answers)).toEqual([200, ...Array(15).fill(409)]);
    }
    process.stdout.write(
      `  races (${dialect}): ${rounds} rounds of ${people.length} at one version, one winner each\n`,
    );
    expect((await purchase.reread()).version).toBe(first + rounds);
    expect((await historyOf(purchase)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: first + rounds }, (_, n) => n + 1),
    );
    expect((await verifyAll(t.db, null)).fund).toEqual([]);
  }, 900_000);

  it('the same key sent eight times makes one event, and all are answered alike', async () => {
    const purchase = await anOpenedPurchase(office);
    const given = { key: aKey(), version: 1 };
    const answers = await Promise.all(Array.from({ length: 8 }, () => purchase.send('raadgiver', 'notat', {}, given)));
    expect(statuses(answers)).toEqual(Array(8).fill(200));
    expect(await happened(purchase, 'notat')).toBe(1);
  });

  it('the same key sent six times opens one sag for one borger', async () => {
    const headers = { 'Idempotency-Key': aKey() };
    const body = opening(office, { navn: 'Ny Borger', cpr: '6202903321' });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => office.raadgiver.client.post('/api/sager', body, headers)),
    );
    expect(statuses(answers)).toEqual(Array(6).fill(201));
    expect(new Set(await Promise.all(answers.map(async (res) => (await res.json()).id))).size).toBe(1);
    expect(await t.db.kysely.selectFrom('sag').select('id').execute()).toHaveLength(1);
    expect(await t.db.kysely.selectFrom('borger').select('id').execute()).toHaveLength(1);
  });

  it('sager opened together have numbers of their own, without a gap', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => anOpenedPurchase(office)));
    expect(opened.map(({ sag }) => sag.sagsnummer).sort()).toEqual(
      Array.from({ length: 8 }, (_, n) => `2026-0000${n + 1}`),
    );
  });

  it('two turns of the clock wake a sag once', async () => {
    const purchase = await anOpenedPurchase(office);
    await purchase.does('raadgiver', 'saetPaaVent', { til: '2026-03-10' });
    t.clock.moveBusinessTo('2026-03-10T07:00:00Z');
    const turns = await Promise.all([turn(t.deps), turn(t.deps), turn(t.deps)]);
    expect(turns.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
    expect(turns.map(({ failed }) => failed)).toEqual([0, 0, 0]);
    expect(await happened(purchase, 'frist.vaekning.naaet')).toBe(1);
  });

  it('the clock and a person who both wake a sag leave it awake, and neither is told of an error', async () => {
    const purchase = await anOpenedPurchase(office);
    await purchase.does('raadgiver', 'saetPaaVent', { til: '2026-03-10' });
    t.clock.moveBusinessTo('2026-03-10T07:00:00Z');
    const person = await Promise.all([purchase.send('raadgiver', 'genoptag'), turn(t.deps)]);
    expect([200, 409]).toContain(person[0].status);
    expect(person[1].failed).toBe(0);
    expect((await purchase.reread()).facts['hold']).toBeNull();
  });

  it('a change of closing days is counted once, however many notice it', async () => {
    const purchase = await anOpenedPurchase(office);
    const boss = await office.aColleague('administrator');
    const lukkedage = ['2026-04-16', '2026-04-17', '2026-04-20'] as Dato[];
    const indstillinger = { ...STANDARD_INDSTILLINGER, lukkedage };
    const saved = boss.client.put('/api/indstillinger', { version: 1, indstillinger });
    const answers = await Promise.all([saved, genberegnVentende(t.deps), genberegnVentende(t.deps)]);
    expect(answers[0].status).toBe(200);
    await genberegnVentende(t.deps);
    expect(await happened(purchase, 'genberegnFrister')).toBe(1);
    expect((await verifyAll(t.db, null)).fund).toEqual([]);
  });
});
