import { describe, expect, it } from 'vitest';
import {
  cellTekst,
  laesCpr,
  laesDato,
  laesJaNej,
  laesKroner,
  laesParagraf,
  laesParagraffer,
  laesTal,
} from '#machines/indlaesning/celle.ts';
import type { Celle } from '#machines/indlaesning/kolonne.ts';

/** The value; `fejl` where it cannot be read, null for a gap. */
const af = (svar: { ok: boolean; vaerdi?: unknown }) => (svar.ok ? svar.vaerdi : 'fejl');

describe('a cell of a file', () => {
  it.each(['', ' ', '-', '?', 'Ukendt', 'ikke oplyst', 'n/a', 'mangler'])('that says »%s« is a gap (C3)', (celle) => {
    expect(cellTekst(celle)).toBeNull();
    expect(af(laesDato(celle))).toBeNull();
    expect(af(laesKroner(celle))).toBeNull();
  });

  it.each<[Celle, string]>([
    ['31.12.2026', '2026-12-31'],
    ['31-12-26', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['31/12 2026', '2026-12-31'],
    ['2026-12-31 00:00:00', '2026-12-31'],
    ['31.12.2026 00.00', '2026-12-31'],
    ['31. december 2026', '2026-12-31'],
    ['1. maj 2021', '2021-05-01'],
    ['31.02.2026', 'fejl'],
    ['2026-13-01', 'fejl'],
    ['snart', 'fejl'],
    ['31. brumaire 2026', 'fejl'],
    [46_387, 'fejl'],
  ])('with the date »%s« is %s', (celle, dato) => {
    expect(af(laesDato(celle))).toBe(dato);
  });

  it.each<[Celle, number | string]>([
    ['1.234,56', 123_456],
    ['2450', 245_000],
    ['kr. 2.450,-', 245_000],
    [1234.56, 123_456],
    [2450, 245_000],
    ['1,234.56', 'fejl'],
    ['2450.50', 'fejl'],
    ['ca. 2.000', 'fejl'],
  ])('with the amount »%s« is %s øre', (celle, oere) => {
    expect(af(laesKroner(celle))).toBe(oere);
  });

  it.each<[Celle, number | string]>([
    ['20,5', 20.5],
    ['1.200', 1200],
    [365, 365],
    ['12.5', 'fejl'],
    ['mange', 'fejl'],
  ])('with the number »%s« is %s', (celle, tal) => {
    expect(af(laesTal(celle))).toBe(tal);
  });

  it.each<[Celle, string]>([
    ['710190-1234', '7101901234'],
    ['7101901234', '7101901234'],
    ['="0101901234"', '0101901234'],
    // A spreadsheet's number can have lost zeros at the front alone.
    [101_901_234, '0101901234'],
    ['101901234', 'fejl'],
    ['710190-12', 'fejl'],
    ['321390-1234', 'fejl'],
    ['Alma', 'fejl'],
  ])('with the CPR number »%s« is %s', (celle, cpr) => {
    expect(af(laesCpr(celle))).toBe(cpr);
  });

  it('with nine digits of a CPR number says that the zero was lost, and how it is kept', () => {
    expect(laesCpr('101901234')).toMatchObject({
      hvad: expect.stringContaining('ni cifre'),
      loesning: expect.stringContaining('tekst'),
    });
    expect(laesCpr('921901234')).toMatchObject({ hvad: 'CPR-nummeret findes ikke.' });
  });

  it.each([
    ['§ 107', 'par107'],
    ['SEL § 107, stk. 1', 'par107'],
    ['107', 'par107'],
    ['par. 85', 'par85'],
    ['Serviceloven § 83 b', 'par83b'],
    ['ABL § 105', 'ablPar105'],
    ['Ældreloven § 10', 'aeldreloven'],
    ['§ 105', 'fejl'],
    ['§ 66', 'fejl'],
    ['§ 107 og § 104', 'fejl'],
  ])('with the paragraph »%s« is %s', (celle, paragraf) => {
    expect(af(laesParagraf(celle))).toBe(paragraf);
  });

  it('with several paragraphs of a tilbud names each once', () => {
    expect(af(laesParagraffer('§ 107, § 108 og § 107'))).toEqual(['par107', 'par108']);
    expect(af(laesParagraffer('§ 107, § 66'))).toBe('fejl');
  });

  it.each([
    ['Ja', true],
    ['x', true],
    ['nej', false],
    ['måske', 'fejl'],
  ])('with the answer »%s« is %s', (celle, svar) => {
    expect(af(laesJaNej(celle))).toBe(svar);
  });
});
