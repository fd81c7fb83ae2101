import { Hono } from 'hono';
import { z } from 'zod';
import type { PersonId } from '#machines/ids.ts';
import { requireActor } from '../auth/require-actor.ts';
import type { Deps } from '../context.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body } from '../http/validate.ts';
import { createUser } from './create-user.ts';
import { ansvarSchema, getAnsvar } from './get-ansvar.ts';
import { listUsers } from './list-users.ts';
import { lockUser } from './lock-user.ts';
import { mailUserLink } from './mail-user-link.ts';
import { makeUserLink } from './make-user-link.ts';
import { updateUser } from './update-user.ts';
import { brugerSchema, opretBrugerSchema, retBrugerSchema } from './user-schema.ts';

const listeSchema = z.strictObject({ items: z.array(brugerSchema) });
const linkSchema = z.strictObject({ url: z.string(), expiresAt: z.string() });

export function usersRoutes(deps: Deps, post: boolean) {
  return new Hono<HttpEnv>()
    .use(requireActor(deps))
    .get('/', describe('Kommunens brugere', { 200: listeSchema }), async (c) =>
      c.json({ items: await listUsers(c.var.ctx) }, 200),
    )
    .post('/', describe('Opret en bruger', { 201: brugerSchema }), body(opretBrugerSchema), async (c) =>
      c.json(await createUser(c.var.ctx, c.req.valid('json')), 201),
    )
    .put('/:id', describe('Ret en bruger', { 200: brugerSchema }), body(retBrugerSchema), async (c) =>
      c.json(await updateUser(c.var.ctx, c.req.param('id') as PersonId, c.req.valid('json')), 200),
    )
    .post('/:id/link', describe('Lav et link til at vælge adgangskode', { 201: linkSchema }), async (c) =>
      c.json(await makeUserLink(c.var.ctx, c.req.param('id') as PersonId), 201),
    )
    .post('/:id/link/mail', describe('Send et link til at vælge adgangskode', { 204: null }), async (c) => {
      await mailUserLink(c.var.ctx, c.req.param('id') as PersonId, post);
      return c.body(null, 204);
    })
    .get('/:id/ansvar', describe('Hvad en bruger er ansvarlig for', { 200: ansvarSchema }), async (c) =>
      c.json(await getAnsvar(c.var.ctx, c.req.param('id') as PersonId), 200),
    )
    .post('/:id/spaer', describe('Spær en brugers adgang nu', { 204: null }), async (c) => {
      await lockUser(c.var.ctx, c.req.param('id') as PersonId);
      return c.body(null, 204);
    });
}
