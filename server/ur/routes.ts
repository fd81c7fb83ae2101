import { Hono } from 'hono';
import { z } from 'zod';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import type { ClockWatch } from './clock-watch.ts';
import { lookAtClock } from './look-at-clock.ts';
import { releaseClock } from './release-clock.ts';

const urSchema = z.strictObject({
  viser: z.string().meta({ format: 'date-time' }),
  forkert: z.string().nullable(),
});

export function urRoutes(deps: Deps, watch: ClockWatch) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Om serverens ur er rigtigt', { 200: urSchema }), async (c) =>
      c.json(await lookAtClock(c.var.ctx, watch), 200),
    )
    .post('/frigiv', describe('Sig god for serverens ur', { 204: null }), async (c) => {
      await releaseClock(c.var.ctx, watch);
      return c.body(null, 204);
    });
}
