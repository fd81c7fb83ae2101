import { describe, expect, test } from 'vitest';
import type { Facts } from '#machines/kontrakt/facts.ts';
import { rootOf } from '../named.ts';
import { FOERSTE, TRE_AAR } from './aabn.ts';
import { newest } from './act.ts';
import { Altid } from './altid.ts';
import { type Dag, dageAf, hovedsag } from './drive.ts';
import { VARIANTER, type Variant } from './varianter.ts';

/** Three years, each evening held to what must always be so. */
function treAar({ sag, drejebog }: Variant) {
  const altid = new Altid();
  const dage: Dag[] = [];
  const world = sag();
  for (const dag of dageAf(world, { fra: FOERSTE, dage: TRE_AAR, drejebog })) {
    altid.dagen(dag);
    dage.push(dag);
  }
  const sidste = dage.at(-1);
  if (!sidste) throw new Error('no days');
  return { altid, dage, slut: hovedsag(sidste.sager, world), sagId: world.rootId };
}

describe.each(VARIANTER)('$navn, dag for dag i tre år', (variant) => {
  const { altid, dage, slut, sagId } = treAar(variant);

  test('on no day is anybody forgotten, is a key there twice, moves a frist by itself, or do rows not fold', () => {
    expect([dage.length, dage.some((d) => d.dato === '2028-02-29')]).toEqual([TRE_AAR, true]);
    expect(altid.brud).toEqual([]);
  });

  test('it ends on the day, and is paid for to the day, that the hand counts', () => {
    // The reducer of the kontrakt made them.
    expect((newest(slut, 'kontrakt').facts as Facts).ophoer).toMatchObject(variant.ophoer);
    expect(rootOf(slut).tilstand).toBe('afsluttet');
  });

  test('it called while it ran, and calls nobody after it was closed', () => {
    const lukket = variant.drejebog.at(-1)?.paa ?? '';
    const kald = dage.flatMap((d) => d.kald).filter((kaldt) => kaldt.sag === sagId);

    expect(kald.length).toBeGreaterThan(5);
    expect(kald.filter((kaldt) => kaldt.dato > lukket)).toEqual([]);
  });
});

test('in an ABL § 105 dwelling nobody is ever called to move out (L-31), and the supplier’s notice opens a new sag', () => {
  const abl = VARIANTER.find(({ navn }) => navn.startsWith('ABL'));
  if (!abl) throw new Error('the variant is gone');
  const { dage } = treAar(abl);
  const regler = new Set(dage.flatMap((d) => d.kald).map((kaldt) => kaldt.regel));

  expect([regler.has('T05'), regler.has('L-31')]).toEqual([false, true]);
  expect(dage.at(-1)?.sager.size).toBe(2);
});
