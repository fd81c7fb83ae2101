import type { Chart, Forloeb } from '#machines/chart.ts';
import { PILE } from '#machines/links.ts';

/** Whether acts of the one reach the other, by one arrow or by several: what is only opened stands nowhere yet. */
export const hears = (from: Forloeb, to: Forloeb): boolean =>
  from.id !== to.id && reachedIn(from.chart, null).has(to.chart);

/** Whether an act of the one as it stands now does. */
export const hearsNow = (from: Forloeb, to: Forloeb): boolean =>
  from.id !== to.id && reachedIn(from.chart, from.tilstand).has(to.chart);

/** Whether this act does. */
export const reaching = (from: Forloeb, to: Forloeb) => (type: string) => reachedBy(from.chart, type).has(to.chart);

const known = new Map<Chart, Map<string | null, ReadonlySet<Chart>>>();

/** All charts that acts from a leaf tell something, or from any. */
function reachedIn(chart: Chart, leaf: string | null): ReadonlySet<Chart> {
  const own = known.get(chart) ?? new Map<string | null, ReadonlySet<Chart>>();
  const acts = () => (leaf === null ? [...chart.leaves.keys()] : [leaf]).flatMap((from) => actsFrom(chart, from));
  const reached = own.get(leaf) ?? new Set(acts().flatMap((type) => [...reachedBy(chart, type)]));
  known.set(chart, own.set(leaf, reached));
  return reached;
}

const actsFrom = (chart: Chart, leaf: string): string[] =>
  [...(chart.edges.get(leaf)?.keys() ?? [])].filter((type) => chart.events.get(type)?.regel !== 'foelger');

type End = (typeof PILE)[number]['til'];
const followed = new Map<string, ReadonlySet<Chart>>();

/** All charts of the same sag that an event tells something, followed event by event. */
function reachedBy(chart: Chart, event: string): ReadonlySet<Chart> {
  const before = followed.get(`${chart.navn}.${event}`);
  if (before) return before;
  const queue: End[] = [{ chart, event }];
  const charts = new Set<Chart>();
  const seen = new Set<string>();
  for (const end of queue)
    for (const { fra, til, retning } of PILE) {
      const at = `${til.chart.navn}.${til.event}`;
      if (fra.chart !== end.chart || fra.event !== end.event || retning === 'nyRod' || seen.has(at)) continue;
      seen.add(at);
      if (retning === 'ned' || retning === 'op') charts.add(til.chart);
      queue.push(til);
    }
  followed.set(`${chart.navn}.${event}`, charts);
  return charts;
}
