import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kontrakt } from '#machines/kontrakt/index.ts';

/** Rows of the tables: `event.felt` with its part and whether it may be empty. */
const listed: readonly string[] = (() => {
  const rows: string[] = [];
  let event = '';
  for (const line of readFileSync(new URL('../../../machines/kontrakt/payloads.md', import.meta.url), 'utf8').split(
    '\n',
  )) {
    const [, first = '', felt = '', del = '', , tom = ''] = line
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', ''));
    if (first && kontrakt.events.has(first)) event = first;
    if (del === 'facts' || del === 'indhold') rows.push(`${event}.${felt} ${del}${tom === 'ja' ? ' tom' : ''}`);
  }
  return rows;
})();

test('the table of payloads lists every field, its part, and whether it may be empty', () => {
  const coded = [...kontrakt.events.values()].flatMap((e) =>
    (['facts', 'indhold'] as const).flatMap((del) =>
      Object.entries(del === 'facts' ? e.factsFelter : e.indholdFelter).map(
        ([felt, f]) => `${e.type}.${felt} ${del}${f.kraevet ? '' : ' tom'}`,
      ),
    ),
  );

  expect([...listed].sort()).toEqual(coded.sort());
});
