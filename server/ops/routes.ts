import { createHash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { AppError } from '../errors.ts';
import { isFromLoopback } from '../http/client-address.ts';
import type { HttpEnv } from '../http/http-env.ts';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

/** For those who watch the server; no personal data, and numbers only for the house. */
export function opsRoutes(readiness: Readiness, { registry }: Metrics, metricsToken: string | null) {
  return new Hono<HttpEnv>()
    .get('/healthz', (c) => c.json({ ok: true }, 200, { 'Cache-Control': 'no-store' }))
    .get('/readyz', async (c) => {
      const problems = await readiness.problems();
      const ok = Object.keys(problems).length === 0;
      const warnings = await readiness.warnings();
      return c.json({ ok, problems, warnings }, ok ? 200 : 503, { 'Cache-Control': 'no-store' });
    })
    .get('/metrics', async (c) => {
      if (!mayRead(c, metricsToken)) throw new AppError('notFound');
      return c.body(await registry.metrics(), 200, {
        'Content-Type': registry.contentType,
        'Cache-Control': 'no-store',
      });
    });
}

function mayRead(c: Context<HttpEnv>, token: string | null): boolean {
  const given = c.req.header('Authorization')?.match(/^Bearer (.+)$/)?.[1];
  if (given !== undefined) return token !== null && timingSafeEqual(digest(given), digest(token));
  return isFromLoopback(c);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
