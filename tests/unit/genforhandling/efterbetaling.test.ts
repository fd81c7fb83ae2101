import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beregnEfterbetaling, medHaandsat } from '#machines/genforhandling/efterbetaling.ts';
import { type Dato, dageMellem, dato, plusDage } from '#machines/kalender/dato.ts';
import type { Kontraktlinje } from '#machines/kontraktlinje.ts';
import { oere } from '#machines/pris/oere.ts';
import { doegnlinje } from './payloads.ts';
import { anmodet, kommetTil } from './support.ts';

const linje = (
  antal: number,
  antalEnhed: Kontraktlinje['antalEnhed'],
  kroner: number,
  prisEnhed: Kontraktlinje['prisEnhed'],
): Kontraktlinje => ({ ...doegnlinje(0), antal, antalEnhed, enhedsprisOere: oere(kroner * 100), prisEnhed });

/** One price from the first day. */
const fraFoerst = (linjer: readonly Kontraktlinje[]) => [{ fra: null, linjer }];

const mellem = (gamle: readonly Kontraktlinje[], nye: readonly Kontraktlinje[], virkning: string, faktura: string) =>
  beregnEfterbetaling({ foer: fraFoerst(gamle), nye, virkningFra: dato(virkning), faktureresFra: dato(faktura) });

/* "(new − old) × days from T08 date incl." (4.3), to the day before the new price is invoiced; rounded once, half-up. */
describe('the back pay, counted by hand', () => {
  test.each([
    // 4.3: 2.450 → 2.610 from 17 to 28 February, 12 × 160 kr. = 1.920,00 kr.
    ['4.3 example', [doegnlinje(2_450)], [doegnlinje(2_610)], '2026-02-17', '2026-03-01', 12, 192_000],
    // The leap day is a day: 28 and 29 February, 2 × 160 kr.
    ['leap day', [doegnlinje(2_450)], [doegnlinje(2_610)], '2028-02-28', '2028-03-01', 2, 32_000],
    ['no leap day', [doegnlinje(2_450)], [doegnlinje(2_610)], '2026-02-28', '2026-03-01', 1, 16_000],
    // A leap year has 366 days, and each of them costs the same.
    ['a leap year', [doegnlinje(2_450)], [doegnlinje(2_610)], '2028-01-01', '2029-01-01', 366, 5_856_000],
    // 2 hours more a week at 400 kr.: 800 kr. ÷ 7 × 10 days = 1.142,857… kr.
    [
      'by the hour',
      [linje(20, 'timerPrUge', 400, 'time')],
      [linje(22, 'timerPrUge', 400, 'time')],
      '2026-03-02',
      '2026-03-12',
      10,
      114_286,
    ],
    // 350 kr. more a week: 50 kr. a day × 9.
    [
      'by the week',
      [linje(1, 'stk', 7_000, 'uge')],
      [linje(1, 'stk', 7_350, 'uge')],
      '2026-03-02',
      '2026-03-11',
      9,
      45_000,
    ],
    // 1.000 kr. more a month: 12.000 kr. ÷ 365 × 31 = 1.019,178… kr., in a month of 31 days and of 28 alike.
    [
      'by the month',
      [linje(1, 'stk', 30_000, 'maaned')],
      [linje(1, 'stk', 31_000, 'maaned')],
      '2026-03-01',
      '2026-04-01',
      31,
      101_918,
    ],
    [
      'by the year',
      [linje(1, 'stk', 365_000, 'aar')],
      [linje(1, 'stk', 401_500, 'aar')],
      '2026-06-01',
      '2026-06-11',
      10,
      100_000,
    ],
    // 30 døgn a month: 12 × 30 × 10 kr. = 3.600 kr. a year ÷ 365 × 7 = 69,041… kr.
    [
      'døgn a month',
      [linje(30, 'doegnPrMaaned', 2_450, 'doegn')],
      [linje(30, 'doegnPrMaaned', 2_460, 'doegn')],
      '2026-06-01',
      '2026-06-08',
      7,
      6_904,
    ],
    // A lower price is a credit, mirrored (Q7).
    ['a reduction', [doegnlinje(2_610)], [doegnlinje(2_450)], '2026-02-17', '2026-03-01', 12, -192_000],
    [
      'a line less',
      [doegnlinje(2_450), linje(1, 'stk', 700, 'uge')],
      [doegnlinje(2_450)],
      '2026-03-02',
      '2026-03-04',
      2,
      -20_000,
    ],
    [
      'a line more',
      [doegnlinje(2_450)],
      [doegnlinje(2_450), linje(1, 'stk', 700, 'uge')],
      '2026-03-02',
      '2026-03-04',
      2,
      20_000,
    ],
    ['invoiced from the first day', [doegnlinje(2_450)], [doegnlinje(2_610)], '2026-02-17', '2026-02-17', 0, 0],
    ['the same price', [doegnlinje(2_450)], [doegnlinje(2_450)], '2026-02-17', '2026-03-01', 12, 0],
    // Half an øre: 0,5 × 73 øre a year ÷ 365 = 0,1 øre a day × 5.
    ['half up', [linje(0.5, 'stk', 1, 'aar')], [linje(0.5, 'stk', 1.73, 'aar')], '2026-03-01', '2026-03-06', 5, 1],
    [
      'half up, mirrored',
      [linje(0.5, 'stk', 1.73, 'aar')],
      [linje(0.5, 'stk', 1, 'aar')],
      '2026-03-01',
      '2026-03-06',
      5,
      -1,
    ],
  ] as const)('%s', (_, gamle, nye, virkning, faktura, dage, beloeb) => {
    expect(mellem(gamle, nye, virkning, faktura)).toEqual({ dage, oere: beloeb, hvorfor: null, haandsat: false });
  });
});

