import type { Rolle } from '#machines/actor.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';

/** Throws unless the person has one of the roles himself; standing in for somebody gives nothing here. */
export function mustBe({ actor }: Ctx, ...roller: readonly [Rolle, ...Rolle[]]): void {
  if (!roller.some((rolle) => actor.roller.includes(rolle))) throw new AppError('notAllowed');
}
