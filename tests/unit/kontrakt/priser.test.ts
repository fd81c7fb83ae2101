import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import type { Facts } from '#machines/kontrakt/facts.ts';
import { kontrakt } from '#machines/kontrakt/index.ts';
import { gaeldendePriser } from '#machines/kontrakt/om-kontrakten.ts';
import { oere } from '#machines/pris/oere.ts';
import { iKraft, type Kontrakt, LINJE, SAMME_VILKAAR } from './support.ts';

/** 2,450 kr. a døgn from 1 June 2025, in February 2026. */
const i2026 = () => iKraft({}, { today: '2026-02-02' });
const nyPris = (nyOere: number, aar = 2027) => ({
  gaelderFra: `${aar}-01-01`,
  nyePriser: [{ linjeId: '1', nyOere }],
});
const doegn = (oerePrDoegn: number) => [{ ...LINJE, enhedsprisOere: oere(oerePrDoegn) }];
const tillaeg = (k: Kontrakt, virkningFra: string, linjer: unknown, aarsprisOere: number | null = null) =>
  k.hoerer('noterTillaeg', {
    tillaegId: 'tillaeg',
    linjer,
    aarsprisOere,
    virkningFra,
    faktureresFra: k.today,
    art: 'pris',
    vilkaar: SAMME_VILKAAR,
    leverandoer: null,
  });

const paa = (f: Facts, dag: string) => gaeldendePriser(f, dato(dag)).linjer[0]?.enhedsprisOere;
/** From when each price holds, and what a døgn costs then. */
const forloebet = (f: Facts) => f.priser.map((p) => [p.fra, p.linjer[0]?.enhedsprisOere]);

describe('a price holds from its day, and not from the day it was told (T10, L-04)', () => {
  const k = i2026().den('2026-12-01').goerDet('registrerTakstregulering', nyPris(245_000));
  k.goerDet('registrerTakstregulering', nyPris(240_000));

  test.each([
    ['2025-01-01', 245_000],
    ['2026-12-31', 245_000],
    ['2027-01-01', 240_000],
    ['2030-01-01', 240_000],
  ])('on %s it is %i øre', (dag, pris) => {
    expect(paa(k.facts, dag)).toBe(pris);
  });

  test('økonomi sees what holds on the day, and all prices with their days', () => {
    const set = (dag: string) => kontrakt.oekonomi(k.facts, dato(dag));

    expect(set('2026-12-31')).toMatchObject({ aarsprisOere: 89_425_000, linjer: [{ enhedsprisOere: 245_000 }] });
    // 365 × 2,400 kr.
    expect(set('2027-01-01')).toMatchObject({ aarsprisOere: 87_600_000, linjer: [{ enhedsprisOere: 240_000 }] });
    expect(set('2026-12-31')['priser']).toEqual([
      { fra: '2025-06-01', aarsprisOere: 89_425_000 },
      { fra: '2027-01-01', aarsprisOere: 87_600_000 },
    ]);
  });
});

describe('a regulation that is accepted late (C24)', () => {
  const paaklaget = () => i2026().den('2026-12-22').goerDet('registrerTakstregulering', nyPris(250_000));

  test('does not go over a tillægsaftale of a later day: it holds until that', () => {
    const k = tillaeg(paaklaget().den('2027-02-20'), '2027-02-10', doegn(261_000));
    k.den('2027-03-15').goerDet('accepterTakstregulering');

    expect(forloebet(k.facts)).toEqual([
      [null, 245_000],
      ['2027-01-01', 250_000],
      ['2027-02-10', 261_000],
    ]);
    expect(k.facts.linjer[0]?.enhedsprisOere).toBe(261_000);
  });

  test('cannot be accepted when the price of its day has been agreed since', () => {
    const k = tillaeg(paaklaget().den('2027-01-20'), '2026-12-28', doegn(261_000));

    expect(k.facts.reguleringer[0]?.status).toBe('afloest');
    expect([k.venter(), forloebet(k.facts)]).toEqual([
      [],
      [
        [null, 245_000],
        ['2026-12-28', 261_000],
      ],
    ]);
  });

  test('stands between the years, also when the next one is regulated already', () => {
    const k = paaklaget().den('2027-12-01').goerDet('registrerTakstregulering', nyPris(244_000, 2028));
    k.den('2028-02-01').goerDet('accepterTakstregulering');

    expect(forloebet(k.facts)).toEqual([
      [null, 245_000],
      ['2027-01-01', 250_000],
      ['2028-01-01', 244_000],
    ]);
  });
});

describe('a tillægsaftale', () => {
  test('with a day to come leaves the price of today, and a regulation before it is of the old lines', () => {
    const k = tillaeg(i2026().den('2026-12-05'), '2027-03-01', doegn(261_000));
    expect(paa(k.facts, '2026-12-05')).toBe(245_000);
    k.den('2026-12-10').goerDet('registrerTakstregulering', nyPris(244_000));

    expect(forloebet(k.facts)).toEqual([
      [null, 245_000],
      ['2027-01-01', 244_000],
      ['2027-03-01', 261_000],
    ]);
  });

  test('takes the place of a regulation of a year to come, and the year is open again', () => {
    const k = i2026().den('2026-12-05').goerDet('registrerTakstregulering', nyPris(244_000));
    expect(k.facts.naesteRegulering?.aar).toBe(2028);
    tillaeg(k.den('2026-12-10'), '2026-11-20', doegn(261_000));

    expect(forloebet(k.facts)).toEqual([
      [null, 245_000],
      ['2026-11-20', 261_000],
    ]);
    expect(k.frist('T10')?.dato).toBe('2026-12-15');
    k.goerDet('registrerTakstregulering', nyPris(260_000));
    expect(k.facts.reguleringer.at(-1)?.linjer).toEqual([{ nr: 1, gammelOere: 261_000, nyOere: 260_000 }]);
  });

  test('about terms leaves two parts of one rise together', () => {
    const k = i2026().den('2026-12-01').goerDet('registrerTakstregulering', nyPris(240_000));
    k.hoerer('noterTillaeg', {
      tillaegId: 'vilkaar',
      linjer: null,
      aarsprisOere: null,
      virkningFra: '2026-12-05',
      faktureresFra: null,
      art: 'vilkaar',
      vilkaar: SAMME_VILKAAR,
      leverandoer: null,
    });

    expect(k.goerDet('registrerTakstregulering', nyPris(242_000)).facts.reguleringer.at(-1)?.linjer).toEqual([
      { nr: 1, gammelOere: 245_000, nyOere: 242_000 },
    ]);
  });

  test('carries the year price that was written by hand, where its lines do not give one (4.3)', () => {
    const k = tillaeg(i2026(), '2026-02-17', [{ ...LINJE, antal: 10, antalEnhed: 'timerPrUge' }], 91_250_000);

    expect(k.facts.aarsprisOere).toBe(91_250_000);
  });
});

test('what is filled after a regulation is what the kontrakt began with; the new price stands, on the lines as they are now', () => {
  const k = iKraft({ underskriftKoeber: null }, { today: '2026-02-02' }).goerDet('udfyld');
  k.den('2026-12-01').goerDet('registrerTakstregulering', nyPris(244_000));
  const [linje] = k.facts.priser[0]?.linjer ?? [];
  k.goerDet('udfyld', { linjer: [{ ...linje, slutdato: '2028-12-31' }] });

  expect(forloebet(k.facts)).toEqual([
    [null, 245_000],
    ['2027-01-01', 244_000],
  ]);
  expect(k.facts.linjer).toEqual([{ ...linje, enhedsprisOere: 244_000, slutdato: '2028-12-31' }]);
});
