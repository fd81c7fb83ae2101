import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Deps } from '../context.ts';
import type { HttpEnv } from './http-env.ts';

/** One line per request. It names the route's pattern, never the address, and people by id alone. */
export function logRequests({ log, metrics }: Deps) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const stop = metrics.startRequest();
    await next();
    const { method } = c.req;
    const route = routeOf(c);
    const seconds = stop({ method: knownMethod(method), route, status: String(c.res.status) });
    const actor = c.get('ctx')?.actor;
    log.info(
      {
        method: knownMethod(method),
        route,
        status: c.res.status,
        ms: Math.round(seconds * 1000),
        requestId: c.get('requestId'),
        kommune: actor?.kommuneId,
        person: actor?.personId,
      },
      'request',
    );
  });
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A method is the caller's text too. */
function knownMethod(method: string): string {
  return METHODS.has(method) ? method : 'other';
}

/** The screens, and what nobody knows. */
const EVERYTHING = '/*';

function routeOf(c: Context<HttpEnv>): string {
  const handlers = matchedRoutes(c).filter(({ method }) => method !== 'ALL');
  return handlers.findLast(({ path }) => path !== EVERYTHING)?.path ?? EVERYTHING;
}
