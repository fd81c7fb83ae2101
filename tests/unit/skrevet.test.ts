import { describe, expect, it } from 'vitest';
import { parseDatoText, parseHeltal, parseTal } from '#machines/skrevet.ts';

describe('what people write', () => {
  it.each([
    ['02.03.2026', '2026-03-02'],
    ['2/3 2026', '2026-03-02'],
    ['2-3-26', '2026-03-02'],
    ['02032026', '2026-03-02'],
    ['020326', '2026-03-02'],
    ['2026-03-02', '2026-03-02'],
    ['29.02.2028', '2028-02-29'],
    ['29.02.2026', null],
    ['31.04.2026', null],
    ['13.13.2026', null],
    ['2.3', null],
    ['i morgen', null],
  ])('reads the date »%s« as %s', (text, expected) => {
    expect(parseDatoText(text)).toBe(expected);
  });

  it.each([
    ['12,5', 12.5],
    ['12', 12],
    ['0,25', 0.25],
    ['0,125', null],
    ['12,', null],
    ['12.5', null],
    ['', null],
    ['tolv', null],
  ])('reads the number »%s« as %s', (text, expected) => {
    expect(parseTal(text, 2)).toBe(expected);
  });

  it.each([
    ['1.200', 1200],
    ['12', 12],
    ['1.2', null],
    ['1,5', null],
  ])('reads the whole number »%s« as %s', (text, expected) => {
    expect(parseHeltal(text)).toBe(expected);
  });
});
