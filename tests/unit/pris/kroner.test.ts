import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kronerTekst, parseKroner } from '#machines/pris/kroner.ts';
import { beloebOf, oere, parseOere } from '#machines/pris/oere.ts';

const anyOere = fc.maxSafeInteger().map(oere);

describe('oere', () => {
  test.each([0, 1, -1, 245_000, Number.MAX_SAFE_INTEGER])('%d is an amount', (tal) => {
    expect(parseOere(tal)).toBe(tal);
    expect(parseOere(BigInt(tal))).toBe(tal);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is none', (tal) => {
    expect(parseOere(tal)).toBeNull();
    expect(() => oere(tal)).toThrow(RangeError);
  });

  test('minus zero is zero', () => {
    expect(Object.is(parseOere(-0), 0)).toBe(true);
  });

  test('a result beyond what can be counted is refused in Danish', () => {
    expect(beloebOf(2n ** 53n)).toEqual({ ok: false, grund: 'Beløbet er for stort at regne med.' });
  });
});

describe('kronerTekst', () => {
  test.each([
    [245_000, '2.450,00 kr.'],
    [89_425_000, '894.250,00 kr.'],
    [123_456_750, '1.234.567,50 kr.'],
    [0, '0,00 kr.'],
    [5, '0,05 kr.'],
    [-50, '-0,50 kr.'],
    [-192_000, '-1.920,00 kr.'],
  ])('%d øre is %s', (tal, text) => {
    expect(kronerTekst(oere(tal))).toBe(text.replace(' ', '\u00a0'));
  });

  test('reads as Intl writes it', () => {
    const intl = new Intl.NumberFormat('da-DK', { style: 'currency', currency: 'DKK' });
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map(oere), (beloeb) => {
        expect(kronerTekst(beloeb)).toBe(intl.format(beloeb / 100));
      }),
    );
  });
});

describe('parseKroner', () => {
  test.each([
    ['2450', 245_000],
    ['2.450', 245_000],
    ['2450,50', 245_050],
    ['2450,5', 245_050],
    ['2.450,00 kr.', 245_000],
    ['2.450,00\u00a0kr.', 245_000],
    ['2.450 kr', 245_000],
    ['2.450,00 Kroner', 245_000],
    ['kr. 2.450,-', 245_000],
    ['DKK 1.234.567,89', 123_456_789],
    ['  0,05  ', 5],
    ['0', 0],
    ['-500,00', -50_000],
    ['−500', -50_000],
  ])('%j is %d øre', (text, expected) => {
    expect(parseKroner(text)).toEqual({ ok: true, oere: expected });
  });

  test.each([
    '2.45',
    '2450.50',
    '2,450.00',
    '2,450',
    '2.4500',
    '24.50,00',
    '0.450',
    '007',
    '2 450',
    '2450,',
    ',50',
    '--5',
    '1e3',
    'to tusind',
    '2450 €',
    '2450 pr. døgn',
    '٢٤٥٠',
    '9'.repeat(41),
  ])('%j is refused', (text) => {
    expect(parseKroner(text)).toMatchObject({ ok: false, grund: expect.stringContaining('kan ikke læses') });
  });

  test('nothing is not zero', () => {
    expect(parseKroner(' ')).toEqual({ ok: false, grund: 'Beløbet er ikke udfyldt.' });
  });

  test('more than can be counted is refused', () => {
    expect(parseKroner('90.071.992.547.409,91')).toEqual({ ok: true, oere: Number.MAX_SAFE_INTEGER });
    expect(parseKroner('90.071.992.547.409,92')).toMatchObject({ ok: false });
  });

  test('reads back every amount that is written', () => {
    fc.assert(
      fc.property(anyOere, (beloeb) => {
        expect(parseKroner(kronerTekst(beloeb))).toEqual({ ok: true, oere: beloeb });
      }),
    );
  });
});
