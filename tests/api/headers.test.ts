import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReadiness } from '#server/ops/readiness.ts';
import { BASE_URL, type TestApp, testApp } from '#tests/support/app.ts';

let t: TestApp;
let web: string;

beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), 'indkoeb-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Indkøb</title>');
  writeFileSync(join(web, 'assets', 'index-abc.js'), 'export {}');
  writeFileSync(join(web, 'assets', 'index-abc.js.map'), '{}');
  writeFileSync(join(web, '.env'), 'SECRET=1');
  t = await testApp({ parts: { webFolder: web } });
});
afterAll(() => rmSync(web, { recursive: true }));

const EXPECTED = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

describe('every answer', () => {
  it.each([
    [200, 'GET', '/', {}],
    [200, 'GET', '/healthz', {}],
    [200, 'HEAD', '/sager/123', {}],
    [200, 'GET', '/api/openapi.json', {}],
    [404, 'GET', '/api/findes-ikke', {}],
    [401, 'GET', '/api/me', {}],
    [401, 'HEAD', '/api/me', {}],
    [403, 'POST', '/api/logout', { Origin: 'https://evil.example' }],
    [204, 'POST', '/api/logout', {}],
    [400, 'POST', '/api/login', {}],
    [413, 'POST', '/api/login', { 'Content-Length': '99999999' }],
  ])('%i %s %s carries all headers', async (status, method, path, headers) => {
    const body = status === 413 ? '{}' : undefined;
    const res = await t.anonymous.send(method, path, body, headers);
    expect(res.status).toBe(status);
    expect(Object.fromEntries(res.headers)).toMatchObject(EXPECTED);
    expect(res.headers.get('X-Request-Id')).toMatch(/^[\w-]{36}$/);
    if (path.startsWith('/api')) expect(res.headers.get('Cache-Control')).toBe('no-store');
    for (const name of ['Server', 'X-Powered-By', 'Access-Control-Allow-Origin'])
      expect(res.headers.has(name)).toBe(false);
  });

  it('carries them when something breaks, and says nothing of what broke', async () => {
    const nothing = () => undefined;
    const readiness = { add: nothing, warn: nothing, drain: nothing, problems, warnings: async () => ({}) };
    const broken = await testApp({ parts: { readiness } });
    const res = await broken.anonymous.get('/readyz');
    expect(res.status).toBe(500);
    expect(Object.fromEntries(res.headers)).toMatchObject(EXPECTED);
    const { error } = await res.json();
    expect(error).toMatchObject({ code: 'internal', requestId: res.headers.get('X-Request-Id') });
    expect(error.message).not.toContain('hemmeligt');
    expect(broken.log.join('')).toContain(error.requestId);
  });

  it('asks for TLS only where there is TLS', async () => {
    const local = await testApp({ baseUrl: 'http://localhost:3000' });
    expect((await local.anonymous.get('/healthz')).headers.has('Strict-Transport-Security')).toBe(false);
  });
});

async function problems(): Promise<never> {
  throw new Error('hemmeligt');
}

describe('an unsafe request', () => {
  const logout = (headers: Record<string, string>) => t.anonymous.post('/api/logout', undefined, headers);

  it.each([
    ['another site', { Origin: 'https://evil.example' }],
    ['a page without origin', { Origin: 'null' }],
    ['a subdomain', { Origin: 'https://x.indkoeb.example' }],
    ['a name that begins like ours', { Origin: `${BASE_URL}.evil.example` }],
    ['our name without TLS', { Origin: 'http://indkoeb.example' }],
    ['our name on another port', { Origin: `${BASE_URL}:8443` }],
    ['another site that hides its origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sister site', { Origin: BASE_URL, 'Sec-Fetch-Site': 'same-site' }],
  ])('from %s is refused', async (_, headers) => {
    const res = await logout(headers);
    expect(res.status).toBe(403);
    expect((await res.json()).error.code).toBe('foreignOrigin');
  });

  it.each([
    ['our own page', { Origin: BASE_URL, 'Sec-Fetch-Site': 'same-origin' }],
    ['a program that is no browser', {}],
  ])('from %s is let through', async (_, headers) => {
    expect((await logout(headers)).status).toBe(204);
  });

  it('may come by any name of the person’s own machine', async () => {
    const local = await testApp({ baseUrl: 'http://localhost:3000' });
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect((await local.anonymous.post('/api/logout', undefined, { Origin: `http://${host}:3000` })).status).toBe(
        204,
      );
    const other = { Origin: 'http://localhost:3001' };
    expect((await local.anonymous.post('/api/logout', undefined, other)).status).toBe(403);
  });
});

