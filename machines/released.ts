import type { Chart } from './chart.ts';
import { CHARTS } from './charts.ts';
import genforhandling1 from './released/genforhandling-1.json' with { type: 'json' };
import indkoebssag1 from './released/indkoebssag-1.json' with { type: 'json' };
import indkoebssag2 from './released/indkoebssag-2.json' with { type: 'json' };
import klage1 from './released/klage-1.json' with { type: 'json' };
import kontrakt1 from './released/kontrakt-1.json' with { type: 'json' };
import opfoelgning1 from './released/opfoelgning-1.json' with { type: 'json' };

/** `leaf event` → leaf, with nothing before the blank for an opening. */
export type EdgeList = Readonly<Record<string, string>>;

/** The edges of every released version of every chart, kept as data: what a history says then was a way, or was not. */
const RELEASED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    'indkoebssag@1': indkoebssag1 as EdgeList,
    'indkoebssag@2': indkoebssag2 as EdgeList,
    'kontrakt@1': kontrakt1 as EdgeList,
    'genforhandling@1': genforhandling1 as EdgeList,
    'opfoelgning@1': opfoelgning1 as EdgeList,
    'klage@1': klage1 as EdgeList,
  } satisfies Record<string, EdgeList>).map(([name, list]) => [name, new Map(Object.entries(list))]),
);

/** All edges of a chart as it is now, in a fixed order. */
export function edgeList(chart: Chart): EdgeList {
  const openings = [...chart.events.values()].flatMap((e) => (e.aabner === null ? [] : [[` ${e.type}`, e.aabner]]));
  const edges = [...chart.edges].flatMap(([leaf, own]) =>
    [...own].map(([type, kant]) => [`${leaf} ${type}`, kant.til]),
  );
  return Object.fromEntries([...openings, ...edges].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

/** Where an event led from a leaf (null opens) in that version of a chart; null when it was no way. */
export function releasedEdge(chart: string, version: number, fra: string | null, event: string): string | null {
  const released = RELEASED.get(`${chart}@${version}`);
  if (released) return released.get(`${fra ?? ''} ${event}`) ?? null;
  const current = CHARTS.get(chart);
  // A version that is being worked on and has not been released.
  if (current?.version !== version) return null;
  if (fra === null) return current.events.get(event)?.aabner ?? null;
  return current.edges.get(fra)?.get(event)?.til ?? null;
}
