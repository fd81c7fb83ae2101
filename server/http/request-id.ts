import { createMiddleware } from 'hono/factory';
import type { Deps } from '../context.ts';
import type { HttpEnv } from './http-env.ts';

/** Our own id, never the caller's: it stands in log lines and error answers. */
export function giveRequestId({ newId }: Deps) {
  return createMiddleware<HttpEnv>(async (c, next) => {
    const requestId = newId();
    c.set('requestId', requestId);
    await next();
    c.res.headers.set('X-Request-Id', requestId);
  });
}
