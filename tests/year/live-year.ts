import { expect, test } from 'vitest';
import { placesOn } from './places.ts';
import { tell } from './tell.ts';
import { type Plan, Year } from './year.ts';

export const LONG = process.env['LONG'] !== undefined;
export const FIXED = 20_260_302;
/** `SEED` lives a year again that was printed. */
export const SEED = process.env['SEED'] === undefined ? null : Number(process.env['SEED']);

export const HALF = { days: 180, most: 365, actsADay: 6, sager: 15, wanted: 3 };

export const plan = (
  dialect: Plan['dialect'],
  seed: number,
  size: Omit<Plan, 'dialect' | 'seed' | 'places'>,
): Plan => ({
  dialect,
  seed: SEED ?? seed,
  ...size,
  places: placesOn(dialect),
});

/** Lives a year and holds it to every promise; those of the long run are a file each, so that they run side by side. */
export function liveYear(given: Plan): void {
  test(`a kommune of people, a clock and a post keeps every promise, whatever goes wrong (${given.dialect}, seed ${given.seed}, ${given.days} days)`, async () => {
    const began = performance.now();
    const year = await Year.live(given);
    tell(year, Math.round((performance.now() - began) / 1000));
    await year.house.close();
    expect(year.watch.brud).toEqual([]);
    expect(year.seldom(), 'places where too little went wrong').toEqual([]);
    expect(year.watch.fourEyes.asked, 'rows held against four eyes').toBeGreaterThan(given.days / 10);
  }, 3_600_000);
}
