import type { Chart, Forloeb } from '#machines/chart.ts';
import { PILE } from '#machines/links.ts';

/** Whether acts of the one reach the other, by one arrow or by several: what is only opened stands nowhere yet. */
export const hears = (from: Forloeb, to: Forloeb): boolean =>
  from.id !== to.id && [...from.chart.leaves.keys()].some((leaf) => reachedFrom(from.chart, leaf).has(to.chart));

/** Whether an act of the one as it stands now does. */
export const hearsNow = (from: Forloeb, to: Forloeb): boolean =>
  from.id !== to.id && reachedFrom(from.chart, from.tilstand).has(to.chart);

type End = (typeof PILE)[number]['til'];
const known = new Map<string, ReadonlySet<Chart>>();

/** All charts of the same sag that an act from this leaf can reach, followed event by event. */
function reachedFrom(chart: Chart, leaf: string): ReadonlySet<Chart> {
  const before = known.get(`${chart.navn}.${leaf}`);
  if (before) return before;
  const acts = [...(chart.edges.get(leaf)?.keys() ?? [])].filter((type) => chart.events.get(type)?.regel !== 'foelger');
  const queue: End[] = acts.map((event) => ({ chart, event }));
  const charts = new Set<Chart>();
  const followed = new Set<string>();
  for (const end of queue)
    for (const { fra, til, retning } of PILE) {
      const at = `${til.chart.navn}.${til.event}`;
      if (fra.chart !== end.chart || fra.event !== end.event || retning === 'nyRod' || followed.has(at)) continue;
      followed.add(at);
      if (retning === 'ned' || retning === 'op') charts.add(til.chart);
      queue.push(til);
    }
  known.set(`${chart.navn}.${leaf}`, charts);
  return charts;
}
