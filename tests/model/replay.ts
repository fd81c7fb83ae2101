import type { Afsender } from '#machines/actor.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { AABNINGER, SAMPLES } from '#tests/support/samples/index.ts';
import type { Ved } from '#tests/support/samples/sample.ts';
import { type Acted, aabn, act, type World } from '#tests/support/worlds.ts';
import { CHART } from './model.ts';
import type { PathStep } from './paths.ts';
import type { Step } from './seen.ts';

/** Does a path again by `decide`, from nothing; throws where a step is refused. What the last step did is returned. */
export function replay(regler: FrosneRegler, steps: readonly PathStep[]): Acted {
  let acted: Acted | null = null;
  let world: World | undefined;
  for (const step of steps) {
    acted = world ? take(world, step) : aabn(regler, openingOf(step));
    if (!acted.plan.ok) throw new Error(`${step.type} was refused: ${acted.plan.reasons.map((r) => r.id).join()}`);
    world = acted.worlds[step.follow ? 1 : 0];
    if (!world) throw new Error(`${step.type} opened nothing`);
  }
  if (!acted) throw new Error('a path has at least its opening');
  return acted;
}

/** One step from a world, with the payload that its sample makes of the facts there. */
export const take = (world: World, step: Step): Acted => act(world, actOf(world, step));

const senderOf = ({ by }: Step): Afsender => {
  const actor = CAST.find((a) => a.personId === by);
  return actor ? { art: 'person', actor } : { art: 'uret' };
};

function openingOf(step: Step) {
  const payload = AABNINGER.get(step.type)?.get(step.sample)?.(step.today) ?? {};
  return { chart: CHART, type: step.type, payload, afsender: senderOf(step), today: step.today };
}

function actOf(world: World, step: Step) {
  const f = world.forloeb.get(world.rootId);
  if (!f) throw new Error('the sag is gone');
  const ved = { facts: f.facts, today: step.today } as Ved;
  const payload = SAMPLES.get(step.type)?.get(step.sample)?.(ved) ?? {};
  return { chart: CHART, forloebId: f.id, type: step.type, payload, afsender: senderOf(step), today: step.today };
}
