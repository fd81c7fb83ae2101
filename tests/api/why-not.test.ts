import { expect, it } from 'vitest';
import { testApp } from '#tests/support/app.ts';
import { anOffice, anOpenedPurchase, aPurchase } from '#tests/support/purchase.ts';

it('a locked act says why, and which acts lead to what is missing', async () => {
  const office = await anOffice(await testApp());
  const { sag } = await anOpenedPurchase(office);
  const locked = sag.handlinger.find((h) => h.type === 'startMarkedsafsoegning');
  expect(locked?.allowed).toBe(false);
  expect(locked?.reasons.map(({ id, kode, vej }) => ({ id, kode, vej }))).toEqual([
    { id: 'harBehov', kode: 'missing', vej: ['beskrivBehov'] },
    { id: 'harKravspecifikation', kode: 'missing', vej: ['gemKravspecifikation'] },
  ]);
  for (const { tekst } of locked?.reasons ?? []) expect(tekst.length).toBeGreaterThan(20);
});

it('leads out of a sag that cannot be ended to the acts that end its kontrakt', async () => {
  const purchase = await aPurchase(await anOffice(await testApp()), 'indsatsIGang');
  await purchase.does('kontraktforhandler', 'opretKontrakt');
  await purchase.reread('raadgiver');
  const locked = purchase.sag.handlinger.find((h) => h.type === 'afslut');
  expect(locked?.reasons.map(({ id, vej }) => ({ id, vej }))).toEqual([
    { id: 'kontraktErSlut', vej: ['kontrakt.foreslaaOpsigelse', 'kontrakt.aftalOphoer'] },
  ]);
  expect(purchase.forloeb('kontrakt').handlinger.find((h) => h.type === 'foreslaaOpsigelse')?.allowed).toBe(true);
});
