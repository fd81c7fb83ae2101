import { expect, it } from 'vitest';
import { testApp } from '#tests/support/app.ts';
import { anOffice, anOpenedPurchase } from '#tests/support/purchase.ts';

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
