import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from './http-env.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const ALWAYS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The headers of every answer, also of those that Node gives by itself to a request it cannot read. */
export function securityHeadersFor(baseUrl: string): Readonly<Record<string, string>> {
  if (!baseUrl.startsWith('https:')) return ALWAYS;
  return { ...ALWAYS, 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' };
}

export function securityHeaders(baseUrl: string) {
  const headers = Object.entries(securityHeadersFor(baseUrl));
  return createMiddleware<HttpEnv>(async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
  });
}

/** What the API says is never kept by browser or proxy, unless the route itself said how. */
export const noStore = createMiddleware<HttpEnv>(async (c, next) => {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
});
