import { Hono } from 'hono';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body } from '../http/validate.ts';
import { createVisning } from './create-visning.ts';
import { deleteVisning } from './delete-visning.ts';
import { listVisninger } from './list-visninger.ts';
import { updateVisning } from './update-visning.ts';
import { opretVisningSchema, retVisningSchema, visningListeSchema } from './visning-schema.ts';

export function visningerRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Mine visninger af sagslisten', { 200: visningListeSchema }), async (c) =>
      c.json(await listVisninger(c.var.ctx), 200),
    )
    .post('/', describe('Gem en visning', { 201: visningListeSchema }), body(opretVisningSchema), async (c) =>
      c.json(await createVisning(c.var.ctx, c.req.valid('json')), 201),
    )
    .put('/:id', describe('Ret en visning', { 200: visningListeSchema }), body(retVisningSchema), async (c) =>
      c.json(await updateVisning(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200),
    )
    .delete('/:id', describe('Slet en visning', { 200: visningListeSchema }), async (c) =>
      c.json(await deleteVisning(c.var.ctx, c.req.param('id')), 200),
    );
}
