import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Aarspris,
  aarspris,
  aarsprisOfOere,
  type Prislinje,
  prisPrAar,
  prisPrMaaned,
  prisPrUge,
} from '#machines/pris/aarspris.ts';
import { type AntalEnhed, kanOmregnes, type PrisEnhed } from '#machines/pris/enheder.ts';
import { oere } from '#machines/pris/oere.ts';

const ANTAL_ENHEDER: readonly AntalEnhed[] = ['timerPrUge', 'doegnPrAar', 'doegnPrMaaned', 'stk', 'dagePrAar'];
const PRIS_ENHEDER: readonly PrisEnhed[] = ['time', 'dag', 'doegn', 'uge', 'maaned', 'aar', 'stk'];

const fitting = ANTAL_ENHEDER.flatMap((antalEnhed) =>
  PRIS_ENHEDER.filter((prisEnhed) => kanOmregnes(antalEnhed, prisEnhed)).map((prisEnhed) => ({
    antalEnhed,
    prisEnhed,
  })),
);

const anyLinje: fc.Arbitrary<Prislinje> = fc
  .tuple(fc.constantFrom(...fitting), fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 10_000_000 }))
  .map(([enheder, quarters, pris]) => ({ ...enheder, antal: quarters / 4, enhedsprisOere: oere(pris) }));

describe('4.3: 2.450,00 kr. pr. døgn', () => {
  const doegn = aarsprisOf({ antal: 1, antalEnhed: 'stk', enhedsprisOere: oere(245_000), prisEnhed: 'doegn' });

  test('is 894.250,00 kr. a year', () => expect(prisPrAar(doegn)).toBe(89_425_000));
  test('is 74.520,83 kr. a month', () => expect(prisPrMaaned(doegn)).toBe(7_452_083));
  test('is 17.150,00 kr. a week', () => expect(prisPrUge(doegn)).toBe(1_715_000));
});

describe('every pair of units that fits', () => {
  test.each<[number, AntalEnhed, number, PrisEnhed, number]>([
    [365, 'doegnPrAar', 245_000, 'doegn', 89_425_000],
    [30, 'doegnPrMaaned', 245_000, 'doegn', 88_200_000],
    [1, 'stk', 245_000, 'doegn', 89_425_000],
    [2, 'stk', 245_000, 'doegn', 178_850_000],
    [240, 'dagePrAar', 150_000, 'dag', 36_000_000],
    [20, 'timerPrUge', 45_000, 'time', 46_928_571],
    [37.25, 'timerPrUge', 45_000, 'time', 87_404_464],
    [1, 'stk', 1_715_000, 'uge', 89_425_000],
    [1, 'stk', 7_500_000, 'maaned', 90_000_000],
    [1, 'stk', 89_425_000, 'aar', 89_425_000],
  ])('%d %s at %d øre per %s', (antal, antalEnhed, pris, prisEnhed, expected) => {
    expect(prisPrAar(aarsprisOf({ antal, antalEnhed, enhedsprisOere: oere(pris), prisEnhed }))).toBe(expected);
  });

  test('C22: 1.500 kr. on 240 opening days is 360.000 kr., not 547.500', () => {
    const linje = { antal: 240, antalEnhed: 'dagePrAar', enhedsprisOere: oere(150_000), prisEnhed: 'dag' } as const;
    expect(prisPrAar(aarsprisOf(linje))).toBe(36_000_000);
  });
});

describe('a pair of units that does not fit is refused with the reason', () => {
  test('exactly eight of the pairs fit', () => {
    expect(fitting.map(({ antalEnhed, prisEnhed }) => `${antalEnhed} ${prisEnhed}`)).toEqual([
      'timerPrUge time',
      'doegnPrAar doegn',
      'doegnPrMaaned doegn',
      'stk doegn',
      'stk uge',
      'stk maaned',
      'stk aar',
      'dagePrAar dag',
    ]);
  });

  test.each<[AntalEnhed, PrisEnhed, string]>([
    ['stk', 'stk', 'betales én gang'],
    ['stk', 'dag', 'åbningsdage'],
    ['doegnPrAar', 'dag', 'åbningsdage'],
    ['stk', 'time', 'timer pr. uge'],
    ['timerPrUge', 'doegn', 'kr. pr. døgn kan ikke omregnes til en årspris, når antallet er i timer pr. uge'],
    ['doegnPrAar', 'maaned', 'kr. pr. måned kan ikke omregnes'],
  ])('%s and %s', (antalEnhed, prisEnhed, grund) => {
    const linje = { antal: 1, antalEnhed, enhedsprisOere: oere(100), prisEnhed };
    expect(aarspris([linje])).toMatchObject({ ok: false, grund: expect.stringContaining(grund) });
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e-7, 1e9])('an antal of %d is refused', (antal) => {
    const linje = { antal, antalEnhed: 'timerPrUge', enhedsprisOere: oere(100), prisEnhed: 'time' } as const;
    expect(aarspris([linje])).toEqual({ ok: false, grund: 'Antallet skal være et tal over 0.' });
  });

  test('one line that does not fit refuses the whole', () => {
    const fits = { antal: 1, antalEnhed: 'stk', enhedsprisOere: oere(100), prisEnhed: 'aar' } as const;
    expect(aarspris([fits, { ...fits, prisEnhed: 'stk' }]).ok).toBe(false);
  });

  test('a year price beyond what can be counted is refused', () => {
    const linje = {
      antal: 1,
      antalEnhed: 'stk',
      enhedsprisOere: oere(Number.MAX_SAFE_INTEGER),
      prisEnhed: 'doegn',
    } as const;
    expect(aarspris([linje])).toEqual({ ok: false, grund: 'Beløbet er for stort at regne med.' });
  });
});

