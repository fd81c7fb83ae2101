import type { FrosneRegler } from '#machines/regler.ts';
import { explore } from './explore.ts';
import { everyLight, mainLights } from './light.ts';
import { RULES } from './rules.ts';
import type { Node, Step, Walk } from './seen.ts';

/** A step of a path; `follow` says in which sag it goes on: 0 the same, then those that the step opened. */
export interface PathStep extends Step {
  readonly follow: number;
}

/** A shortest way to a transition, under rules that allow it. */
export interface Path {
  /** The transition as `model.ts` writes it. */
  readonly at: string;
  readonly til: string;
  /** In which sag it happens at the last step: 0 the one that acts, then those that it opens. */
  readonly sag: number;
  readonly regler: FrosneRegler;
  readonly steps: readonly PathStep[];
}

/** One path to every transition. */
export const pathsToAll = (): Path[] => pathsOf(RULES.map(({ regler, lights }) => explore(regler, lights)));

/** One path to each of most transitions, seven of eight, in a third of the time. */
export const pathsToMost = (): Path[] =>
  pathsOf(
    RULES.filter(({ lights }) => lights !== mainLights).map(({ regler, lights }) =>
      explore(regler, lights === everyLight ? mainLights : lights),
    ),
  );

/** One path to every transition that these walks took. */
export function pathsOf(walks: readonly Walk[]): Path[] {
  const found = new Map<string, Path>();
  for (const { regler, taken } of walks)
    for (const [at, { from, step, sag, til }] of taken)
      if (!found.has(at)) found.set(at, { at, til, sag, regler, steps: [...stepsTo(from), { ...step, follow: 0 }] });
  return [...found.values()];
}

/** The steps that lead to a world, the opening first. */
export function stepsTo(node: Node | null): PathStep[] {
  const steps: PathStep[] = [];
  for (let n = node; n; n = n.parent) steps.unshift({ ...n.step, follow: n.sag });
  return steps;
}
