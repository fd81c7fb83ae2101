import { type Context, Hono } from 'hono';
import type { Deps } from '../context.ts';
import { clientAddress } from '../http/client-address.ts';
import { describe } from '../http/describe.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { body } from '../http/validate.ts';
import { changePassword, skiftAdgangskodeSchema } from './change-password.ts';
import { giveToken, readToken, takeTokenBack } from './cookie.ts';
import { login, loginSchema } from './login.ts';
import { logout } from './logout.ts';
import { me, meSchema } from './me.ts';
import { requireActor } from './require-actor.ts';
import { adgangskodeSchema, setPassword } from './set-password.ts';
import { velkomst, velkomstSchema } from './velkomst.ts';

export function authRoutes(deps: Deps, trustedProxies: readonly string[]) {
  const address = (c: Context<HttpEnv>) => clientAddress(c, trustedProxies);
  return new Hono<HttpEnv>()
    .post('/login', describe('Log ind', { 204: null }), body(loginSchema), async (c) => {
      const token = await login(deps, c.req.valid('json'), { address: address(c), before: readToken(c) });
      giveToken(c, token);
      return c.body(null, 204);
    })
    .post('/logout', describe('Log ud', { 204: null }), async (c) => {
      await logout(deps, readToken(c));
      takeTokenBack(c);
      c.header('Clear-Site-Data', '"storage"');
      return c.body(null, 204);
    })
    .post('/velkomst', describe('Sæt systemet op', { 204: null }), body(velkomstSchema), async (c) => {
      await velkomst(deps, c.req.valid('json'));
      return c.body(null, 204);
    })
    .post('/adgangskode', describe('Vælg adgangskode', { 204: null }), body(adgangskodeSchema), async (c) => {
      await setPassword(deps, c.req.valid('json'));
      return c.body(null, 204);
    })
    .get('/me', describe('Hvem er jeg', { 200: meSchema }), requireActor(deps), async (c) =>
      c.json(await me(c.var.ctx), 200),
    )
    .post(
      '/me/adgangskode',
      describe('Skift min adgangskode', { 204: null }),
      requireActor(deps),
      body(skiftAdgangskodeSchema),
      async (c) => {
        giveToken(c, await changePassword(c.var.ctx, c.req.valid('json'), address(c)));
        return c.body(null, 204);
      },
    );
}
