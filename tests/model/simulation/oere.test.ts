import { expect, test } from 'vitest';
import type { Facts as Genforhandling } from '#machines/genforhandling/facts.ts';
import { dato, plusDage } from '#machines/kalender/dato.ts';
import type { Facts as Kontrakt } from '#machines/kontrakt/facts.ts';
import { type Oere, oere } from '#machines/pris/oere.ts';
import { prisForPeriode } from '#machines/pris/periode.ts';
import { FOERSTE, TRE_AAR, underskrevet } from './aabn.ts';
import { newest } from './act.ts';
import { dageAf, hovedsag } from './drive.ts';
import { DREJEBOG } from './uden-rammeaftale.ts';

/** The kontrakt uden rammeaftale after its three years; the reducers made its facts. */
function efterTreAar() {
  const world = underskrevet();
  const sidste = [...dageAf(world, { fra: FOERSTE, dage: TRE_AAR, drejebog: DREJEBOG })].at(-1);
  if (!sidste) throw new Error('no days');
  const slut = hovedsag(sidste.sager, world);
  return {
    kontrakt: newest(slut, 'kontrakt').facts as Kontrakt,
    genforhandling: newest(slut, 'genforhandling').facts as Genforhandling,
  };
}

const { kontrakt, genforhandling } = efterTreAar();

test('the prices are comparable: each by its day, the year of 365 days (4.3), regulated twice and renegotiated once', () => {
  expect(kontrakt.priser.map(({ fra, aarsprisOere }) => [fra, aarsprisOere])).toEqual([
    // 2.450,00 kr. × 365, from the first day
    [null, 89_425_000],
    // An øre more a døgn: T10, told 11 December.
    ['2027-01-01', 89_425_365],
    // 2.600,00 kr. × 365, from the day the description came, not the day of the request (T08).
    ['2027-09-13', 94_900_000],
    // An øre more: told 17 December, too late, accepted by the leder (T10, C24).
    ['2028-01-01', 94_900_365],
  ]);
});

test('the back pay is the days from the description to the day before the new invoice, to the øre (T08, 4.3)', () => {
  // 13 September to 3 October 2027: 18 + 3 days × (2.600,00 − 2.450,01 kr.).
  expect(genforhandling.efterbetaling).toEqual({ dage: 21, oere: 314_979, hvorfor: null, haandsat: false });
});

test('what was invoiced, the back pay, and the payable days of each price are the same sum, counted by hand', () => {
  const betalt = (doegn: number, fra: string, til: string): Oere => {
    const svar = prisForPeriode(oere(doegn), dato(fra), dato(til));
    if (!svar.ok) throw new Error(svar.grund);
    return svar.oere;
  };
  const tilOgMed = kontrakt.ophoer?.sidsteBetalingsdag ?? FOERSTE;

  // 275 days × 2.450,00 + 255 × 2.450,01 + 110 × 2.600,00 + 380 × 2.600,01 kr.; 2028 has 366 days, and 14 of 2029 are paid.
  const prisPrDag =
    betalt(245_000, '2026-04-01', '2026-12-31') +
    betalt(245_001, '2027-01-01', '2027-09-12') +
    betalt(260_000, '2027-09-13', '2027-12-31') +
    betalt(260_001, '2028-01-01', tilOgMed);
  expect(prisPrDag).toBe(257_250_635);

  // Invoiced at the old price until the tillægsaftale was signed, and then made good.
  const faktureret =
    betalt(245_000, '2026-04-01', '2026-12-31') +
    betalt(245_001, '2027-01-01', '2027-10-03') +
    betalt(260_000, '2027-10-04', '2027-12-31') +
    betalt(260_001, '2028-01-01', tilOgMed);
  expect(faktureret + (genforhandling.efterbetaling?.oere ?? 0)).toBe(prisPrDag);
  expect(plusDage(tilOgMed, 1)).toBe('2029-01-15');
});
