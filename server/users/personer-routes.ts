import { Hono } from 'hono';
import { z } from 'zod';
import { ROLLER } from '#machines/actor.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { query } from '../http/validate.ts';
import { listPersoner, personSchema } from './list-personer.ts';

const spoergsmaal = z.strictObject({ rolle: z.enum(ROLLER).optional() });
const listeSchema = z.strictObject({ items: z.array(personSchema) });

export function personerRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Navne at vælge imellem', { 200: listeSchema }), query(spoergsmaal), async (c) =>
      c.json({ items: await listPersoner(c.var.ctx, c.req.valid('query').rolle ?? null) }, 200),
    );
}
