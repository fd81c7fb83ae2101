import type { Chart, Forloeb } from '#machines/chart.ts';
import { PILE } from '#machines/links.ts';

/** Whether acts of the one reach the other, by one arrow or by several: what is only opened stands nowhere yet. */
export const hears = (from: Forloeb, to: Forloeb): boolean =>
  from.id !== to.id &&
  [...from.chart.leaves.keys()].some((leaf) => actsFrom(from.chart, leaf).some(reaching(from, to)));

/** Whether an act of the one as it stands now does. */
export const hearsNow = (from: Forloeb, to: Forloeb): boolean =>
  from.id !== to.id && actsFrom(from.chart, from.tilstand).some(reaching(from, to));

/** Whether this act does. */
export const reaching = (from: Forloeb, to: Forloeb) => (type: string) => reachedBy(from.chart, type).has(to.chart);

const actsFrom = (chart: Chart, leaf: string): string[] =>
  [...(chart.edges.get(leaf)?.keys() ?? [])].filter((type) => chart.events.get(type)?.regel !== 'foelger');

type End = (typeof PILE)[number]['til'];
const known = new Map<string, ReadonlySet<Chart>>();

/** All charts of the same sag that an event tells something, followed event by event. */
function reachedBy(chart: Chart, event: string): ReadonlySet<Chart> {
  const before = known.get(`${chart.navn}.${event}`);
  if (before) return before;
  const queue: End[] = [{ chart, event }];
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
  known.set(`${chart.navn}.${event}`, charts);
  return charts;
}
