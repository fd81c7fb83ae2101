import { describe, expect, test } from 'vitest';
import { CHARTS } from '#machines/charts.ts';
import { PRESETS } from '#machines/presets/presets.ts';
import { switchesMatch } from '#machines/presets/switches.ts';
import { COLUMNS, type Column, type PolicyRow, readPolicy } from '#tests/model/policy-table.ts';

/** From where an event leads anywhere, under any facts. */
function leavesWith({ chart, event }: PolicyRow): string[] {
  if (chart.events.get(event)?.aabner) return ['ny'];
  return [...chart.leaves.keys()].filter((leaf) => chart.edges.get(leaf)?.has(event));
}

function permitted(row: PolicyRow, column: Column): string[] {
  const regel = row.chart.events.get(row.event)?.regel;
  if (regel === undefined || typeof regel === 'string') return regel === column ? leavesWith(row) : [];
  const switches = PRESETS.get(row.preset)?.switches;
  const specs = regel.roller.map((r) => (typeof r === 'string' ? { rolle: r } : r));
  const mine = specs.filter((r) => r.rolle === column && switches && switchesMatch(switches, r.naar));
  return leavesWith(row).filter((leaf) => mine.some((r) => !r.i || r.i.includes(leaf)));
}

function barred({ chart, event }: PolicyRow): string[] {
  const regel = chart.events.get(event)?.regel;
  const named = typeof regel === 'object' ? (regel.ikkeDenDer ?? []) : [];
  return named.map((e) => (chart.events.has(e) ? `${chart.navn}.${e}` : e));
}

const byColumn = (leaves: (column: Column) => Iterable<string>) =>
  Object.fromEntries(COLUMNS.map((column) => [column, [...leaves(column)].sort()]));

describe.each([...CHARTS.values()].map((chart) => [chart.navn, chart] as const))(
  'the permissions of %s',
  (_, chart) => {
    const rows = readPolicy(chart);

    test.each(rows.map((row) => [`${row.preset} ${row.event}`, row] as const))('%s', (_name, row) => {
      expect(byColumn((column) => permitted(row, column))).toEqual(byColumn((column) => row.from[column]));
      expect(barred(row).sort()).toEqual([...row.ikkeDenDer].sort());
    });

    test('every event has its rows, one for each preset', () => {
      const wanted = [...PRESETS.keys()].flatMap((preset) => [...chart.events.keys()].map((e) => `${preset} ${e}`));
      expect(rows.map((row) => `${row.preset} ${row.event}`).sort()).toEqual(wanted.sort());
    });
  },
);
