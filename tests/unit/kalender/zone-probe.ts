import { dato } from '#machines/kalender/dato.ts';
import { datoI, instant, instantAt, instantAtStartOf, klokkeslaetI } from '#machines/kalender/instant.ts';
import { workedExamples } from './worked-examples.ts';

// Run as a process of its own under a TZ: what it prints must not depend on it, save the offset.
process.stdout.write(
  JSON.stringify({
    offset: new Date('2026-01-01T00:00:00Z').getTimezoneOffset(),
    wrong: workedExamples.filter(({ svar, forventet }) => svar !== forventet),
    counted: workedExamples.length,
    moments: [
      datoI(instant('2026-03-28T23:00:00Z')),
      datoI(instant('2026-10-25T22:59:59Z')),
      klokkeslaetI(instant('2026-03-29T01:00:00Z')),
      instantAtStartOf(dato('2026-03-29')),
      instantAtStartOf(dato('2026-10-26')),
      instantAt(dato('2026-03-29'), 2, 30),
      instantAt(dato('2026-10-25'), 2, 30),
      instantAt(dato('2026-01-30'), 12),
    ],
  }),
);
