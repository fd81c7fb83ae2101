import { expect, test } from 'vitest';
import { FIXED, LONG, plan } from './live-year.ts';
import { Year } from './year.ts';

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
