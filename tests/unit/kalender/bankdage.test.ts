import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dageFoer,
  erArbejdsdag,
  erBankdag,
  flyttetTilArbejdsdag,
  forrigeBankdag,
  minusBankdage,
  naesteArbejdsdag,
  plusArbejdsdage,
  plusBankdage,
} from '#machines/kalender/bankdage.ts';
import { dageMellem, dato, maxDato, minDato, plusDage, ugedag } from '#machines/kalender/dato.ts';
import { anyDato } from './arbitraries.ts';

const count = fc.integer({ min: 0, max: 60 });

test.each([
  ['2026-03-02', 'an ordinary Monday', true, true],
  ['2026-03-01', 'a Sunday', false, false],
  ['2026-04-02', 'skærtorsdag', false, false],
  ['2026-05-15', 'the day after himmelfart', true, false],
  ['2026-06-05', 'Grundlovsdag', true, false],
  ['2026-12-24', 'juleaftensdag', true, false],
  ['2026-12-31', 'nytårsaftensdag', true, false],
  ['2023-05-05', 'the last store bededag', false, false],
  ['2026-05-01', '1 May, on which store bededag would have fallen', true, true],
  ['2028-06-05', '2. pinsedag and Grundlovsdag', false, false],
  ['2028-05-26', 'the day after himmelfart 2028', true, false],
])('%s, %s: arbejdsdag %s, bankdag %s', (d, _name, arbejdsdag, bankdag) => {
  expect(erArbejdsdag(dato(d))).toBe(arbejdsdag);
  expect(erBankdag(dato(d))).toBe(bankdag);
});

test.each([
  [2026, ['05-15', '06-05', '12-24', '12-31']],
  [2027, ['05-07', '12-24', '12-31']],
  [2028, ['05-26']],
  [2029, ['05-11', '06-05', '12-24', '12-31']],
])('the banks are closed on further days in %i as Appendix C says', (aar, expected) => {
  const days = Array.from({ length: 366 }, (_, n) => plusDage(dato(`${aar}-01-01`), n));
  const closed = days.filter((d) => d.startsWith(String(aar)) && erArbejdsdag(d) && !erBankdag(d));
  expect(closed).toEqual(expected.map((day) => `${aar}-${day}`));
});

describe('moving a date', () => {
  test.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-01', '2026-02-27'],
    ['2026-12-25', '2026-12-23'],
    ['2026-04-06', '2026-04-01'],
    ['2027-01-01', '2026-12-30'],
  ])('the bankdag on or before %s is %s', (d, expected) => {
    expect(forrigeBankdag(dato(d))).toBe(expected);
  });

  test.each([
    ['2026-03-02', '2026-03-02', '2026-03-03'],
    ['2027-01-01', '2027-01-04', '2027-01-04'],
    ['2026-04-02', '2026-04-07', '2026-04-07'],
    ['2026-04-01', '2026-04-01', '2026-04-07'],
    ['2026-12-24', '2026-12-24', '2026-12-28'],
  ])('from %s the arbejdsdag on or after is %s, the next one %s', (d, moved, next) => {
    expect(flyttetTilArbejdsdag(dato(d))).toBe(moved);
    expect(naesteArbejdsdag(dato(d))).toBe(next);
  });
});

test('the closing days of a municipality count as neither arbejdsdag nor bankdag', () => {
  const lukkedage = new Set([dato('2026-05-15'), dato('2026-10-12')]);
  expect(erArbejdsdag(dato('2026-05-15'), lukkedage)).toBe(false);
  expect(forrigeBankdag(dato('2026-10-12'), lukkedage)).toBe('2026-10-09');
  expect(flyttetTilArbejdsdag(dato('2026-05-15'), lukkedage)).toBe('2026-05-18');
  expect(naesteArbejdsdag(dato('2026-05-13'), lukkedage)).toBe('2026-05-18');
  expect(plusArbejdsdage(dato('2026-10-09'), 1, lukkedage)).toBe('2026-10-13');
  expect(plusBankdage(dato('2026-10-09'), 1, lukkedage)).toBe('2026-10-13');
  expect(minusBankdage(dato('2026-10-13'), 1, lukkedage)).toBe('2026-10-09');
  expect(dageFoer(dato('2026-10-14'), 2, lukkedage)).toBe('2026-10-09');
});

test('bankdage lead there and back', () => {
  fc.assert(
    fc.property(anyDato, count, (d, n) => {
      const from = forrigeBankdag(d);
      expect(minusBankdage(plusBankdage(from, n), n)).toBe(from);
      expect(plusBankdage(minusBankdage(from, n), n)).toBe(from);
    }),
  );
});

test('n arbejdsdage later is the n-th arbejdsdag after the day', () => {
  fc.assert(
    fc.property(anyDato, fc.integer({ min: 1, max: 60 }), (d, n) => {
      const end = plusArbejdsdage(d, n);
      const days = Array.from({ length: dageMellem(d, end) }, (_, i) => plusDage(d, i + 1));
      expect(erArbejdsdag(end)).toBe(true);
      expect(days.filter((day) => erArbejdsdag(day))).toHaveLength(n);
    }),
  );
});

test('a later day never moves to an earlier one', () => {
  fc.assert(
    fc.property(anyDato, anyDato, count, (a, b, n) => {
      const [early, late] = [minDato(a, b), maxDato(a, b)];
      expect(forrigeBankdag(early) <= forrigeBankdag(late)).toBe(true);
      expect(flyttetTilArbejdsdag(early) <= flyttetTilArbejdsdag(late)).toBe(true);
      expect(plusArbejdsdage(early, n) <= plusArbejdsdage(late, n)).toBe(true);
      expect(minusBankdage(early, n) <= minusBankdage(late, n)).toBe(true);
      expect(dageFoer(early, n) <= dageFoer(late, n)).toBe(true);
    }),
  );
});

test('C25: a reminder day is a bankdag at most five days before the day counted', () => {
  fc.assert(
    fc.property(anyDato, count, (frist, n) => {
      const day = dageFoer(frist, n);
      expect(erBankdag(day)).toBe(true);
      expect(ugedag(day)).toBeLessThanOrEqual(5);
      expect(dageMellem(day, plusDage(frist, -n))).toBeGreaterThanOrEqual(0);
      expect(dageMellem(day, plusDage(frist, -n))).toBeLessThanOrEqual(5);
    }),
  );
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is no count of days', (n) => {
  expect(() => plusArbejdsdage(dato('2026-03-02'), n)).toThrow(RangeError);
  expect(() => minusBankdage(dato('2026-03-02'), n)).toThrow(RangeError);
});

test('no days leave the date where it is', () => {
  expect(plusArbejdsdage(dato('2026-03-01'), 0)).toBe('2026-03-01');
});