test('rounding comes last: thirds of an øre add up before they are rounded', () => {
  const linje = { antal: 1, antalEnhed: 'timerPrUge', enhedsprisOere: oere(1), prisEnhed: 'time' } as const;
  expect(prisPrAar(aarsprisOf(linje))).toBe(52);
  expect(prisPrAar(aarsprisOf(...Array.from({ length: 7 }, () => linje)))).toBe(365);
});

test('the year price agrees with whole-number arithmetic', () => {
  const perYear: Record<string, readonly [bigint, bigint]> = {
    time: [365n, 7n],
    uge: [365n, 7n],
    dag: [1n, 1n],
    aar: [1n, 1n],
    maaned: [12n, 1n],
  };
  const doegn: Record<AntalEnhed, readonly [bigint, bigint]> = {
    stk: [365n, 1n],
    doegnPrMaaned: [12n, 1n],
    doegnPrAar: [1n, 1n],
    timerPrUge: [0n, 1n],
    dagePrAar: [0n, 1n],
  };
  fc.assert(
    fc.property(anyLinje, (linje) => {
      const [over, under] = perYear[linje.prisEnhed] ?? doegn[linje.antalEnhed];
      const fourths = BigInt(linje.antal * 4) * BigInt(linje.enhedsprisOere) * over;
      expect(BigInt(prisPrAar(aarsprisOf(linje)))).toBe((2n * fourths + 4n * under) / (8n * under));
    }),
  );
});

test('the whole is the sum of its lines, whichever way they are grouped', () => {
  fc.assert(
    fc.property(fc.array(anyLinje, { maxLength: 6 }), fc.array(anyLinje, { maxLength: 6 }), (some, others) => {
      const [a, b, both] = [aarsprisOf(...some), aarsprisOf(...others), aarsprisOf(...others, ...some)];
      const [x, y, sum] = [a.oerePrAar, b.oerePrAar, both.oerePrAar];
      expect((x.taeller * y.naevner + y.taeller * x.naevner) * sum.naevner).toBe(sum.taeller * x.naevner * y.naevner);
      expect(Math.abs(prisPrAar(a) + prisPrAar(b) - prisPrAar(both))).toBeLessThanOrEqual(1);
    }),
  );
});

test('more of a thing, or a higher price, never costs less', () => {
  fc.assert(
    fc.property(anyLinje, fc.integer({ min: 0, max: 1000 }), (linje, more) => {
      const least = prisPrAar(aarsprisOf(linje));
      const dearer = { ...linje, enhedsprisOere: oere(linje.enhedsprisOere + more) };
      expect(prisPrAar(aarsprisOf({ ...linje, antal: linje.antal + more }))).toBeGreaterThanOrEqual(least);
      expect(prisPrAar(aarsprisOf(dearer))).toBeGreaterThanOrEqual(least);
      expect(prisPrMaaned(aarsprisOf(dearer))).toBeGreaterThanOrEqual(prisPrMaaned(aarsprisOf(linje)));
      expect(prisPrUge(aarsprisOf(dearer))).toBeGreaterThanOrEqual(prisPrUge(aarsprisOf(linje)));
    }),
  );
});

test('no lines cost nothing, and a known year price is itself', () => {
  expect(prisPrAar(aarsprisOf())).toBe(0);
  expect(prisPrAar(aarsprisOfOere(oere(89_425_000)))).toBe(89_425_000);
});

function aarsprisOf(...linjer: Prislinje[]): Aarspris {
  const svar = aarspris(linjer);
  if (!svar.ok) throw new Error(svar.grund);
  return svar.aarspris;
}
