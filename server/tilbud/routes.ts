import { Hono } from 'hono';
import { z } from 'zod';
import type { TilbudId } from '#machines/ids.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body, query } from '../http/validate.ts';
import { createTilbud } from './create-tilbud.ts';
import { getTilbud } from './get-tilbud.ts';
import { findTilbudQuery, listTilbud } from './list-tilbud.ts';
import { opretTilbudSchema, retTilbudSchema, tilbudSchema } from './tilbud-schema.ts';
import { updateTilbud } from './update-tilbud.ts';

const listeSchema = z.strictObject({ items: z.array(tilbudSchema), next: z.string().nullable() });

export function tilbudRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Søg i tilbud', { 200: listeSchema }), query(findTilbudQuery), async (c) =>
      c.json(await listTilbud(c.var.ctx, c.req.valid('query')), 200),
    )
    .get('/:id', describe('Et tilbud', { 200: tilbudSchema }), async (c) =>
      c.json(await getTilbud(c.var.ctx, c.req.param('id') as TilbudId), 200),
    )
    .post('/', describe('Opret et tilbud', { 201: tilbudSchema }), body(opretTilbudSchema), async (c) =>
      c.json(await createTilbud(c.var.ctx, c.req.valid('json')), 201),
    )
    .put('/:id', describe('Ret et tilbud', { 200: tilbudSchema }), body(retTilbudSchema), async (c) =>
      c.json(await updateTilbud(c.var.ctx, c.req.param('id') as TilbudId, c.req.valid('json')), 200),
    );
}
