import { Hono } from 'hono';
import type { PersonId } from '#machines/ids.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { query } from '../http/validate.ts';
import { listOverdragelse, overdragelseQuery, overdragelseSchema } from './list-overdragelse.ts';

export function overdragelseRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get(
      '/',
      describe('En persons sager, til at overdrage', { 200: overdragelseSchema }),
      query(overdragelseQuery),
      async (c) => c.json(await listOverdragelse(c.var.ctx, c.req.valid('query').fra as PersonId), 200),
    );
}
