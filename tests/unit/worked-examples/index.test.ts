import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * Where the worked examples of domain.md 3.2, 4.3 and 0.1 (C18–C24) stand: `eksempler.csv` has a row for each, with the
 * rule, its sentence, the test that asks the chart itself (under `tests/unit/`), and what stands on one line there, under
 * the rule.
 */
const read = (fil: string): string => readFileSync(new URL(fil, import.meta.url), 'utf8');
const [, ...RAEKKER] = read('eksempler.csv').trim().split('\n');
const EKSEMPLER = RAEKKER.map((row) => {
  const [regel = '', saetning = '', fil = '', eksempel = ''] = row.split(';');
  return { regel, saetning, fil, eksempel };
});

/** The lines of those tests of a file that name the rule, or stand under its sentence. */
const under = (regel: string, fil: string): readonly string[] =>
  read(`../${fil}`)
    .split(/\n\n(?=\S)/)
    .filter((block) => block.includes(regel))
    .flatMap((block) => block.split('\n'));

/** The rules whose examples are to be tests; T13, T18 and T19 come with the invoices, T26 to T29 and T31 to T33 later. */
const T = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 30];
const C = [18, 19, 20, 21, 22, 23, 24];

test('each rule of the table and of the corrections on counting has its examples', () => {
  const regler = T.map((n) => `T${String(n).padStart(2, '0')}`).concat(
    C.map((n) => `C${n}`),
    '4.3',
  );

  expect(new Set(EKSEMPLER.map((e) => e.regel))).toEqual(new Set(regler));
});

test.each(EKSEMPLER)('$regel «$saetning»: $eksempel is tried in $fil', ({ regel, saetning, fil, eksempel }) => {
  const parts = eksempel.split(' | ');

  expect(saetning).not.toBe('');
  expect(under(regel, fil).filter((line) => parts.every((part) => line.includes(part)))).not.toEqual([]);
});
