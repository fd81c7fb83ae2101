import { Hono } from 'hono';
import { z } from 'zod';
import { requireActor } from '../auth/require-actor.ts';
import type { Ctx, Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body } from '../http/validate.ts';
import { getIndstillinger } from './get-indstillinger.ts';
import { retIndstillingerSchema, updateIndstillinger } from './update-indstillinger.ts';

const svarSchema = z
  .strictObject({
    version: z.number(),
    indstillinger: z.looseObject({}),
    presets: z.array(z.looseObject({ navn: z.string(), version: z.number(), tekst: z.string() })),
    lederUdefraNavn: z.string().nullable(),
  })
  .meta({ ref: 'IndstillingerSvar' });

export function indstillingerRoutes(deps: Deps, changed: (ctx: Ctx) => Promise<void>) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Kommunens indstillinger', { 200: svarSchema }), async (c) =>
      c.json(await getIndstillinger(c.var.ctx), 200),
    )
    .put('/', describe('Ret indstillingerne', { 200: svarSchema }), body(retIndstillingerSchema), async (c) => {
      await updateIndstillinger(c.var.ctx, c.req.valid('json'));
      await changed(c.var.ctx);
      return c.json(await getIndstillinger(c.var.ctx), 200);
    });
}
