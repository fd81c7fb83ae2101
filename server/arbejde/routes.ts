import { Hono } from 'hono';
import { z } from 'zod';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { arbejdeSchema } from '../sager/sag-schema.ts';
import { ingenKan } from './ingen-kan.ts';
import { mitArbejde } from './mit-arbejde.ts';

const ingenKanSchema = z.strictObject({
  items: z.array(z.strictObject({ sagsnummer: z.string(), rolle: z.string().nullable(), siden: z.string() })),
});

export function arbejdeRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .get('/mit-arbejde', describe('Hvad der venter på mig', { 200: arbejdeSchema }), requireActor(deps), async (c) =>
      c.json(await mitArbejde(c.var.ctx), 200),
    )
    .get('/ingen-kan', describe('Sager, ingen kan flytte', { 200: ingenKanSchema }), requireActor(deps), async (c) =>
      c.json({ items: await ingenKan(c.var.ctx) }, 200),
    );
}
