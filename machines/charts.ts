import type { Chart } from './chart.ts';
import { genforhandling } from './genforhandling/index.ts';
import { indkoebssag } from './indkoebssag/index.ts';
import { klage } from './klage/index.ts';
import { kontrakt } from './kontrakt/index.ts';
import { opfoelgning } from './opfoelgning/index.ts';

/** Every chart, by name: the registry. A new chart is its folder, a name here, its arrows and its words. */
export const CHARTS: ReadonlyMap<string, Chart> = checkedCharts([
  indkoebssag,
  kontrakt,
  opfoelgning,
  genforhandling,
  klage,
]);

/**
 * What no chart can see alone: two of one name, two kinds of sag opened by the same event, duties and ways that name
 * events of charts that are not there. Throws with all that is wrong.
 */
export function checkedCharts(charts: readonly Chart[]): ReadonlyMap<string, Chart> {
  const known = new Set(charts.flatMap((c) => [...c.events.keys()].map((type) => `${c.navn}.${type}`)));
  const opened = charts.flatMap((c) =>
    c.rod ? [...c.events.values()].filter((e) => e.aabner).map((e) => e.type) : [],
  );
  const duties = charts.flatMap((c) =>
    [...c.events.values()].flatMap(({ regel }) =>
      (typeof regel === 'object' ? (regel.ikkeDenDer ?? []) : []).filter((e) => !c.events.has(e)),
    ),
  );
  const ways = charts.flatMap((c) =>
    [...c.krav].flatMap(([id, { vej }]) => vej.filter((way) => !c.events.has(way)).map((way) => ({ c, id, way }))),
  );
  const problems = [
    ...twice(charts.map((c) => c.navn)).map((navn) => `two charts are called ${navn}`),
    ...twice(opened).map((type) => `two kinds of sag are opened by ${type}`),
    ...duties.filter((e) => !known.has(e)).map((e) => `ikkeDenDer names unknown ${e}`),
    ...ways.filter(({ way }) => !known.has(way)).map(({ c, id, way }) => `krav ${id} of ${c.navn}: unknown way ${way}`),
  ];
  if (problems.length) throw new Error(`the charts do not load:\n${problems.join('\n')}`);
  return new Map(charts.map((chart) => [chart.navn, chart]));
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, n) => names.indexOf(name) !== n);
}
