import type { FrosneRegler } from '#machines/regler.ts';
import type { Acted, World } from '#tests/support/worlds.ts';
import type { PathStep } from './paths.ts';
import { take } from './take.ts';

/** Does a path again by `decide`, from nothing; throws where a step is refused. What the last step did is returned. */
export function replay(regler: FrosneRegler, steps: readonly PathStep[]): Acted {
  let acted: Acted | null = null;
  let world: World | undefined;
  for (const step of steps) {
    acted = take(world ?? regler, step);
    if (!acted.plan.ok)
      throw new Error(`${step.chart}.${step.type} was refused: ${acted.plan.reasons.map((r) => r.id).join()}`);
    world = acted.worlds[step.follow];
    if (!world) throw new Error(`${step.chart}.${step.type} opened nothing`);
  }
  if (!acted) throw new Error('a path has at least its opening');
  return acted;
}
