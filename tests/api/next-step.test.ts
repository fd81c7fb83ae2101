import { beforeEach, describe, expect, it } from 'vitest';
import type { HandlingSvar } from '#machines/svar.ts';
import { testApp } from '#tests/support/app.ts';
import { anOffice, anOpenedPurchase, aPurchase, type Office, type Purchase } from '#tests/support/purchase.ts';

describe('what is offered as the way on', () => {
  let office: Office;
  beforeEach(async () => {
    office = await anOffice(await testApp());
  });

  const groupOf = async (
    purchase: Purchase,
    chart: string,
    type: string,
  ): Promise<HandlingSvar['gruppe'] | undefined> => {
    await purchase.reread('leder');
    return purchase.forloeb(chart).handlinger.find((h) => h.type === type)?.gruppe;
  };

  it('is no end of a kontrakt that is well, until somebody waits for it', async () => {
    const purchase = await aPurchase(office, 'indsatsIGang');
    await purchase.does('kontraktforhandler', 'opretKontrakt');
    await purchase.reread('leder');
    expect(purchase.forloeb('kontrakt').handlinger.filter(({ gruppe }) => gruppe === 'frem')).toEqual([]);
    for (const type of ['modtagOpsigelse', 'registrerModtagelse', 'aftalOphoer'])
      expect(await groupOf(purchase, 'kontrakt', type), type).toBe('registrer');

    await purchase.does('raadgiver', 'borgerDoed');
    expect(await groupOf(purchase, 'kontrakt', 'aftalOphoer')).toBe('frem');
  });

  it('is our own notice’s receipt when it has been sent', async () => {
    const purchase = await aPurchase(office, 'indsatsIGang');
    await purchase.does('kontraktforhandler', 'opretKontrakt');
    await purchase.does('raadgiver', 'foreslaaOpsigelse', {}, 'kontrakt');
    await purchase.does('leder', 'godkendOpsigelse', {}, 'kontrakt');
    await purchase.does('raadgiver', 'sendOpsigelse', {}, 'kontrakt');
    expect(await groupOf(purchase, 'kontrakt', 'registrerModtagelse')).toBe('frem');
    expect(await groupOf(purchase, 'kontrakt', 'modtagOpsigelse')).toBe('registrer');
  });

  it('is moving in only when its day has been agreed', async () => {
    expect(await groupOf(await anOpenedPurchase(office), 'indkoebssag', 'registrerIndflytning')).toBe('registrer');
    const purchase = await aPurchase(office, 'bestilling');
    expect(await groupOf(purchase, 'indkoebssag', 'registrerIndflytning')).toBe('registrer');
    await purchase.does('raadgiver', 'aftalIndflytning');
    expect(await groupOf(purchase, 'indkoebssag', 'registrerIndflytning')).toBe('frem');
  });

  it('is a refusal or a list to wait on as well: they are answers, not something that came from outside', async () => {
    const indstillet = await aPurchase(office, 'visitation.paaDagsorden');
    expect(await groupOf(indstillet, 'indkoebssag', 'givAfslag')).toBe('frem');
    const marked = await aPurchase(office, 'markedsafsoegning');
    expect(await groupOf(marked, 'indkoebssag', 'skrivPaaVenteliste')).toBe('frem');
  });
});
