import { describe } from 'vitest';
import { HALF, LONG, liveYear, plan, SEED } from './live-year.ts';

/** In the long run one is new each time. */
describe.skipIf(!LONG || SEED !== null)('a year that was never lived before', () => {
  liveYear(plan('sqlite', Date.now() % 2 ** 31, HALF));
});
