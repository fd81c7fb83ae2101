import { Hono } from 'hono';
import { z } from 'zod';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body } from '../http/validate.ts';
import { createVikariat } from './create-vikariat.ts';
import { listVikariater } from './list-vikariater.ts';
import { revokeVikariat } from './revoke-vikariat.ts';
import { opretVikariatSchema, vikariatSchema } from './vikariat-schema.ts';

const listeSchema = z.strictObject({ items: z.array(vikariatSchema) });

export function vikariaterRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Vikarer nu og fremover', { 200: listeSchema }), async (c) =>
      c.json({ items: await listVikariater(c.var.ctx) }, 200),
    )
    .post('/', describe('Vælg en vikar', { 201: vikariatSchema }), body(opretVikariatSchema), async (c) =>
      c.json(await createVikariat(c.var.ctx, c.req.valid('json')), 201),
    )
    .post('/:id/tilbagekald', describe('Stop et vikariat', { 204: null }), async (c) => {
      await revokeVikariat(c.var.ctx, c.req.param('id'));
      return c.body(null, 204);
    });
}
