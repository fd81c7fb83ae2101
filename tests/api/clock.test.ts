import { beforeEach, describe, expect, it } from 'vitest';
import { allHistory } from '#db/repositories/history.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import { CHARTS } from '#machines/charts.ts';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { instantAt } from '#machines/kalender/instant.ts';
import { turn } from '#server/ur/turn.ts';
import { verifyAll } from '#server/verify/verify-all.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { anOffice, anOpenedPurchase, aPurchase, type Office, type Purchase } from '#tests/support/purchase.ts';

describe.each(['sqlite', 'postgres'] as const)('the clock (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  beforeEach(async () => {
    t = await testApp({ dialect, now: '2026-03-02T08:00:00Z' });
    office = await anOffice(t);
  });

  const historyOf = ({ id }: Purchase) => allHistory(t.db.kysely, office.kommune.id, id);
  const ofTheClock = async (purchase: Purchase): Promise<HistoryRow[]> =>
    (await historyOf(purchase)).filter(({ afsender }) => afsender === 'uret');
  const what = async (purchase: Purchase) =>
    (await ofTheClock(purchase)).map(({ today, event }) => `${today} ${event}`);
  /** The last minute of a Danish day, and the first: between them the clock may begin to act. */
  const lateOn = (dato: string) => t.clock.moveBusinessTo(instantAt(dato as Dato, 23, 59));
  const onTheDay = (dato: string) => t.clock.moveBusinessTo(instantAt(dato as Dato, 0, 0));

  /** A turn on the last day before, on the day, and once more: it acts on the day, once. */
  async function actsOn(day: string, before: string, purchase: Purchase, event: string): Promise<void> {
    lateOn(before);
    expect(await turn(t.deps)).toEqual({ sent: 0, failed: 0 });
    onTheDay(day);
    expect(await turn(t.deps)).toEqual({ sent: 1, failed: 0 });
    expect(await turn(t.deps)).toEqual({ sent: 0, failed: 0 });
    expect(await what(purchase)).toEqual([`${day} ${event}`]);
    expect((await verifyAll(t.db, null)).fund).toEqual([]);
  }

  it('wakes a sag on hold on the agreed day (I05), by nobody, and takes it off the hold', async () => {
    const purchase = await anOpenedPurchase(office);
    await purchase.does('raadgiver', 'saetPaaVent', { til: '2026-03-16' });
    await actsOn('2026-03-16', '2026-03-15', purchase, 'frist.vaekning.naaet');
    const [row] = await ofTheClock(purchase);
    expect([row?.actor_id, row?.paa_vegne_af]).toEqual([null, null]);
    expect((await purchase.reread()).facts['hold']).toBeNull();
  });

  it('does not wake a sag that somebody took off its hold before', async () => {
    const purchase = await anOpenedPurchase(office);
    await purchase.does('raadgiver', 'saetPaaVent', { til: '2026-03-16' });
    await purchase.does('raadgiver', 'genoptag');
    onTheDay('2026-03-20');
    expect(await turn(t.deps)).toEqual({ sent: 0, failed: 0 });
  });

  it('wakes a sag on its new day when it was put on hold again, and not on the old', async () => {
    const purchase = await anOpenedPurchase(office);
    await purchase.does('raadgiver', 'saetPaaVent', { til: '2026-03-10' });
    await purchase.does('raadgiver', 'saetPaaVent', { til: '2026-03-16' });
    await actsOn('2026-03-16', '2026-03-15', purchase, 'frist.vaekning.naaet');
  });

  it('lets a pristilbud expire on the day after its last (T30), and the approval then misses a price', async () => {
    const purchase = await aPurchase(office, 'visitation.paaDagsorden');
    const [tilbud] = purchase.sag.facts['pristilbud'] as { gyldigTil: string }[];
    expect(tilbud?.gyldigTil).toBe('2026-04-01');
    lateOn('2026-04-01');
    expect(await turn(t.deps)).toEqual({ sent: 0, failed: 0 });
    onTheDay('2026-04-02');
    expect(await turn(t.deps)).toEqual({ sent: 1, failed: 0 });
    expect(await what(purchase)).toEqual(['2026-04-02 frist.pristilbud.udloebet']);
    await purchase.reread();
    const res = await purchase.send('leder', 'godkend');
    expect(res.status).toBe(422);
    expect((await res.json()).error.reasons.map(({ id }: { id: string }) => id)).toContain('prisErGyldig');
  });

  it('lets each of several pristilbud expire by itself, on its own day', async () => {
    const purchase = await aPurchase(office, 'prisforhandling');
    await purchase.does('kontraktforhandler', 'registrerPristilbud', { gyldigTil: '2026-03-12' });
    await actsOn('2026-03-13', '2026-03-12', purchase, 'frist.pristilbud.udloebet');
    onTheDay('2026-04-02');
    await turn(t.deps);
    expect(await what(purchase)).toHaveLength(2);
  });

  it('notes that an acute tilsagn has run out; the help goes on', async () => {
    const purchase = await anOpenedPurchase(office);
    await purchase.does('leder', 'akutGodkend', { gaelderTil: '2026-03-12' });
    await actsOn('2026-03-13', '2026-03-12', purchase, 'frist.akutTilsagn.udloebet');
    expect((await purchase.reread()).tilstand).toBe('behov');
  });

  it('notes that an acute start was not ratified at the first meeting after it (I01), on the day after', async () => {
    const purchase = await anOpenedPurchase(office);
    await purchase.does('leder', 'akutGodkend', { gaelderTil: '2026-06-01' });
    await purchase.does('raadgiver', 'registrerIndflytning');
    await actsOn('2026-03-10', '2026-03-09', purchase, 'frist.godkendEfterfoelgende.overskredet');
    expect((await purchase.reread()).tilstand).toBe('indsatsIGang');
  });

  it('catches up forty days of standstill in the order of the days, without a second of any', async () => {
    const held = await anOpenedPurchase(office);
    await held.does('raadgiver', 'saetPaaVent', { til: '2026-03-16' });
    const acute = await anOpenedPurchase(office, { navn: 'En Anden', cpr: '6202903321' });
    await acute.does('leder', 'akutGodkend', { gaelderTil: '2026-03-20' });
    await acute.does('raadgiver', 'registrerIndflytning');
    await acute.does('raadgiver', 'saetPaaVent', { til: '2026-03-25' });
    onTheDay('2026-04-11');
    expect(await turn(t.deps)).toEqual({ sent: 4, failed: 0 });
    expect(await turn(t.deps)).toEqual({ sent: 0, failed: 0 });
    expect(await what(held)).toEqual(['2026-04-11 frist.vaekning.naaet']);
    expect((await ofTheClock(acute)).map(({ event }) => event)).toEqual([
      'frist.godkendEfterfoelgende.overskredet',
      'frist.akutTilsagn.udloebet',
      'frist.vaekning.naaet',
    ]);
    expect((await verifyAll(t.db, null)).fund).toEqual([]);
  });

  it('goes on to the others when one sag can be moved by nobody', async () => {
    const broken = await anOpenedPurchase(office);
    const sound = await anOpenedPurchase(office, { navn: 'En Anden', cpr: '6202903321' });
    for (const purchase of [broken, sound]) await purchase.does('raadgiver', 'saetPaaVent', { til: '2026-03-16' });
    const rows = t.db.kysely.updateTable('instance').set({ chart: 'findesIkke' });
    await rows.where('id', '=', broken.id).execute();
    await t.db.kysely.updateTable('stream').set({ wrapped_key: null }).where('id', '=', broken.id).execute();
    onTheDay('2026-03-16');
    expect(await turn(t.deps)).toEqual({ sent: 1, failed: 1 });
    expect(await what(sound)).toEqual(['2026-03-16 frist.vaekning.naaet']);
    expect(t.log.some((line) => line.includes(broken.id) && line.includes('could not move'))).toBe(true);
  });

  it('counts the others anew after a change of closing days when one sag cannot be read', async () => {
    const broken = await anOpenedPurchase(office);
    const sound = await anOpenedPurchase(office, { navn: 'En Anden', cpr: '6202903321' });
    const rows = t.db.kysely.updateTable('instance').set({ chart: 'findesIkke', tilstand: 'findesIkke' });
    await rows.where('id', '=', broken.id).execute();
    await t.db.kysely.updateTable('stream').set({ wrapped_key: null }).where('id', '=', broken.id).execute();
    const lukkedage = ['2026-04-16', '2026-04-17', '2026-04-20'] as Dato[];
    const boss = await office.aColleague('administrator');
    const indstillinger = { ...STANDARD_INDSTILLINGER, lukkedage };
    expect((await boss.client.put('/api/indstillinger', { version: 1, indstillinger })).status).toBe(200);
    expect(await what(sound)).toEqual(['2026-03-02 genberegnFrister']);
  });

  it('acts on Danish days whatever the hour of the server', async () => {
    const purchase = await anOpenedPurchase(office);
    await purchase.does('raadgiver', 'saetPaaVent', { til: '2026-07-01' });
    t.clock.moveBusinessTo('2026-06-30T21:59:59Z');
    expect((await turn(t.deps)).sent).toBe(0);
    t.clock.moveBusinessTo('2026-06-30T22:00:00Z');
    expect((await turn(t.deps)).sent).toBe(1);
  });
});

describe('the charts', () => {
  it('refuse the clock nothing: its edges ask for no krav, and every live leaf counts again when closing days change', () => {
    for (const chart of CHARTS.values())
      for (const [leaf, own] of chart.edges) {
        const clocked = [...own].filter(([type]) => chart.events.get(type)?.regel === 'uret');
        for (const [type, edge] of clocked) expect(edge.krav, `${chart.navn}.${leaf} ${type}`).toEqual([]);
        if (!chart.leaves.get(leaf)?.ended) expect(own.has('genberegnFrister'), `${chart.navn}.${leaf}`).toBe(true);
      }
  });
});
