import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fritValgTest } from '#machines/pris/frit-valg.ts';
import { type Oere, oere } from '#machines/pris/oere.ts';

const price = fc.integer({ min: 1, max: 10 ** 11 }).map(oere);

describe('4.3: the chosen tilbud costs at most 10 % more', () => {
  test.each([
    ['equality passes', 98_367_500, 89_425_000, true, 98_367_500, 8_942_500, 1000],
    ['an øre more does not', 98_367_501, 89_425_000, false, 98_367_500, 8_942_501, 1001],
    ['a cheaper one passes', 80_000_000, 89_425_000, true, 98_367_500, -9_425_000, -1053],
    ['the same price passes', 89_425_000, 89_425_000, true, 98_367_500, 0, 0],
    ['a ceiling between two øre is not rounded up', 112, 101, false, 111, 11, 1090],
    ['and what is below it passes', 111, 101, true, 111, 10, 991],
  ])('%s', (_name, valgt, visiteret, bestaaet, loftOere, merprisOere, merprisBasispoint) => {
    expect(fritValgTest(oere(valgt), oere(visiteret))).toMatchObject({
      ok: true,
      bestaaet,
      loftOere,
      merprisOere,
      merprisBasispoint,
    });
  });

  test('the explanation names the three amounts', () => {
    const svar = fritValgTest(oere(98_367_501), oere(89_425_000));
    expect(svar.ok && svar.forklaring.replaceAll('\u00a0', ' ')).toBe(
      'Årsprisen er 983.675,01 kr. og må højst være 983.675,00 kr. (110 % af 894.250,00 kr.).',
    );
  });
});

test.each<[string, Oere | null, Oere | null, readonly string[]]>([
  ['the old price is unknown', oere(100), null, ['visiteret']],
  ['the old price is zero', oere(100), oere(0), ['visiteret']],
  ['the new price is unknown', null, oere(100), ['valgt']],
  ['both are unknown', null, null, ['valgt', 'visiteret']],
])('C10: %s, and the answer says what is missing', (_name, valgt, visiteret, mangler) => {
  const svar = fritValgTest(valgt, visiteret);
  expect(svar).toMatchObject({ ok: false, mangler });
  expect(!svar.ok && svar.grund).toMatch(/mangler\.$/);
});

test('the test is exact, and the ceiling is the last price that passes', () => {
  fc.assert(
    fc.property(price, price, (valgt, visiteret) => {
      const svar = fritValgTest(valgt, visiteret);
      if (!svar.ok) throw new Error(svar.grund);
      expect(svar.bestaaet).toBe(10n * BigInt(valgt) <= 11n * BigInt(visiteret));
      expect(svar.bestaaet).toBe(svar.merprisBasispoint <= 1000);
      expect(fritValgTest(svar.loftOere, visiteret)).toMatchObject({ bestaaet: true });
      expect(fritValgTest(oere(svar.loftOere + 1), visiteret)).toMatchObject({ bestaaet: false });
    }),
  );
});

test('the largest amounts are answered too', () => {
  expect(fritValgTest(oere(Number.MAX_SAFE_INTEGER), oere(Number.MAX_SAFE_INTEGER))).toMatchObject({ bestaaet: true });
});
