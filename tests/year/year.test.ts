import { FIXED, LONG, liveYear, plan } from './live-year.ts';

liveYear(
  LONG
    ? plan('sqlite', FIXED, { days: 365, most: 540, actsADay: 8, sager: 30, wanted: 20 })
    : plan('sqlite', FIXED, { days: 30, most: 120, actsADay: 5, sager: 12, wanted: 1 }),
);
