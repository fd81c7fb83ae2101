import type { FrosneRegler } from '#machines/regler.ts';
import { PRESET_REGLER, UDEN_UDVALG } from '#tests/support/samples/regler.ts';
import { explore } from './explore.ts';
import { everyLight, mainLights } from './light.ts';
import { CHART } from './model.ts';
import type { Node, Step, Walk } from './seen.ts';

/** A step of a path; `follow` goes on in the sag that it opened. */
export interface PathStep extends Step {
  readonly follow: boolean;
}

/** A shortest way to a transition, under rules that allow it. */
export interface Path {
  /** `leaf event`; an opening has the leaf `ny`. */
  readonly at: string;
  readonly til: string;
  readonly regler: FrosneRegler;
  readonly steps: readonly PathStep[];
}

/** Between them they take every transition: an udvalg that decides, one that advises, and none. */
const RULES = [
  ...PRESET_REGLER.map((regler) => [regler, regler.preset === 'centralIndkoeb' ? everyLight : mainLights] as const),
  [UDEN_UDVALG, mainLights] as const,
];

/** One path to every transition of the chart. */
export function pathsToAll(): Path[] {
  const found = new Map<string, Path>();
  for (const [regler, lights] of RULES)
    for (const path of pathsOf(explore(CHART, regler, lights))) if (!found.has(path.at)) found.set(path.at, path);
  return [...found.values()];
}

function pathsOf(walk: Walk): Path[] {
  return [...walk.taken].map(([at, { from, step, til }]) => ({
    at,
    til,
    regler: walk.regler,
    steps: [...stepsTo(from), { ...step, follow: false }],
  }));
}

/** The steps that lead to a world, the opening first. */
export function stepsTo(node: Node | null): PathStep[] {
  const steps: PathStep[] = [];
  for (let n = node; n; n = n.parent) steps.unshift({ ...n.step, follow: n.opened });
  return steps;
}
