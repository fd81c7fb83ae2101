import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { broek, broekOf, divider, gange, plus, rundHalvOp } from '#machines/pris/broek.ts';

const whole = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });

test('a fraction stands in lowest terms with a positive denominator', () => {
  expect(broek(6n, -4n)).toEqual({ taeller: -3n, naevner: 2n });
  expect(broek(0n, 7n)).toEqual({ taeller: 0n, naevner: 1n });
  expect(() => broek(1n, 0n)).toThrow(RangeError);
});

describe('broekOf takes a number as it is written', () => {
  test.each([
    [37.25, 149n, 4n],
    [0.1, 1n, 10n],
    [0.25, 1n, 4n],
    [-1.5, -3n, 2n],
    [365, 365n, 1n],
    [0, 0n, 1n],
  ])('%d', (tal, taeller, naevner) => {
    expect(broekOf(tal)).toEqual({ taeller, naevner });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e-7, 1e21])('%d is refused', (tal) => {
    expect(() => broekOf(tal)).toThrow(RangeError);
  });
});

describe('a half goes away from zero', () => {
  test.each([
    [5n, 10n, 1n],
    [-5n, 10n, -1n],
    [4n, 10n, 0n],
    [-4n, 10n, 0n],
    [15n, 10n, 2n],
    [25n, 10n, 3n],
    [-25n, 10n, -3n],
  ])('%d/%d', (taeller, naevner, expected) => {
    expect(rundHalvOp(broek(taeller, naevner))).toBe(expected);
  });

  test('and what is rounded is never more than a half away', () => {
    fc.assert(
      fc.property(whole, positive, (taeller, naevner) => {
        const off = 2n * (rundHalvOp(broek(taeller, naevner)) * naevner - taeller);
        expect(off <= naevner && off >= -naevner).toBe(true);
      }),
    );
  });

  test('and a larger fraction is never rounded to less', () => {
    fc.assert(
      fc.property(whole, positive, positive, (taeller, naevner, more) => {
        expect(rundHalvOp(broek(taeller + more, naevner)) >= rundHalvOp(broek(taeller, naevner))).toBe(true);
      }),
    );
  });
});

test('the sum, product and quotient are exact', () => {
  fc.assert(
    fc.property(whole, positive, whole, positive, (a, b, c, d) => {
      const [x, y] = [broek(a, b), broek(c, d)];
      expect(plus(x, y)).toEqual(broek(a * d + c * b, b * d));
      expect(gange(x, y)).toEqual(broek(a * c, b * d));
      if (c !== 0n) expect(gange(divider(x, y), y)).toEqual(x);
    }),
  );
});
