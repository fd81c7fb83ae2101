import { expect, it } from 'vitest';
import { testApp } from '#tests/support/app.ts';

interface Operation {
  readonly summary?: string;
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

async function documentOf() {
  const t = await testApp();
  const res = await t.anonymous.get('/api/openapi.json');
  const { openapi, paths } = await res.json();
  const operations = new Map<string, Operation>();
  for (const [path, item] of Object.entries<Record<string, Operation>>(paths))
    for (const [method, operation] of Object.entries(item))
      operations.set(`${method.toUpperCase()} ${path}`, operation);
  return { t, openapi, operations };
}

it('the document names every route of the API, and no other', async () => {
  const { t, openapi, operations } = await documentOf();
  expect(openapi).toBe('3.1.0');
  const routes = t.app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && path !== '/api/openapi.json')
    .map(({ method, path }) => `${method} ${path.replace(/\/$/, '').replaceAll(/:(\w+)/g, '{$1}')}`);
  expect([...operations.keys()].sort()).toEqual([...new Set(routes)].sort());
});

it('every operation says what it does and how it fails', async () => {
  const { operations } = await documentOf();
  for (const [name, { summary, responses }] of operations) {
    expect(summary, name).toMatch(/\p{Lu}/u);
    expect(Object.keys(responses), name).toContain('default');
  }
});

it('a body is described down to its fields', async () => {
  const { operations } = await documentOf();
  const text = JSON.stringify(operations.get('POST /api/login')?.requestBody);
  expect(text).toContain('"password"');
  expect(text).toContain('"additionalProperties":false');
});
