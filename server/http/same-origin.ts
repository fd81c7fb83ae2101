import { createMiddleware } from 'hono/factory';
import { AppError } from '../errors.ts';
import type { HttpEnv } from './http-env.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses an unsafe request that another site made a browser send. A browser always names the origin or the kind of
 * site of such a request; one that names neither is a program, which no foreign page can make use of.
 */
export function refuseForeignOrigin(baseUrl: string) {
  const ours = originsOf(baseUrl);
  return createMiddleware<HttpEnv>(async (c, next) => {
    if (!SAFE.has(c.req.method) && !isOurs(c.req.header('Origin'), c.req.header('Sec-Fetch-Site'), ours))
      throw new AppError('foreignOrigin');
    await next();
  });
}

function isOurs(origin: string | undefined, site: string | undefined, ours: ReadonlySet<string>): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || ours.has(origin);
}

/** On a person's own machine the three names of that machine are one place. */
function originsOf(baseUrl: string): ReadonlySet<string> {
  const url = new URL(baseUrl);
  if (!LOOPBACK.includes(url.hostname)) return new Set([url.origin]);
  const port = url.port ? `:${url.port}` : '';
  return new Set(LOOPBACK.map((host) => `${url.protocol}//${host}${port}`));
}
