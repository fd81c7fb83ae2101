import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dato, plusDage } from '#machines/kalender/dato.ts';
import { oere } from '#machines/pris/oere.ts';
import { forskel, prisForPeriode } from '#machines/pris/periode.ts';

const takst = fc.integer({ min: 0, max: 2_000_000 }).map(oere);
const days = fc.integer({ min: 0, max: 3000 });
const START = dato('2026-01-01');

test('4.3: 2.450 → 2.610 kr. from 17 to 28 February 2026 is 12 × 160 = 1.920 kr.', () => {
  const priser = { gammelPrDoegn: oere(245_000), nyPrDoegn: oere(261_000) };
  expect(forskel(priser, dato('2026-02-17'), dato('2026-02-28'))).toEqual({ ok: true, oere: 192_000 });
});

test.each([
  ['T08 over the end of winter time', '2026-02-17', '2026-04-17', 60 * 16_000],
  ['T08 from a leap day', '2028-02-29', '2028-03-30', 31 * 16_000],
  ['T08 a single day', '2026-04-20', '2026-04-20', 16_000],
])('%s', (_name, fra, til, expected) => {
  const priser = { gammelPrDoegn: oere(245_000), nyPrDoegn: oere(261_000) };
  expect(forskel(priser, dato(fra), dato(til))).toEqual({ ok: true, oere: expected });
});

test('a price that goes down is credited to the øre', () => {
  const priser = { gammelPrDoegn: oere(261_000), nyPrDoegn: oere(245_000) };
  expect(forskel(priser, dato('2026-02-17'), dato('2026-02-28'))).toEqual({ ok: true, oere: -192_000 });
});

test.each([
  [2026, 365, 89_425_000],
  [2028, 366, 89_670_000],
])('C22: an invoice by the døgn for %i counts %i days', (aar, _days, expected) => {
  const svar = prisForPeriode(oere(245_000), dato(`${aar}-01-01`), dato(`${aar}-12-31`));
  expect(svar).toEqual({ ok: true, oere: expected });
});

test('a period that ends before it begins is refused', () => {
  expect(prisForPeriode(oere(100), dato('2026-02-28'), dato('2026-02-27'))).toEqual({
    ok: false,
    grund: 'Perioden slutter, før den begynder.',
  });
});

test('an amount beyond what can be counted is refused', () => {
  const svar = prisForPeriode(oere(Number.MAX_SAFE_INTEGER), dato('2026-01-01'), dato('2026-01-02'));
  expect(svar).toEqual({ ok: false, grund: 'Beløbet er for stort at regne med.' });
});

test('a period is the sum of its parts, and back pay the difference of two invoices', () => {
  fc.assert(
    fc.property(takst, takst, days, days, (gammelPrDoegn, nyPrDoegn, first, second) => {
      const [turn, end] = [plusDage(START, first), plusDage(START, first + 1 + second)];
      const priser = { gammelPrDoegn, nyPrDoegn };
      const whole = amount(forskel(priser, START, end));
      expect(amount(forskel(priser, START, turn)) + amount(forskel(priser, plusDage(turn, 1), end))).toBe(whole);
      expect(amount(prisForPeriode(nyPrDoegn, START, end)) - amount(prisForPeriode(gammelPrDoegn, START, end))).toBe(
        whole,
      );
      expect(whole).toBe((nyPrDoegn - gammelPrDoegn) * (first + second + 2));
    }),
  );
});

function amount(svar: ReturnType<typeof forskel>): number {
  if (!svar.ok) throw new Error(svar.grund);
  return svar.oere;
}
