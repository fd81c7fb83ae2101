import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '#server/ops/serve.ts';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';

let t: TestApp;
let boss: TestClient;

beforeAll(async () => {
  t = await testApp();
  boss = await t.loginAs(await t.aUser({ roller: ['administrator'], email: 'anne@k.example' }));
});

const countRows = async () =>
  Promise.all(
    (['users', 'team', 'tilbud', 'access_log'] as const).map(
      async (table) => (await t.db.kysely.selectFrom(table).selectAll().execute()).length,
    ),
  );

const JSON_UTF8 = { 'Content-Type': 'application/json; charset=utf-8' };
const deep = (levels: number) => `${'{"navn":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** A body, the headers it comes with, and how it is refused. */
const BODIES: readonly (readonly [string, unknown, Record<string, string>, number])[] = [
  ['nothing at all', undefined, {}, 400],
  ['nothing that says it is JSON', '', JSON_UTF8, 400],
  ['an empty object', '{}', JSON_UTF8, 422],
  ['a list', '[]', JSON_UTF8, 422],
  ['null', 'null', JSON_UTF8, 422],
  ['half of it', '{"navn":"Vo', JSON_UTF8, 400],
  ['two of them', '{"navn":"A"}{"navn":"B"}', JSON_UTF8, 400],
  ['a comment', '{"navn":"A"/*x*/}', JSON_UTF8, 400],
  ['the same field twice', '{"navn":"A","navn":"B"}', JSON_UTF8, 400],
  ['the same field twice, once in disguise', '{"navn":"A","na\\u0076n":"B"}', JSON_UTF8, 400],
  ['a prototype', '{"navn":"A","__proto__":{"active":true}}', JSON_UTF8, 400],
  ['a constructor', '{"navn":"A","constructor":{"prototype":{}}}', JSON_UTF8, 422],
  ['a field too many', '{"navn":"A","kommune_id":"x"}', JSON_UTF8, 422],
  ['a number for text', '{"navn":1}', JSON_UTF8, 422],
  ['a list for text', '{"navn":["A"]}', JSON_UTF8, 422],
  ['a number beyond all', '{"navn":1e400}', JSON_UTF8, 422],
  ['a control character', '{"navn":"A\\u0000"}', JSON_UTF8, 422],
  ['a lone surrogate', '{"navn":"\\ud800"}', JSON_UTF8, 422],
  ['a name of 10,000 letters', `{"navn":"${'a'.repeat(10_000)}"}`, JSON_UTF8, 422],
  ['nesting of 33 levels', deep(33), JSON_UTF8, 400],
  ['nesting of 20,000 levels', deep(20_000), JSON_UTF8, 400],
  ['text that is not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), JSON_UTF8, 400],
  ['more than 256 kB', `{"navn":"${'a'.repeat(300_000)}"}`, JSON_UTF8, 413],
  ['a form', 'navn=A', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
  ['JSON that says it is text', '{"navn":"A"}', { 'Content-Type': 'text/plain' }, 415],
  ['JSON in another alphabet', '{"navn":"A"}', { 'Content-Type': 'application/json; charset=utf-16' }, 415],
  ['JSON of another kind', '{"navn":"A"}', { 'Content-Type': 'application/problem+json' }, 415],
  ['something packed', '{"navn":"A"}', { ...JSON_UTF8, 'Content-Encoding': 'gzip' }, 415],
];

describe('a body', () => {
  it.each(BODIES)('of %s is refused, and nothing changes', async (_, body, headers, status) => {
    const before = await countRows();
    const res = await boss.post('/api/teams', body, headers);
    expect(res.status).toBe(status);
    const { error } = await res.json();
    expect(error.message).toMatch(/\.$/);
    expect(JSON.stringify(error)).not.toMatch(/aaaa|__proto__|kommune_id| at /);
    expect(await countRows()).toEqual(before);
  });

  it('is refused in time whatever it is made of', async () => {
    const heavy = `{"navn":"${'\\"'.repeat(100_000)}`;
    const nested = '['.repeat(250_000);
    const started = performance.now();
    for (const body of [heavy, nested, `{${'"a":1,'.repeat(30_000)}"b":1}`])
      expect((await boss.post('/api/teams', body, JSON_UTF8)).status).toBe(400);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('that is good is taken', async () => {
    expect((await boss.post('/api/teams', { navn: 'Voksne "{[:,]}" é' })).status).toBe(201);
  });
});

