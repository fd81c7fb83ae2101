import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dageMellem, dato, plusDage } from '#machines/kalender/dato.ts';
import {
  datoI,
  instant,
  instantAt,
  instantAtStartOf,
  klokkeslaetI,
  parseInstant,
  plusTimer,
} from '#machines/kalender/instant.ts';
import { anyDato } from './arbitraries.ts';

describe('parseInstant', () => {
  test.each([
    ['2026-03-29T01:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29T01:00:00.5Z', '2026-03-29T01:00:00.500Z'],
    ['2026-03-29T01:00:00.123Z', '2026-03-29T01:00:00.123Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
    expect(new Date(text).toISOString()).toBe(expected);
  });

  test.each([
    '2026-03-29T01:00:00',
    '2026-03-29T01:00:00+01:00',
    '2026-03-29T01:00Z',
    '2026-03-29',
    '2026-02-29T01:00:00Z',
    '2026-03-29T24:00:00Z',
    '2026-03-29T01:00:00.1234Z',
    '',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeNull();
    expect(() => instant(text)).toThrow(RangeError);
  });
});

// The last Sundays of March and October.
const SPRINGS = ['2026-03-29', '2027-03-28', '2028-03-26', '2029-03-25', '2030-03-31', '2031-03-30'].map(dato);
const AUTUMNS = ['2026-10-25', '2027-10-31', '2028-10-29', '2029-10-28', '2030-10-27', '2031-10-26'].map(dato);

describe.each(SPRINGS)('%s, when summer time begins', (d) => {
  test('the day has 23 hours', () => {
    expect(instantAtStartOf(d)).toBe(`${plusDage(d, -1)}T23:00:00.000Z`);
    expect(instantAtStartOf(plusDage(d, 1))).toBe(`${d}T22:00:00.000Z`);
  });

  test('the wall goes from 01:59 to 03:00', () => {
    expect(klokkeslaetI(instant(`${d}T00:59:59Z`))).toBe('01:59');
    expect(klokkeslaetI(instant(`${d}T01:00:00Z`))).toBe('03:00');
  });

  test('the hour that does not exist is read an hour later', () => {
    expect(instantAt(d, 2, 30)).toBe(`${d}T01:30:00.000Z`);
    expect(klokkeslaetI(instantAt(d, 2, 30))).toBe('03:30');
  });

  test('noon is noon', () => {
    expect(instantAt(d, 12)).toBe(`${d}T10:00:00.000Z`);
    expect(instantAt(plusDage(d, -1), 12)).toBe(`${plusDage(d, -1)}T11:00:00.000Z`);
  });

  test('the date turns at midnight in Copenhagen', () => {
    expect(datoI(instant(`${plusDage(d, -1)}T22:59:59.999Z`))).toBe(plusDage(d, -1));
    expect(datoI(instant(`${plusDage(d, -1)}T23:00:00Z`))).toBe(d);
    expect(datoI(instant(`${d}T21:59:59.999Z`))).toBe(d);
    expect(datoI(instant(`${d}T22:00:00Z`))).toBe(plusDage(d, 1));
  });
});

describe.each(AUTUMNS)('%s, when summer time ends', (d) => {
  test('the day has 25 hours', () => {
    expect(instantAtStartOf(d)).toBe(`${plusDage(d, -1)}T22:00:00.000Z`);
    expect(instantAtStartOf(plusDage(d, 1))).toBe(`${d}T23:00:00.000Z`);
  });

  test('of the hour that comes twice the first is meant', () => {
    expect(instantAt(d, 2, 30)).toBe(`${d}T00:30:00.000Z`);
    expect(klokkeslaetI(instant(`${d}T00:30:00Z`))).toBe('02:30');
    expect(klokkeslaetI(instant(`${d}T01:30:00Z`))).toBe('02:30');
  });

  test('noon is noon', () => {
    expect(instantAt(d, 12)).toBe(`${d}T11:00:00.000Z`);
    expect(instantAt(plusDage(d, -1), 12)).toBe(`${plusDage(d, -1)}T10:00:00.000Z`);
  });

  test('the date turns at midnight in Copenhagen', () => {
    expect(datoI(instant(`${plusDage(d, -1)}T21:59:59.999Z`))).toBe(plusDage(d, -1));
    expect(datoI(instant(`${plusDage(d, -1)}T22:00:00Z`))).toBe(d);
    expect(datoI(instant(`${d}T22:59:59.999Z`))).toBe(d);
    expect(datoI(instant(`${d}T23:00:00Z`))).toBe(plusDage(d, 1));
  });
});

test('every moment of every hour belongs to the day it is put in', () => {
  fc.assert(
    fc.property(anyDato, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (d, hour, minute) => {
      expect(datoI(instantAt(d, hour, minute))).toBe(d);
      expect(instantAtStartOf(d) <= instantAt(d, hour, minute)).toBe(true);
      expect(instantAt(d, hour, minute) < instantAtStartOf(plusDage(d, 1))).toBe(true);
    }),
  );
});

test('instants compare as strings', () => {
  fc.assert(
    fc.property(anyDato, anyDato, (a, b) => {
      expect(Math.sign(dageMellem(a, b))).toBe(
        Math.sign(Date.parse(instantAtStartOf(b)) - Date.parse(instantAtStartOf(a))),
      );
      expect(a < b).toBe(instantAtStartOf(a) < instantAtStartOf(b));
    }),
  );
});

test.each([
  [24, 0],
  [-1, 0],
  [12, 60],
])('%s:%s is no time of day', (hour, minute) => {
  expect(() => instantAt(dato('2026-03-02'), hour, minute)).toThrow(RangeError);
});

test.each([
  ['2026-04-02', 14, 0, '2026-04-05'],
  ['2026-02-27', 16, 30, '2026-03-02'],
  ['2028-02-28', 9, 0, '2028-03-02'],
])('T29: 72 hours from %s %i:%i end at the same time of day', (from, hour, minute, expected) => {
  const end = plusTimer(instantAt(dato(from), hour, minute), 72);
  expect(datoI(end)).toBe(expected);
  expect(end).toBe(instantAt(dato(expected), hour, minute));
});

test('T29: 72 hours over the beginning of summer time end an hour later on the wall', () => {
  expect(plusTimer(instantAt(dato('2026-03-27'), 14), 72)).toBe(instantAt(dato('2026-03-30'), 15));
});
