import { readFileSync } from 'node:fs';
import type { Rolle } from '#machines/actor.ts';
import type { Chart } from '#machines/chart.ts';
import { PRESETS } from '#machines/presets/presets.ts';
import { switchesMatch } from '#machines/presets/switches.ts';

export type PolicyRow = Readonly<Record<string, string>>;

/** The hand-written table of a chart, as `tests/policy/README.md` describes it. */
export function policyRows(chart: Chart): readonly PolicyRow[] {
  const [head = '', ...lines] = readFileSync(new URL(`../policy/${chart.navn}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split(';');
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, n) => [columns[n] ?? '', cell])));
}

/** The leaves, or the events, that a cell names. */
export function named(chart: Chart, cell: string | undefined): readonly string[] {
  if (cell === '-' || cell === undefined) return [];
  const leaves = [...chart.leaves];
  if (cell === 'alle') return leaves.map(([leaf]) => leaf).sort();
  if (cell === 'levende') return leaves.flatMap(([leaf, { ended }]) => (ended ? [] : [leaf])).sort();
  return cell.split(' ').sort();
}

/** From where an event leads anywhere, under any facts. */
function leavesWith(chart: Chart, type: string): readonly string[] {
  if (chart.events.get(type)?.aabner) return ['ny'];
  return [...chart.leaves.keys()].filter((leaf) => chart.edges.get(leaf)?.has(type)).sort();
}

/** From where the chart lets this role, the clock, an arrow or the upgrade send it. */
export function coded(
  chart: Chart,
  type: string,
  column: Rolle | 'uret' | 'foelger' | 'opgradering',
  preset: string | undefined,
): readonly string[] {
  const regel = chart.events.get(type)?.regel;
  if (regel === undefined || typeof regel === 'string') return regel === column ? leavesWith(chart, type) : [];
  const switches = [...PRESETS.values()].find((p) => p.navn === preset)?.switches;
  const mine = regel.roller
    .map((r) => (typeof r === 'string' ? { rolle: r } : r))
    .filter((r) => r.rolle === column && switches && switchesMatch(switches, r.naar));
  return leavesWith(chart, type).filter((leaf) => mine.some((r) => !r.i || r.i.includes(leaf)));
}

export function codedBars(chart: Chart, type: string): readonly string[] {
  const regel = chart.events.get(type)?.regel;
  return typeof regel === 'object' ? [...(regel.ikkeDenDer ?? [])].sort() : [];
}
