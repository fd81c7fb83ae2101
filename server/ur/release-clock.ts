import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import type { ClockWatch } from './clock-watch.ts';

/** An administrator answers for the clock being right now; what waited for it goes on. */
export async function releaseClock(ctx: Ctx, watch: ClockWatch): Promise<void> {
  mustBe(ctx, 'administrator');
  await ctx.db.inWrite((trx) => logAct(trx, ctx, 'ur.frigiv', { ur: ctx.clock.systemNow() }));
  await watch.release();
}
