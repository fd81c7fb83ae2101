import { createMiddleware } from 'hono/factory';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { actorOf } from './actor-of.ts';
import { readToken } from './cookie.ts';

/** Everything behind it knows who asks: `c.var.ctx`. Without a session 401. */
export function requireActor(deps: Deps) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const token = readToken(c);
    const loggedIn = token === null ? null : await actorOf(deps, token);
    if (!loggedIn) throw new AppError('notLoggedIn');
    c.set('ctx', { ...deps, ...loggedIn, requestId: c.get('requestId') });
    await next();
  });
}
