import { describe } from 'vitest';
import { FIXED, HALF, LONG, liveYear, plan } from './live-year.ts';

describe.skipIf(!LONG)('on the other database', () => {
  liveYear(plan('postgres', FIXED + 1, HALF));
});
