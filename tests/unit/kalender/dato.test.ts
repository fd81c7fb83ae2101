import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aarstal,
  compareDato,
  dageMellem,
  dato,
  datoOf,
  endOfMonth,
  maxDato,
  minDato,
  parseDato,
  plusDage,
  plusMaaneder,
  plusUger,
  ugedag,
} from '#machines/kalender/dato.ts';
import { anyDato } from './arbitraries.ts';

describe('parseDato', () => {
  test.each(['2026-03-02', '2028-02-29', '1583-01-01', '9999-12-31'])('reads %s', (text) => {
    expect(parseDato(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-3-2',
    '20260302',
    '02-03-2026',
    '2026-03-02T00:00',
    '2026-03-02[u-ca=iso8601]',
    ' 2026-03-02',
    '2026-03-02\n',
    '1582-12-31',
    '0000-01-01',
    '+002026-03-02',
    '',
  ])('refuses %j', (text) => {
    expect(parseDato(text)).toBeNull();
    expect(() => dato(text)).toThrow(RangeError);
  });
});

test('datoOf refuses a day that no calendar has', () => {
  expect(datoOf(2028, 2, 29)).toBe('2028-02-29');
  expect(() => datoOf(2026, 2, 29)).toThrow(RangeError);
});

describe('plusMaaneder keeps the day number and stops at the end of the month', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-05-20', 0, '2026-05-20'],
  ])('%s + %i måneder is %s', (from, n, expected) => {
    expect(plusMaaneder(dato(from), n)).toBe(expected);
  });

  test('it never leaves the target month', () => {
    fc.assert(
      fc.property(anyDato, fc.integer({ min: -48, max: 48 }), (d, n) => {
        const later = plusMaaneder(d, n);
        const months = (aarstal(later) - aarstal(d)) * 12 + Number(later.slice(5, 7)) - Number(d.slice(5, 7));
        expect(months).toBe(n);
        expect(later.slice(8) === d.slice(8) || (later === endOfMonth(later) && later.slice(8) < d.slice(8))).toBe(
          true,
        );
      }),
    );
  });

  test('a later date never gives an earlier one', () => {
    fc.assert(
      fc.property(anyDato, anyDato, fc.integer({ min: 0, max: 48 }), (a, b, n) => {
        expect(plusMaaneder(minDato(a, b), n) <= plusMaaneder(maxDato(a, b), n)).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026-02-10', '2026-02-28'],
  ['2028-02-01', '2028-02-29'],
  ['2100-02-01', '2100-02-28'],
  ['2026-12-31', '2026-12-31'],
])('endOfMonth of %s is %s', (d, expected) => {
  expect(endOfMonth(dato(d))).toBe(expected);
});

test('days are counted there and back', () => {
  fc.assert(
    fc.property(anyDato, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
      const other = plusDage(d, n);
      expect(dageMellem(d, other)).toBe(n);
      expect(plusDage(other, -n)).toBe(d);
      expect(compareDato(other, d)).toBe(Math.sign(n));
    }),
  );
});

test('a week is seven days and ends on the same weekday', () => {
  fc.assert(
    fc.property(anyDato, fc.integer({ min: -200, max: 200 }), (d, n) => {
      expect(plusUger(d, n)).toBe(plusDage(d, 7 * n));
      expect(ugedag(plusUger(d, n))).toBe(ugedag(d));
    }),
  );
});

test('plusDage takes whole days only and stays within the years it can write', () => {
  expect(() => plusDage(dato('2026-01-01'), 0.5)).toThrow(RangeError);
  expect(() => plusDage(dato('9999-12-31'), 1)).toThrow(RangeError);
});

test('ugedag is 1 on mandag and 7 on søndag', () => {
  expect(ugedag(dato('2026-03-02'))).toBe(1);
  expect(ugedag(dato('2026-03-01'))).toBe(7);
});

test('dates are ordered', () => {
  const [a, b, c] = [dato('2026-01-31'), dato('2026-02-01'), dato('2025-12-31')];
  expect([a, b, c].sort(compareDato)).toEqual([c, a, b]);
  expect(compareDato(a, a)).toBe(0);
  expect(minDato(a, b, c)).toBe(c);
  expect(maxDato(a, b, c)).toBe(b);
});
