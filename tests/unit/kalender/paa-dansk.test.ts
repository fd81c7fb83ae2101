import { expect, test } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { instant } from '#machines/kalender/instant.ts';
import { datoMedUgedag, datoPaaDansk, tidspunktPaaDansk, ugedagPaaDansk } from '#machines/kalender/paa-dansk.ts';

test.each([
  ['2026-03-02', '2. marts 2026', 'mandag'],
  ['2026-12-31', '31. december 2026', 'torsdag'],
  ['2028-02-29', '29. februar 2028', 'tirsdag'],
  ['2026-08-01', '1. august 2026', 'lørdag'],
  ['2026-11-01', '1. november 2026', 'søndag'],
])('%s reads as %s', (d, text, weekday) => {
  expect(datoPaaDansk(dato(d))).toBe(text);
  expect(ugedagPaaDansk(dato(d))).toBe(weekday);
  expect(datoMedUgedag(dato(d))).toBe(`${weekday} den ${text}`);
});

test('every date reads as Intl writes it', () => {
  const intl = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month += 1) {
    const d = dato(`2026-${String(month).padStart(2, '0')}-09`);
    expect(datoPaaDansk(d)).toBe(intl.format(new Date(d)));
  }
});

test('a moment is told by the clock in Copenhagen', () => {
  expect(tidspunktPaaDansk(instant('2026-11-21T22:00:00Z'))).toBe('21. november 2026 kl. 23.00');
  expect(tidspunktPaaDansk(instant('2026-06-30T22:05:00Z'))).toBe('1. juli 2026 kl. 00.05');
});
