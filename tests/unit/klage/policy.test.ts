import { describe, expect, test } from 'vitest';
import { ROLLER } from '#machines/actor.ts';
import { klage } from '#machines/klage/index.ts';
import { PRESETS } from '#machines/presets/presets.ts';
import { coded, codedBars, named, policyRows } from '#tests/support/policy-table.ts';

const rows = policyRows(klage);

describe.each(rows)('$preset: $event', (row) => {
  const type = row['event'] ?? '';

  test.each([...ROLLER, 'uret', 'foelger', 'opgradering'] as const)('%s', (column) => {
    expect(coded(klage, type, column, row['preset'])).toEqual(named(klage, row[column]));
  });

  test('bars who the table bars', () => {
    expect(codedBars(klage, type)).toEqual(named(klage, row['ikkeDenDer']));
  });
});

test('every event has its rows, one for each preset', () => {
  const found = rows.map((r) => `${r['preset']} ${r['event']}`).sort();

  expect(found).toEqual([...PRESETS.keys()].flatMap((p) => [...klage.events.keys()].map((e) => `${p} ${e}`)).sort());
});
