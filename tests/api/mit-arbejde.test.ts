import { beforeEach, describe, expect, it } from 'vitest';
import { appendSettings } from '#db/repositories/settings.ts';
import { STANDARD_INDSTILLINGER } from '#machines/indstillinger.ts';
import type { ArbejdeItem, ArbejdeSvar } from '#machines/svar.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import { anOffice, aPurchase, type Colleague, type Office } from '#tests/support/purchase.ts';

describe.each(['sqlite', 'postgres'] as const)('mit arbejde (%s)', (dialect) => {
  let t: TestApp;
  let office: Office;
  beforeEach(async () => {
    t = await testApp({ dialect, now: '2026-03-02T08:00:00Z' });
    office = await anOffice(t);
  });

  const listOf = async (who: Colleague): Promise<readonly ArbejdeItem[]> =>
    ((await (await who.client.get('/api/mit-arbejde')).json()) as { items: ArbejdeItem[] }).items;
  const labels = async (who: Colleague) => (await listOf(who)).map((i) => [i.event, i.label, i.gruppe]);

  it('has what waits for the one who has the ball, and for nobody else', async () => {
    await aPurchase(office, 'visitation.indstillet');
    expect(await labels(office.raadgiver)).toEqual([['saetPaaDagsorden', 'Sæt på dagsorden', 'senere']]);
    expect(await labels(office.leder)).toEqual([]);
  });

  it('shows whose turn it is in a sag of mine where it is not mine, and who else has the ball where it is', async () => {
    const purchase = await aPurchase(office, 'visitation.indstillet');
    const answer = async (who: Colleague): Promise<ArbejdeSvar> =>
      (await (await who.client.get('/api/mit-arbejde')).json()) as ArbejdeSvar;
    expect((await answer(office.raadgiver)).hosAndre).toEqual([]);
    await purchase.does('raadgiver', 'saetPaaDagsorden');
    const { items, hosAndre } = await answer(office.raadgiver);
    expect(items.filter(({ event }) => event !== null)).toEqual([]);
    expect(hosAndre.map(({ sag, hos }) => [sag.id, hos.map(({ hvad }) => hvad)])).toEqual([[purchase.id, ['Godkend']]]);
    expect(hosAndre[0]?.hos[0]?.hvem).toBe('Leder');
    // Of what is mine as leder nobody else has the ball; and what is no sag of his is not on the list.
    expect((await answer(office.leder)).items.map(({ event, andre }) => [event, andre])).toEqual([['godkend', []]]);
    const andetTeam = await t.aTeam({ kommune: office.kommune });
    const fremmed = await office.aColleague('raadgiver', [andetTeam]);
    expect(await answer(fremmed)).toEqual({ items: [], hosAndre: [] });
  });

  it('calls the rådgiver a week before a waiting list is to be asked again, though nothing else waits for her (I06)', async () => {
    const purchase = await aPurchase(office, 'markedsafsoegning');
    await purchase.does('raadgiver', 'skrivPaaVenteliste', { skrevetOp: '2026-03-02', spoergIgen: '2026-04-07' });
    expect(await labels(office.raadgiver)).toEqual([]);
    t.clock.moveBusinessTo('2026-04-01T08:00:00Z');
    expect((await listOf(office.raadgiver)).map((i) => [i.event, i.frist?.dato])).toEqual([[null, '2026-04-07']]);
  });

  it('asks another leder to ratify than the one who said yes on the telephone, confirmed or not (I01)', async () => {
    const anden = await office.aColleague('leder');
    const purchase = await aPurchase(office, 'behov');
    await purchase.does('raadgiver', 'registrerMundtligGodkendelse', { personId: office.leder.user.id });
    await purchase.does('raadgiver', 'registrerIndflytning');
    const ratifies = async (who: Colleague) =>
      (await listOf(who)).flatMap(({ event }) => (event === 'godkendEfterfoelgende' ? [event] : []));
    expect([await ratifies(office.leder), await ratifies(anden)]).toEqual([[], ['godkendEfterfoelgende']]);
    // The rådgiver is not told that it lies with the one who may not, though the sag is assigned to her.
    await purchase.does('raadgiver', 'tildel', { rolle: 'leder', personId: office.leder.user.id });
    const [mine] = await listOf(office.raadgiver);
    expect(mine?.andre.find(({ hvad }) => hvad === 'Godkend efterfølgende')?.hvem).toBe('Leder');
    const { venterPaa } = await purchase.reread('leder');
    const who = venterPaa.find(({ event }) => event === 'godkendEfterfoelgende')?.personer.map(({ id }) => id);
    expect(who).toEqual([anden.user.id]);
  });

  it('lets the leder from outside stand in for no kontraktforhandler', async () => {
    const data = JSON.stringify({ ...STANDARD_INDSTILLINGER, lederUdefra: office.leder.user.id });
    const now = t.clock.systemNow();
    const version = { kommune_id: office.kommune.id, version: 2, data, created_by: null, created_at: now };
    expect(await t.db.inWrite((trx) => appendSettings(trx, version))).toBe(true);
    const purchase = await aPurchase(office, 'behov');
    await purchase.does('raadgiver', 'registrerMundtligGodkendelse', { personId: office.leder.user.id });
    await purchase.does('raadgiver', 'registrerIndflytning');
    const contract = purchase.sag.venterPaa.find(({ event }) => event === 'opretKontrakt');
    expect(contract).toMatchObject({ hvemTekst: 'Kontraktforhandler', personer: [], ingenKan: true });
  });

  it('lets the sag rest among what is on hold while it is', async () => {
    const purchase = await aPurchase(office, 'behov');
    await purchase.does('raadgiver', 'saetPaaVent', { til: '2026-03-06' });
    expect((await listOf(office.raadgiver)).map((i) => i.gruppe)).toEqual(['paaVent']);
  });

  it('shows a stand-in what is his as one, and for whom', async () => {
    await aPurchase(office, 'visitation.indstillet');
    const andetTeam = await t.aTeam({ kommune: office.kommune });
    const vikar = await office.aColleague('raadgiver', [andetTeam]);
    expect(await listOf(vikar)).toEqual([]);
    const administrator = await t.loginAs(await t.aUser({ kommune: office.kommune, roller: ['administrator'] }));
    const period = { for: office.raadgiver.user.id, vikar: vikar.user.id, fra: '2026-03-01', til: '2026-03-31' };
    expect((await administrator.post('/api/vikariater', period)).status).toBe(201);
    expect((await listOf(vikar)).map((i) => [i.event, i.vikarFor])).toEqual([
      ['saetPaaDagsorden', office.raadgiver.user.navn],
    ]);
  });
});
