import { describe, expect, it } from 'vitest';
import { oere } from '#machines/pris/oere.ts';
import { differenceTekst } from '../../../web/form/compared.tsx';
import { yearPriceOf, yearPriceWritten } from '../../../web/form/year-price.ts';
import { aFelt } from './fixtures/felter.ts';

const LINJE = { paragraf: 'par107', antal: 365, antalEnhed: 'doegnPrAar', enhedsprisOere: 245_000, prisEnhed: 'doegn' };

const valg = (navn: string, ...ider: string[]) =>
  aFelt({ navn, art: 'valg', label: navn, kraevet: false, muligheder: ider.map((id) => ({ id, tekst: id })) });
const LINJER = aFelt({
  navn: 'linjer',
  art: 'raekker',
  label: 'Linjer',
  felter: [
    aFelt({ navn: 'antal', art: 'antal', label: 'Antal', kraevet: false, decimaler: 2 }),
    valg('antalEnhed', 'doegnPrAar', 'timerPrUge'),
    aFelt({ navn: 'enhedsprisOere', art: 'oere', label: 'Pris', kraevet: false }),
    valg('prisEnhed', 'doegn', 'time'),
  ],
});
const skrevet = (pris: string) => [
  { antal: '365', antalEnhed: 'doegnPrAar', enhedsprisOere: pris, prisEnhed: 'doegn' },
];

describe('what a year costs in a form', () => {
  it('is 894.250 kr. for 365 døgn at 2.450 kr.', () => {
    expect(yearPriceOf([LINJE])).toBe(89_425_000);
    expect(yearPriceWritten(LINJER, skrevet('2.450,00'))).toBe(89_425_000);
  });

  it('is not said while a line lacks something, cannot be read, or cannot be converted', () => {
    expect(yearPriceOf([LINJE, { ...LINJE, antal: null }])).toBeNull();
    expect(yearPriceOf([{ ...LINJE, prisEnhed: 'time' }])).toBeNull();
    expect(yearPriceWritten(LINJER, skrevet('2450.0.'))).toBeNull();
    expect(yearPriceWritten(LINJER, [])).toBeNull();
  });

  it('is not said of rows that are no lines of a price', () => {
    expect(yearPriceOf([{ maal: 'Bo selv', score: 2 }])).toBeNull();
    expect(yearPriceOf(null)).toBeNull();
  });

  it.each([
    [93_075_000, '36.500,00 kr. mere end i dag (4,1 %)'],
    [85_775_000, '36.500,00 kr. mindre end i dag (4,1 %)'],
    [89_425_000, 'det samme som i dag'],
  ])('of %i is held against 894.250 kr.', (price, tekst) => {
    expect(differenceTekst(oere(price), oere(89_425_000)).replaceAll('\u00a0', ' ')).toBe(tekst);
  });
});
