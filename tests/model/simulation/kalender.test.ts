import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FOERSTE, TRE_AAR, underskrevet } from './aabn.ts';
import { dageAf } from './drive.ts';
import { DREJEBOG } from './uden-rammeaftale.ts';

/*
 * `kalender.csv` is the calendar of a kontrakt uden rammeaftale through three years, counted by hand from domain.md 3.2
 * and 0.1 (C18–C26) and the bank closures of Appendix C, before the charts were asked. Who is called after the day:
 * `ejer` 1, `vikar` 2, `leder` 4 bankdage after it (README), but for whom the rule's own ladder calls by then.
 * Marked (*) are the ladders of I02, I08 and of the task in T06: domain.md gives them none, the charts do, and they were
 * added by hand from the chart's rungs. `ugedag` and `regnet` are for the reader; the other four columns are compared.
 */
const [, ...RAEKKER] = readFileSync(new URL('kalender.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const STIGER = ['ejer', 'vikar', 'leder'];
const ventet = RAEKKER.map((row) => {
  const [dato, , regel, kald = '', til] = row.split(';');
  return [dato, regel, STIGER.includes(kald) ? kald : 'trin', til].join(' ');
});

test('three years of a kontrakt uden rammeaftale: each call is on the day, of the rule and to whom the hand says', () => {
  const kald = [...dageAf(underskrevet(), { fra: FOERSTE, dage: TRE_AAR, drejebog: DREJEBOG })].flatMap((d) => d.kald);

  expect(kald.map((k) => `${k.dato} ${k.regel} ${k.slags} ${k.til}`).sort()).toEqual([...ventet].sort());
});
