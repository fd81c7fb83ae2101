import { Hono } from 'hono';
import { z } from 'zod';
import type { MoedeId } from '#machines/ids.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body, query } from '../http/validate.ts';
import { createMoede } from './create-moede.ts';
import { listMoeder, moederQuery } from './list-moeder.ts';
import { moedeSchema, opretMoedeSchema, retMoedeSchema } from './moede-schema.ts';
import { updateMoede } from './update-moede.ts';

const listeSchema = z.strictObject({ items: z.array(moedeSchema) });

export function moederRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Udvalgets møder', { 200: listeSchema }), query(moederQuery), async (c) =>
      c.json({ items: await listMoeder(c.var.ctx, c.req.valid('query')) }, 200),
    )
    .post('/', describe('Planlæg et møde', { 201: moedeSchema }), body(opretMoedeSchema), async (c) =>
      c.json(await createMoede(c.var.ctx, c.req.valid('json')), 201),
    )
    .put('/:id', describe('Ret et møde', { 200: moedeSchema }), body(retMoedeSchema), async (c) =>
      c.json(await updateMoede(c.var.ctx, c.req.param('id') as MoedeId, c.req.valid('json')), 200),
    );
}
