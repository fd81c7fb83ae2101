import { Hono } from 'hono';
import { z } from 'zod';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body } from '../http/validate.ts';
import { countToUpgrade, opgrader } from './opgrader.ts';

const venterSchema = z.strictObject({ venter: z.int() });
const opgraderetSchema = z.strictObject({ sager: z.int(), fejlet: z.int() });

export function opgraderingRoutes(deps: Deps) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Sager, en tidligere version lod mangle noget', { 200: venterSchema }), async (c) =>
      c.json(await countToUpgrade(c.var.ctx), 200),
    )
    .post(
      '/',
      describe('Giv sagerne, hvad de mangler', { 200: opgraderetSchema }),
      body(z.strictObject({})),
      async (c) => c.json(await opgrader(c.var.ctx), 200),
    );
}
