import { Hono } from 'hono';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { idInPath } from '../http/id-in-path.ts';
import { body } from '../http/validate.ts';
import { dismissPost } from './dismiss-post.ts';
import { afvisSchema } from './post-schema.ts';
import { retryPost } from './retry-post.ts';

export function postRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .post('/:id/igen', describe('Send en mail, der ikke kom frem, igen', { 204: null }), async (c) => {
      await retryPost(c.var.ctx, idInPath(c.req.param('id')));
      return c.body(null, 204);
    })
    .post(
      '/:id/afvis',
      describe('Sig, hvorfor mailen ikke behøver at komme frem', { 204: null }),
      body(afvisSchema),
      async (c) => {
        await dismissPost(c.var.ctx, idInPath(c.req.param('id')), c.req.valid('json'));
        return c.body(null, 204);
      },
    );
}
