import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REGLER } from './regler.ts';

/** The lines of those tests of a file that name the rule, or stand under its sentence. */
const under = (id: string, fil: string): readonly string[] =>
  readFileSync(new URL(`../${fil}`, import.meta.url), 'utf8')
    .split(/\n\n(?=\S)/)
    .filter((block) => block.includes(id))
    .flatMap((block) => block.split('\n'));

/** The rules whose examples are to be tests; T13, T18 and T19 come with the invoices, T26 to T29 and T31 to T33 later. */
const T = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 20, 21, 22, 23, 24, 25, 30];
const C = [18, 19, 20, 21, 22, 23, 24];

test('each rule of the table and of the corrections on counting has its place', () => {
  const ids = T.map((n) => `T${String(n).padStart(2, '0')}`).concat(
    C.map((n) => `C${n}`),
    '4.3',
  );

  expect(new Set(REGLER.map((r) => r.id))).toEqual(new Set(ids));
});

describe.each(REGLER)('$id «$saetning» is tried in $fil', ({ id, fil, eksempler }) => {
  test.each(eksempler.map((eksempel) => [eksempel]))('%j', (eksempel) => {
    expect(under(id, fil).filter((line) => eksempel.every((part) => line.includes(part)))).not.toEqual([]);
  });
});