describe('the screens', () => {
  it('are one page whatever the address, asked for anew each time', async () => {
    const res = await t.anonymous.get('/sager/123');
    expect(await res.text()).toContain('Indkøb');
    expect(res.headers.get('Cache-Control')).toBe('no-cache');
    const again = await t.anonymous.get('/', { 'If-None-Match': res.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
    expect(Object.fromEntries(again.headers)).toMatchObject(EXPECTED);
  });

  it('keep hashed files for ever, and send them small', async () => {
    const res = await t.anonymous.get('/assets/index-abc.js', { 'Accept-Encoding': 'gzip' });
    expect(res.headers.get('Cache-Control')).toContain('immutable');
    expect(res.headers.get('Content-Encoding')).toBe('gzip');
    expect(res.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/assets/index-abc.js.map',
    '/assets/old-hash.js',
    '/.env',
    '/.git/config',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/api/x.css',
  ])('do not show %s', async (path) => {
    const res = await t.anonymous.get(path);
    expect(res.status).toBe(404);
    expect(await res.json()).toMatchObject({ error: { code: 'notFound' } });
  });

  it('say so when they were not built', async () => {
    const bare = await testApp();
    const res = await bare.anonymous.get('/');
    expect(res.status).toBe(503);
    expect(await res.text()).toContain('npm run build');
  });
});

describe('those who watch the server', () => {
  const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
    t.app.request('/metrics', { headers }, { incoming: { socket: { remoteAddress } } });

  it('read numbers on this machine, not through a proxy that stands on it', async () => {
    expect((await from('127.0.0.1')).status).toBe(200);
    expect((await from('::ffff:127.0.0.1')).status).toBe(200);
    expect((await from('10.0.0.7')).status).toBe(404);
    expect((await from('127.0.0.1', { 'X-Forwarded-For': '10.0.0.7' })).status).toBe(404);
  });

  it('read them from elsewhere with the token alone', async () => {
    const guarded = await testApp({ parts: { metricsToken: 'et-langt-hemmeligt-ord' } });
    const ask = (token: string) => guarded.anonymous.get('/metrics', { Authorization: `Bearer ${token}` });
    expect((await ask('et-andet-hemmeligt-ord')).status).toBe(404);
    const res = await ask('et-langt-hemmeligt-ord');
    expect(await res.text()).toContain('http_request_seconds');
    expect((await from('10.0.0.7', { Authorization: 'Bearer x' })).status).toBe(404);
  });

  it('see the server ready until it drains', async () => {
    expect(await (await t.anonymous.get('/readyz')).json()).toEqual({ ok: true, problems: {}, warnings: {} });
    const readiness = createReadiness(t.deps);
    const app = await testApp({ parts: { readiness } });
    readiness.add('historik', async () => 'En sag kan ikke åbnes.');
    expect(await (await app.anonymous.get('/readyz')).json()).toMatchObject({
      ok: false,
      problems: { historik: 'En sag kan ikke åbnes.' },
    });
    readiness.warn('post', async () => 'Ingen mails sendes.');
    expect(await (await app.anonymous.get('/readyz')).json()).toMatchObject({
      warnings: { post: 'Ingen mails sendes.' },
    });
    readiness.drain();
    expect((await app.anonymous.get('/readyz')).status).toBe(503);
    expect((await app.anonymous.get('/healthz')).status).toBe(200);
  });
});
