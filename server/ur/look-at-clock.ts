import type { Instant } from '#machines/kalender/dato.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import type { ClockWatch } from './clock-watch.ts';

/** What the server's clock shows, and why it is not believed, if it is not: for the administrator, who can release it. */
export async function lookAtClock(
  ctx: Ctx,
  watch: ClockWatch,
): Promise<{ readonly viser: Instant; readonly forkert: string | null }> {
  mustBe(ctx, 'administrator');
  return { viser: ctx.clock.systemNow(), forkert: await watch.wrong() };
}
