import { Hono } from 'hono';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { getOpsaetning, opsaetningSchema } from './get-opsaetning.ts';

export function opsaetningRoutes(deps: Deps, post: boolean) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Hvad der mangler, før kommunen kan arbejde', { 200: opsaetningSchema }), async (c) =>
      c.json(await getOpsaetning(c.var.ctx, post), 200),
    );
}
