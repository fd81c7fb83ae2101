import { CHARTS } from '#machines/charts.ts';

const found = CHARTS.get('indkoebssag');
if (!found) throw new Error('there is no purchase');

/** The chart whose walk this is; others are walked with it, through its arrows. */
export const CHART = found;

/** Numbers that are to be seen where the tests are run. */
export const say = (line: string): void => void process.stdout.write(`  ${line}\n`);

/** All that can happen to a purchase, as `leaf event`; an opening has the leaf `ny`. */
export const TRANSITIONS: readonly string[] = [
  ...[...CHART.events.values()].flatMap((e) => (e.aabner === null ? [] : [`ny ${e.type}`])),
  ...[...CHART.edges].flatMap(([leaf, own]) => [...own.keys()].map((type) => `${leaf} ${type}`)),
];
