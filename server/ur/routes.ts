import { Hono } from 'hono';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import type { ClockWatch } from './clock-watch.ts';
import { releaseClock } from './release-clock.ts';

export function urRoutes(deps: Deps, watch: ClockWatch) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .post('/frigiv', describe('Sig god for serverens ur', { 204: null }), async (c) => {
      await releaseClock(c.var.ctx, watch);
      return c.body(null, 204);
    });
}
