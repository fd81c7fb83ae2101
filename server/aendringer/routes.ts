import { Hono } from 'hono';
import { z } from 'zod';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { query } from '../http/validate.ts';
import { aendringerQuery, aendringSchema, listAendringer } from './list-aendringer.ts';

const listeSchema = z.strictObject({ items: z.array(aendringSchema), next: z.string().nullable() });

export function aendringerRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Hvem ændrede hvad i opsætningen', { 200: listeSchema }), query(aendringerQuery), async (c) =>
      c.json(await listAendringer(c.var.ctx, c.req.valid('query')), 200),
    );
}
