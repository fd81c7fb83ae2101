import { expect, it } from 'vitest';
import { testApp } from '#tests/support/app.ts';
import { anOffice, aPurchase } from '#tests/support/purchase.ts';

it('what was found in a kontrakt is told of its part, and at the act that freezes it (C14)', async () => {
  const purchase = await aPurchase(await anOffice(await testApp({ now: '2026-03-02T08:00:00Z' })), 'bestilling');
  await purchase.does('kontraktforhandler', 'opretKontrakt');
  await purchase.does('kontraktforhandler', 'udfyld', { betalingsfristDage: 14 }, 'kontrakt');
  const kontrakten = purchase.sag.forloeb.find(({ chart }) => chart === 'kontrakt');

  const tekst = 'Betalingsfristen er under 30 dage. Sæt den til 30.';
  expect(kontrakten?.bemaerkninger).toContainEqual({
    regel: 'KT-103',
    klasse: 'uhensigtsmaessigtValg',
    klasseTekst: 'Uhensigtsmæssigt valg',
    tekst,
  });
  const act = (type: string) => kontrakten?.handlinger.find((h) => h.type === type);
  expect([act('klargoer')?.allowed, act('klargoer')?.bemaerkninger.includes(tekst)]).toEqual([true, true]);
  expect(act('udfyld')?.bemaerkninger).toEqual([]);
});
