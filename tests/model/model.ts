import type { Chart } from '#machines/chart.ts';
import { CHARTS } from '#machines/charts.ts';

const all = [...CHARTS.values()];
const found = all.find((chart) => chart.rod !== null);
if (!found) throw new Error('no chart is a root');

/** The chart of the sag itself; those of the others are opened in it, and all are walked together. */
export const ROOT = found;

/** Numbers that are to be seen where the tests are run. */
export const say = (line: string): void => void process.stdout.write(`  ${line}\n`);

/** How the harness writes a leaf: `kontrakt.iKraft`. */
export const leafOf = (chart: Chart, leaf: string | null): string => `${chart.navn}.${leaf ?? 'ny'}`;

/** How it writes a transition: `kontrakt.iKraft sendOpsigelse`; an opening has the leaf `ny`. */
export const placeOf = (chart: Chart, leaf: string | null, type: string): string => `${leafOf(chart, leaf)} ${type}`;

export const LEAVES: readonly string[] = all.flatMap((chart) =>
  [...chart.leaves.keys()].map((leaf) => leafOf(chart, leaf)),
);

/** All that can happen in a sag. */
export const TRANSITIONS: readonly string[] = all.flatMap((chart) => [
  ...[...chart.events.values()].flatMap((e) => (e.aabner === null ? [] : [placeOf(chart, null, e.type)])),
  ...[...chart.edges].flatMap(([leaf, own]) => [...own.keys()].map((type) => placeOf(chart, leaf, type))),
]);
