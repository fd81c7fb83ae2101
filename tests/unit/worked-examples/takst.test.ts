import { describe, expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { iKraft, LINJE, stigen } from '#tests/unit/kontrakt/support.ts';

/** A kontrakt that began on this day; its next year is the first that can still be told of in time. */
const begyndt = (dag: string, skabelonversion: 'v10' | 'v21' = 'v21') =>
  iKraft(
    { skabelonversion, indflyttet: dato(dag), linjer: [{ ...LINJE, ikrafttraedelsesdato: dato(dag) }] },
    { today: dag, parametre: { plSatser: { 2027: 330, 2028: 280, 2029: 300, 2030: 300 } } },
  );

describe('T11: «for 2027: rate per økonomiaftale concluded 2026; for 2028: per 2027; for 2029: per 2028»', () => {
  test.each([
    // The year, the økonomiaftale, a start in the year before, and the day that is called: 1 December.
    [2027, 2026, '2026-03-02', '2027-01-01', '2026-12-01'],
    [2028, 2027, '2027-03-01', '2028-01-01', '2027-12-01'],
    [2029, 2028, '2028-02-29', '2029-01-01', '2028-12-01'],
  ])('for %i it is that of %i', (_aar, indgaaet, start, nytAar, kaldes) => {
    const t11 = begyndt(start).frist('T11');

    expect(t11?.dato).toBe(nytAar);
    expect(t11?.forklaring).toContain(`indgået i ${indgaaet}`);
    expect(stigen(t11)).toEqual([`${kaldes} kontraktforhandler`]);
  });

  test('«v1.0: KL’s current estimate at tariff setting»', () => {
    expect(begyndt('2026-03-02', 'v10').frist('T11')?.forklaring).toContain('KL’s pl-skøn');
  });
});

test('T10: «2029-12-15 (Sat) not moved», and best done on the bankdag before', () => {
  // 15 December 2029 is a Saturday; the 14th is a bankdag.
  expect(begyndt('2029-03-01').frist('T10')).toMatchObject({ dato: '2029-12-15', senest: '2029-12-14' });
});