/* The old price changed on the way: a regulation, or another tillægsaftale, while this one was negotiated (4.3, T08, T10). */
describe('each old price is counted for its own days', () => {
  const mellemAlle = (
    foer: readonly (readonly [string | null, readonly Kontraktlinje[]])[],
    nye: readonly Kontraktlinje[],
    virkning: string,
    faktura: string,
  ) =>
    beregnEfterbetaling({
      foer: foer.map(([fra, linjer]) => ({ fra: fra === null ? null : dato(fra), linjer })),
      nye,
      virkningFra: dato(virkning),
      faktureresFra: dato(faktura),
    });

  test.each([
    // 20 November to 31 December: 42 days × 150 kr.; January and February: 59 days × 75 kr. = 6.300 + 4.425 kr.
    [
      'regulated on 1 January',
      [
        [null, [doegnlinje(2_450)]],
        ['2027-01-01', [doegnlinje(2_525)]],
      ],
      [doegnlinje(2_600)],
      '2026-11-20',
      '2027-03-01',
      101,
      1_072_500,
    ],
    // The regulation is of a day before the first, and of the first day itself: only the regulated price counts.
    [
      'regulated before',
      [
        [null, [doegnlinje(2_450)]],
        ['2026-11-20', [doegnlinje(2_525)]],
      ],
      [doegnlinje(2_600)],
      '2026-11-20',
      '2026-11-30',
      10,
      75_000,
    ],
    // And of the first day that is invoiced: not at all.
    [
      'regulated after',
      [
        [null, [doegnlinje(2_450)]],
        ['2026-11-30', [doegnlinje(2_525)]],
      ],
      [doegnlinje(2_600)],
      '2026-11-20',
      '2026-11-30',
      10,
      150_000,
    ],
    // 7.000 kr. a month, 7.100 kr. from 1 January, 7.200 kr. now: 2.400 kr. a year ÷ 365 × 1 + 1.200 ÷ 365 × 2 =
    // 6,575… + 6,575… kr. = 13,15; each part alone would be rounded to 6,58.
    [
      'rounded once',
      [
        [null, [linje(1, 'stk', 7_000, 'maaned')]],
        ['2027-01-01', [linje(1, 'stk', 7_100, 'maaned')]],
      ],
      [linje(1, 'stk', 7_200, 'maaned')],
      '2026-12-31',
      '2027-01-03',
      3,
      1_315,
    ],
    // Another tillæg brought a line of 100 kr. a day on 11 December, and the new one leaves it out: 20 × 50 kr. less 10 × 100 kr.
    [
      'a line more on the way',
      [
        [null, [doegnlinje(2_450)]],
        ['2026-12-11', [doegnlinje(2_450), linje(1, 'stk', 700, 'uge')]],
      ],
      [doegnlinje(2_500)],
      '2026-12-01',
      '2026-12-21',
      20,
      0,
    ],
  ] as const)('%s', (_, foer, nye, virkning, faktura, dage, beloeb) => {
    expect(mellemAlle(foer, nye, virkning, faktura)).toEqual({ dage, oere: beloeb, hvorfor: null, haandsat: false });
  });

  test('and where one of them cannot be counted by the day, none is', () => {
    const foer = [
      [null, [doegnlinje(2_450)]] as const,
      ['2027-01-01', [linje(240, 'dagePrAar', 1_500, 'dag')]] as const,
    ];

    expect(mellemAlle(foer, [doegnlinje(2_600)], '2026-12-01', '2027-02-01')).toMatchObject({
      dage: 62,
      oere: null,
      hvorfor: 'aabningsdage',
    });
  });
});

