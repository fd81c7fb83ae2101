import { Hono } from 'hono';
import { z } from 'zod';
import type { ForloebId } from '#machines/ids.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { commandKey } from '../http/command-key.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { idInPath } from '../http/id-in-path.ts';
import { body } from '../http/validate.ts';
import { sagSchema } from '../sager/sag-schema.ts';
import { dropKladde, getKladde, saveKladde } from './kladder.ts';
import { sendEvent } from './send-event.ts';

const eventSchema = z.strictObject({
  type: z.string().max(100),
  payload: z.record(z.string(), z.unknown()),
  version: z.int().min(1),
});

const kladdeSchema = z.strictObject({ payload: z.record(z.string(), z.unknown()) });

const gemtKladdeSchema = z.strictObject({ payload: z.record(z.string(), z.unknown()).nullable() });

/** Every chart, every event: one road for them all. */
export function forloebRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .post('/:id/events', describe('Gør noget på et forløb', { 200: sagSchema }), body(eventSchema), async (c) => {
      const input = { ...c.req.valid('json'), forloebId: idInPath<ForloebId>(c.req.param('id')), key: commandKey(c) };
      return c.json(await sendEvent(c.var.ctx, input), 200);
    })
    .get('/:id/kladder/:event', describe('Min kladde', { 200: gemtKladdeSchema }), async (c) => {
      const payload = await getKladde(c.var.ctx, {
        forloebId: idInPath<ForloebId>(c.req.param('id')),
        event: c.req.param('event'),
      });
      return c.json({ payload }, 200);
    })
    .put('/:id/kladder/:event', describe('Gem min kladde', { 204: null }), body(kladdeSchema), async (c) => {
      const at = { forloebId: idInPath<ForloebId>(c.req.param('id')), event: c.req.param('event') };
      await saveKladde(c.var.ctx, at, c.req.valid('json').payload);
      return c.body(null, 204);
    })
    .delete('/:id/kladder/:event', describe('Kassér min kladde', { 204: null }), async (c) => {
      await dropKladde(c.var.ctx, { forloebId: idInPath<ForloebId>(c.req.param('id')), event: c.req.param('event') });
      return c.body(null, 204);
    });
}
