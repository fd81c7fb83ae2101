import type { Forloeb } from '#machines/chart.ts';
import type { World } from '#tests/support/worlds.ts';

/** A forløb by its chart and its number among those of that chart in the sag, in order of opening: ids differ over HTTP. */
export interface Named {
  readonly chart: string;
  readonly nr: number;
}

export function nameOf({ forloeb }: World, f: Pick<Forloeb, 'id' | 'chart'>): Named {
  const own = [...forloeb.values()].filter((other) => other.chart === f.chart);
  return { chart: f.chart.navn, nr: own.findIndex((other) => other.id === f.id) + 1 };
}

export function forloebOf({ forloeb }: World, { chart, nr }: Named): Forloeb {
  const found = [...forloeb.values()].filter((f) => f.chart.navn === chart)[nr - 1];
  if (!found) throw new Error(`there is no ${chart} number ${nr}`);
  return found;
}

/** The forløb of the sag itself. */
export function rootOf({ forloeb, rootId }: World): Forloeb {
  const found = forloeb.get(rootId);
  if (!found) throw new Error('the sag is gone');
  return found;
}

export const isLive = ({ chart, tilstand }: Forloeb): boolean => chart.leaves.get(tilstand)?.ended !== true;