describe('what cannot be counted by the day is not guessed', () => {
  const dag = (kroner: number) => linje(240, 'dagePrAar', kroner, 'dag');

  test.each([
    ['opening days (C22)', [dag(1_500)], [dag(1_600)], 'aabningsdage'],
    ['units that do not fit', [doegnlinje(2_450)], [linje(10, 'timerPrUge', 400, 'maaned')], 'enheder'],
    ['a line with a gap', [doegnlinje(2_450)], [{ ...doegnlinje(2_610), antal: null }], 'linjerMangler'],
    ['no lines before', [], [doegnlinje(2_610)], 'linjerMangler'],
    [
      'a line that begins among the days',
      [doegnlinje(2_450)],
      [doegnlinje(2_610, { ikrafttraedelsesdato: dato('2026-02-20') })],
      'linjeSkifterIPerioden',
    ],
    [
      'a line that ends among the days',
      [doegnlinje(2_450, { slutdato: dato('2026-02-27') })],
      [doegnlinje(2_610)],
      'linjeSkifterIPerioden',
    ],
  ] as const)('%s', (_, gamle, nye, hvorfor) => {
    expect(mellem(gamle, nye, '2026-02-17', '2026-03-01')).toEqual({ dage: 12, oere: null, hvorfor, haandsat: false });
  });

  test('but a line that stays as it is stands in nobody’s way', () => {
    const gamle = [doegnlinje(2_450), dag(1_500)];

    expect(mellem(gamle, [doegnlinje(2_610), dag(1_500)], '2026-02-17', '2026-03-01').oere).toBe(192_000);
  });

  test('nor one that begins on the first of the days, or ends on the last', () => {
    const gamle = [doegnlinje(2_450, { slutdato: dato('2026-02-28') })];
    const nye = [doegnlinje(2_610, { ikrafttraedelsesdato: dato('2026-02-17') })];

    expect(mellem(gamle, nye, '2026-02-17', '2026-03-01').oere).toBe(192_000);
  });

  test('the amount by hand is kept as such, and never instead of a computed one', () => {
    const ukendt = mellem([dag(1_500)], [dag(1_600)], '2026-02-17', '2026-03-01');
    const kendt = mellem([doegnlinje(2_450)], [doegnlinje(2_610)], '2026-02-17', '2026-03-01');

    expect(medHaandsat(ukendt, oere(80_000))).toMatchObject({ oere: 80_000, haandsat: true, hvorfor: 'aabningsdage' });
    expect(medHaandsat(kendt, oere(80_000))).toMatchObject({ oere: 192_000, haandsat: false });
  });
});

