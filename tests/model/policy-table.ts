import { readFileSync } from 'node:fs';
import { ROLLER } from '#machines/actor.ts';
import type { Chart } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';
import { PRESET_NAVNE, type PresetNavn } from '#machines/presets/presets.ts';

export const COLUMNS = [...ROLLER, 'uret', 'foelger', 'opgradering'] as const;
export type Column = (typeof COLUMNS)[number];

/** A row of a table that was written by hand (tests/policy/README.md). */
export interface PolicyRow {
  readonly chart: Chart;
  readonly preset: PresetNavn;
  readonly event: string;
  /** From which leaves a person with this role alone may; `ny` is an opening. */
  readonly from: Readonly<Record<Column, ReadonlySet<string>>>;
  /** Each as `chart.event`. */
  readonly ikkeDenDer: readonly string[];
}

/** The tables of all charts, row by row. */
export const policyRows = (): PolicyRow[] => [...CHARTS.values()].flatMap(readPolicy);

const NONE = new Set(['', '-']);

/** Reads tests/policy/<chart>.csv against the leaves of its chart. */
export function readPolicy(chart: Chart): PolicyRow[] {
  const text = readFileSync(new URL(`../policy/${chart.navn}.csv`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split(';');
  return lines.map((line) => {
    const cells = new Map(line.split(';').map((cell, n) => [columns[n] ?? '', cell]));
    const cell = (column: string): string => {
      const value = cells.get(column);
      if (value === undefined) throw new Error(`${chart.navn}.csv has no column ${column}: ${line}`);
      return value;
    };
    const from = COLUMNS.map((column) => [column, leavesOf(cell(column), chart)]);
    return {
      chart,
      preset: presetOf(cell('preset')),
      event: cell('event'),
      // Exactly the columns named above.
      from: Object.fromEntries(from) as PolicyRow['from'],
      ikkeDenDer: words(cell('ikkeDenDer')).map((event) => deedOf(chart, event)),
    };
  });
}

function leavesOf(cell: string, { leaves }: Chart): ReadonlySet<string> {
  if (cell === 'alle') return new Set(leaves.keys());
  if (cell === 'levende') return new Set([...leaves].flatMap(([leaf, { ended }]) => (ended ? [] : [leaf])));
  return new Set(words(cell));
}

const words = (cell: string): string[] => cell.split(' ').filter((word) => !NONE.has(word));

/** A duty names an event of its own chart, or another's as `chart.event`. */
const deedOf = (chart: Chart, event: string): string =>
  CHARTS.has(event.split('.')[0] ?? '') ? event : `${chart.navn}.${event}`;

function presetOf(cell: string): PresetNavn {
  const preset = PRESET_NAVNE.find((navn) => navn === cell);
  if (!preset) throw new Error(`the table names no preset ${cell}`);
  return preset;
}
