import { beforeEach, describe, expect, it } from 'vitest';
import type { Trx } from '#db/database.ts';
import { CHARTS } from '#machines/charts.ts';
import { createApp } from '#server/app.ts';
import { turn } from '#server/ur/turn.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { TestClient } from '#tests/support/client.ts';
import { aKey, anOffice, aPurchase, type Office, type Purchase } from '#tests/support/purchase.ts';

const CHILDREN = ['kontrakt', 'opfoelgning', 'genforhandling'] as const;

describe.each(['sqlite', 'postgres'] as const)('the forløb of one sag (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  let purchase: Purchase;
  beforeEach(async () => {
    t = await testApp({ dialect });
    office = await anOffice(t);
    purchase = await aPurchase(office, 'indsatsIGang');
    await purchase.does('kontraktforhandler', 'opretKontrakt');
    await purchase.does('raadgiver', 'anmodOmGenforhandling', {}, 'kontrakt');
  });

  const rows = async () => {
    const { n } = await t.db.kysely
      .selectFrom('history')
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow();
    return Number(n);
  };
  const note = (chart: string) => purchase.send('raadgiver', 'notat', { tekst: `Om ${chart}.` }, { chart });

  it('never conflict: each has its own version, however many write at once (design.md 4)', async () => {
    const colleagues = await Promise.all(Array.from({ length: 4 }, () => office.aColleague('raadgiver')));
    for (let round = 0; round < 5; round++) {
      const before = await rows();
      const answers = await Promise.all(
        ['indkoebssag', ...CHILDREN].map((chart, n) =>
          purchase.send(colleagues[n]?.client ?? 'raadgiver', 'notat', { tekst: `Om ${chart}.` }, { chart }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(await rows()).toBe(before + 4);
      await purchase.reread();
    }
    expect((await verifyAll(t.db, null)).fund).toEqual([]);
  });

  it('conflict with themselves: of two at the same child and version one wins', async () => {
    for (const chart of CHILDREN) {
      const answers = await Promise.all([note(chart), note(chart)]);
      expect(answers.map(({ status }) => status).sort(), chart).toEqual([200, 409]);
      await purchase.reread();
    }
  });

  it('move together or not at all when two acts that move several of them meet', async () => {
    const answers = await Promise.all([
      purchase.send('raadgiver', 'saetPaaVent'),
      purchase.send('raadgiver', 'notat', {}, { chart: 'opfoelgning' }),
      purchase.send('leder', 'modtagOpsigelse', {}, { chart: 'kontrakt' }),
    ]);
    // A hold moves the versions of kontrakt and follow-up: whoever named an older one is told so.
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    await purchase.reread();
    const hold = purchase.sag.facts['hold'] !== null;
    expect(purchase.forloeb('kontrakt').facts['hold'] !== null).toBe(hold);
    expect(purchase.forloeb('opfoelgning').facts['paaVentSiden'] !== null).toBe(hold);
    expect((await verifyAll(t.db, null)).fund).toEqual([]);
  });

  it('are ended once by the clock, however many turns it takes at once', async () => {
    await purchase.does(
      'leder',
      'aftalOphoer',
      { slutdato: '2026-03-20', sidsteBetalingsdag: '2026-03-20' },
      'kontrakt',
    );
    t.clock.moveBusinessTo('2026-03-21T07:00:00Z');
    const turns = await Promise.all([turn(t.deps), turn(t.deps), turn(t.deps)]);
    expect(turns.map(({ failed }) => failed)).toEqual([0, 0, 0]);
    await purchase.reread();
    const kontrakter = purchase.sag.forloeb.filter((f) => f.chart === 'kontrakt');
    expect(kontrakter.map((f) => f.tilstand)).toEqual(['ophoert']);
    const ended = await t.db.kysely
      .selectFrom('history')
      .select('event')
      .where('event', 'in', ['frist.slut.naaet', 'kontraktOphoert', 'hjaelpenSlut'])
      .execute();
    expect(ended.map((row) => row.event).sort()).toEqual(['frist.slut.naaet', 'hjaelpenSlut', 'kontraktOphoert']);
  });

  it('take nothing by hand that only follows, that the clock sends, or that opens them', async () => {
    const before = await rows();
    for (const chart of CHILDREN) {
      const events = [...(CHARTS.get(chart)?.events.values() ?? [])].filter((e) => typeof e.regel === 'string');
      expect(events.length).toBeGreaterThan(3);
      for (const { type } of events) {
        const { id, version } = purchase.forloeb(chart);
        const body = { type, payload: { medfoert: { dato: '2026-03-02' } }, version };
        const res = await office.leder.client.post(`/api/forloeb/${id}/events`, body, { 'Idempotency-Key': aKey() });
        expect([403, 422], `${chart}.${type}`).toContain(res.status);
      }
      for (const type of ['__proto__', 'constructor', 'xstate.init', '*', 'opretSag', 'toString']) {
        const { id, version } = purchase.forloeb(chart);
        const body = { type, payload: {}, version };
        const res = await office.leder.client.post(`/api/forloeb/${id}/events`, body, { 'Idempotency-Key': aKey() });
        expect(res.status, `${chart}.${type}`).toBe(422);
      }
    }
    expect(await rows()).toBe(before);
  });

  it('are all as they were when the writing breaks off anywhere in one act', async () => {
    const before = await rows();
    const snapshot = async () =>
      JSON.stringify(await t.db.kysely.selectFrom('instance').selectAll().orderBy('id').execute());
    const stood = await snapshot();
    // A hold is three rows of history, the sag's, the kontrakt's and the follow-up's, each with its caches.
    let broken = 0;
    for (let after = 0; ; after += 1) {
      const app = createApp({ ...t.deps, db: { ...t.db, inWrite: breakingOff(t, after) } });
      const client = new TestClient(app, office.raadgiver.client.cookie);
      const res = await purchase.send(client, 'saetPaaVent');
      if (res.status === 200) break;
      expect(res.status).toBe(500);
      expect(await rows()).toBe(before);
      expect(await snapshot()).toBe(stood);
      broken += 1;
    }
    // As many statements as three rows with frister, lists and spans take, and no fewer than that.
    expect(broken).toBeGreaterThan(10);
    expect(await rows()).toBe(before + 3);
    expect((await verifyAll(t.db, null)).fund).toEqual([]);
  });
});

/** The house's own transactions, in which the database fails after so many statements that write. */
function breakingOff(t: TestApp, after: number): TestApp['db']['inWrite'] {
  return (work) => t.db.inWrite((trx) => work(failingAfter(trx, after)));
}

const WRITES = /^(insert|update|delete)/;

function failingAfter(trx: Trx, after: number): Trx {
  let left = after;
  return new Proxy(trx, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (key !== 'executeQuery') return typeof value === 'function' ? value.bind(target) : value;
      return (query: { readonly sql: string }) => {
        if (WRITES.test(query.sql) && left-- === 0) throw new Error('the writing broke off');
        return target.executeQuery(query as never);
      };
    },
  });
}
