import { describe, expect, it } from 'vitest';
import { cprTekst, parseCpr } from '#machines/cpr.ts';

describe('a CPR number', () => {
  it.each([
    ['610190-4006', '6101904006', 'day + 60, as test numbers have it'],
    ['740385 1005', '7403851005', 'a space instead of a hyphen'],
    ['6101904007', '6101904007', 'modulus 11 fails, which never rejects (L-16)'],
    ['290200-4009', '2902004009', '29 February 2000: seventh digit 4 with year 00 is 2000'],
    ['890296-1000', '8902961000', '29 + 60 February 1996'],
  ])('%s is read as %s: %s', (text, digits) => {
    expect(parseCpr(text)).toBe(digits);
  });

  it.each([
    ['610190-400', 'nine digits'],
    ['61019040061', 'eleven digits'],
    ['000190-4006', 'day 0'],
    ['320190-4006', 'day 32'],
    ['920190-4006', 'day 92'],
    ['290201-1000', '29 February 1901'],
    ['611390-4006', 'month 13'],
    ['a10190-4006', 'a letter'],
    ['', 'nothing'],
  ])('%s is none: %s', (text) => {
    expect(parseCpr(text)).toBeNull();
  });

  it('is written with a hyphen', () => {
    expect(cprTekst('6101904006')).toBe('610190-4006');
  });
});
