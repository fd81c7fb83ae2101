import { expect, test } from 'vitest';
import { placesOn } from './places.ts';
import { tell } from './tell.ts';
import { type Plan, Year } from './year.ts';

const LONG = process.env['LONG'] !== undefined;
const SEED = process.env['SEED'] === undefined ? null : Number(process.env['SEED']);
const FIXED = 20260302;

const HALF = { days: 180, most: 365, actsADay: 6, sager: 15, wanted: 3 };

const plan = (dialect: Plan['dialect'], seed: number, size: Omit<Plan, 'dialect' | 'seed' | 'places'>): Plan => ({
  dialect,
  seed: SEED ?? seed,
  ...size,
  places: placesOn(dialect),
});

/** In the long run one is new each time; its seed is printed, and `SEED` lives it again. */
const YEARS: readonly Plan[] = LONG
  ? [
      plan('sqlite', FIXED, { days: 365, most: 540, actsADay: 8, sager: 30, wanted: 20 }),
      ...(SEED === null ? [plan('sqlite', Date.now() % 2 ** 31, HALF)] : []),
      plan('postgres', FIXED + 1, HALF),
    ]
  : [plan('sqlite', FIXED, { days: 30, most: 120, actsADay: 5, sager: 12, wanted: 1 })];

test.each(YEARS)(
  'a kommune of people, a clock and a post keeps every promise, whatever goes wrong ($dialect, seed $seed, $days days)',
  async (given) => {
    const began = performance.now();
    const year = await Year.live(given);
    tell(year, Math.round((performance.now() - began) / 1000));
    await year.house.close();
    expect(year.watch.brud).toEqual([]);
    expect(year.seldom(), 'places where too little went wrong').toEqual([]);
    expect(year.watch.fourEyes.asked, 'rows held against four eyes').toBeGreaterThan(given.days / 10);
  },
  3_600_000,
);

test('the same seed gives the same year', async () => {
  const given = plan('sqlite', FIXED + 2, { days: LONG ? 60 : 6, most: 60, actsADay: 5, sager: 12, wanted: 1 });
  const digests = [];
  for (let n = 0; n < 2; n++) {
    const year = await Year.live({ ...given, places: [] });
    digests.push(await year.digest());
    await year.house.close();
    expect(year.watch.brud).toEqual([]);
    expect(year.house.faults.fired).toBeGreaterThan(5);
  }
  expect(digests[1]).toBe(digests[0]);
});