describe('for all prices and days', () => {
  const dag = fc.integer({ min: 0, max: 4_000 }).map((n) => plusDage(dato('2024-01-01'), n));
  const kroner = fc.integer({ min: 1, max: 20_000 });
  const iRaekkefoelge = fc.tuple(dag, dag, dag).map((d) => [...d].sort() as [Dato, Dato, Dato]);

  test('the sum over adjoining periods equals the whole', () => {
    fc.assert(
      fc.property(kroner, kroner, iRaekkefoelge, (gammel, ny, [a, b, c]) => {
        const del = (fra: Dato, til: Dato) =>
          beregnEfterbetaling({
            foer: fraFoerst([doegnlinje(gammel)]),
            nye: [doegnlinje(ny)],
            virkningFra: fra,
            faktureresFra: til,
          });
        const [hele, foerste, anden] = [del(a, c), del(a, b), del(b, c)];

        expect((foerste.oere ?? 0) + (anden.oere ?? 0)).toBe(hele.oere);
        expect(foerste.dage + anden.dage).toBe(hele.dage);
        expect(hele.dage).toBe(dageMellem(a, c));
        expect(hele.oere).toBe((ny - gammel) * 100 * hele.dage);
      }),
    );
  });

  test('by hours, weeks and months it is rounded once: two periods differ from the whole by an øre at most', () => {
    const enheder = fc.constantFrom(
      ...([
        ['timerPrUge', 'time'],
        ['stk', 'uge'],
        ['stk', 'maaned'],
        ['stk', 'aar'],
      ] as const),
    );
    fc.assert(
      fc.property(enheder, kroner, kroner, iRaekkefoelge, ([antalEnhed, prisEnhed], gammel, ny, [a, b, c]) => {
        const del = (fra: Dato, til: Dato) =>
          beregnEfterbetaling({
            foer: fraFoerst([linje(1, antalEnhed, gammel, prisEnhed)]),
            nye: [linje(1, antalEnhed, ny, prisEnhed)],
            virkningFra: fra,
            faktureresFra: til,
          }).oere ?? 0;

        expect(Math.abs(del(a, b) + del(b, c) - del(a, c))).toBeLessThanOrEqual(1);
        expect(Math.sign(del(a, c))).toBe(a === c ? 0 : Math.sign(ny - gammel));
      }),
    );
  });

  test('a change back is the same amount the other way', () => {
    fc.assert(
      fc.property(kroner, kroner, iRaekkefoelge, (gammel, ny, [a, , c]) => {
        const op = beregnEfterbetaling({
          foer: fraFoerst([linje(1, 'stk', gammel, 'maaned')]),
          nye: [linje(1, 'stk', ny, 'maaned')],
          virkningFra: a,
          faktureresFra: c,
        });
        const ned = beregnEfterbetaling({
          foer: fraFoerst([linje(1, 'stk', ny, 'maaned')]),
          nye: [linje(1, 'stk', gammel, 'maaned')],
          virkningFra: a,
          faktureresFra: c,
        });

        expect((op.oere ?? 0) + (ned.oere ?? 0)).toBe(0);
      }),
    );
  });
});

describe('on the tillægsaftale', () => {
  test('it is known when it is written, and stands when both have signed', () => {
    const g = kommetTil('tillaegTilUnderskrift', '2026-02-17').den('2026-02-24');
    g.goer('udfyldTillaeg', { faktureresFra: dato('2026-03-01') });
    expect(g.facts.tillaeg?.efterbetaling).toMatchObject({ dage: 12, oere: 192_000 });
    expect(g.facts.efterbetaling).toBeNull();

    g.goer('sendTillaeg')
      .goer('underskrivTillaegSomKoeber')
      .goer('registrerTillaegUnderskrift')
      .goer('fuldtUnderskrevet');
    expect(g.facts.efterbetaling).toEqual({ dage: 12, oere: 192_000, hvorfor: null, haandsat: false });
  });

  test('changed terms pay nothing back', () => {
    const g = kommetTil('gennemfoert', '2026-02-17', { medfoert: { art: 'vilkaar' } });

    expect(g.facts.efterbetaling).toBeNull();
  });

  test('by hand towards the kommune it is a credit', () => {
    const aabent = [linje(240, 'dagePrAar', 1_500, 'dag')];
    const lavere = [linje(240, 'dagePrAar', 1_400, 'dag')];
    const g = anmodet('2026-02-17', { medfoert: { linjer: aabent } })
      .goer('registrerBeskrivelse')
      .goer('indstil', { linjer: lavere })
      .goer('godkend')
      .goer('udfyldTillaeg', {
        linjer: lavere,
        faktureresFra: dato('2026-03-01'),
        efterbetalingOere: oere(80_000),
        efterbetalingRetning: 'tilKommunen',
      });

    expect(g.facts.tillaeg?.efterbetaling).toMatchObject({ oere: -80_000, haandsat: true, hvorfor: 'aabningsdage' });
  });
});