describe('an address', () => {
  it.each([
    '/api/users/%2e%2e%2fusers',
    '/api/users/%252e%252e',
    '/api/users/%E0%A4%A',
    `/api/users/${'x'.repeat(2_000)}`,
    "/api/users/1'%20or%201=1",
    '/api//users',
    '/API/users',
    '/api/users/%00',
  ])('like %s leads nowhere', async (path) => {
    const put = {
      navn: 'A',
      email: 'a@k.example',
      roller: ['leder'],
      teams: [],
      beloebsgraense: null,
      active: true,
      version: 1,
    };
    expect((await boss.put(path, put)).status).toBe(404);
  });

  it.each(['DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('answers nothing to %s', async (method) => {
    expect((await boss.send(method, '/api/users')).status).toBe(404);
  });

  it('is asked for by HEAD with the same right as by GET', async () => {
    const raadgiver = await t.loginAs(await t.aUser());
    expect((await raadgiver.send('HEAD', '/api/users')).status).toBe(403);
    expect((await t.anonymous.send('HEAD', '/api/users')).status).toBe(401);
    expect((await boss.send('HEAD', '/api/users')).status).toBe(200);
  });
});

describe('on the wire', () => {
  let server: Server;
  let port: number;

  beforeAll(async () => {
    const { baseUrl, log } = t.deps;
    server = await serve({ fetch: t.app.fetch, host: '127.0.0.1', port: 0, baseUrl, log });
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** What comes back before the server closes the connection, or falls silent. */
  const send = (...parts: string[]) =>
    new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      let answer = '';
      socket.setEncoding('utf8').on('data', (data) => {
        answer += data;
      });
      socket.on('close', () => resolve(answer));
      socket.on('error', () => resolve(answer));
      socket.setTimeout(1_000, () => socket.destroy());
      for (const part of parts) socket.write(part);
    });

  const LOGIN = 'POST /api/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

  it.each([
    ['two lengths', `${LOGIN}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
    ['a length and chunks', `${LOGIN}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['a coding nobody knows', `${LOGIN}Transfer-Encoding: xchunked\r\n\r\n`],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
    ['a host that is none', 'GET /healthz HTTP/1.1\r\nHost: a b\r\n\r\n'],
    ['folded headers', 'GET /healthz HTTP/1.1\r\nHost: x\r\nA: 1\r\n folded\r\n\r\n'],
    ['nonsense', 'hvad\r\n\r\n'],
    ['headers without end', `GET /healthz HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`],
  ])('a request with %s gets one refusal, with all headers', async (_, request) => {
    const answer = await send(request);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'");
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
  });

  it('TRACE is answered as any unknown address', async () => {
    expect(await send('TRACE /api/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 404 /);
  });

  it('a foreign host in the request line or the header changes nothing of what is answered', async () => {
    const answer = await send(
      'GET http://evil.example/api/me HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer).not.toContain('evil');
  });

  it('a body that is cut off in the middle is no error of ours', async () => {
    const errors = () => t.log.filter((line) => line.includes('"level":50')).length;
    const before = errors();
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(`${LOGIN}Content-Length: 100\r\n\r\n{"email":`, () => setTimeout(() => socket.destroy(), 50));
      });
      socket.on('close', () => resolve());
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(errors()).toBe(before);
    expect(await send('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('more than 256 kB in chunks is refused though no length was said', async () => {
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`;
    const answer = await send(
      `${LOGIN}Transfer-Encoding: chunked\r\n\r\n`,
      chunk,
      chunk,
      chunk,
      chunk,
      chunk,
      '0\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('cuts slow headers and bodies off within limits that are set', () => {
    expect(server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 30_000, maxHeadersCount: 100 });
  });
});
