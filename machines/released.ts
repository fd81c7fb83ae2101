import { CHARTS } from './charts.ts';

/**
 * Where an event led from a leaf (null opens) in a released version of a chart; null when it was no way. The current
 * version is read off the chart itself; when one is superseded its edge list is kept here as data.
 */
export function releasedEdge(chart: string, version: number, fra: string | null, event: string): string | null {
  const current = CHARTS.get(chart);
  if (!current || current.version !== version)
    return OLDER.get(`${chart}@${version}`)?.get(`${fra ?? ''} ${event}`) ?? null;
  if (fra === null) return current.events.get(event)?.aabner ?? null;
  return current.edges.get(fra)?.get(event)?.til ?? null;
}

/** Superseded versions: `leaf event` → leaf. None has been released before the first. */
const OLDER: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();
