import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchBrowser, newVisitor } from '#tests/support/browser.ts';
import { type FakeAnswer, type FakeRequest, fakeApi } from '#tests/unit/web/fixtures/fake-api.ts';

/* The screens as they are built, under the strict content policy, against answers of the server's shape. */

export const DIST = join(import.meta.dirname, '../../dist/web');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
].join('; ');

export type Answer = (request: FakeRequest) => FakeAnswer | 'lost' | null;
type Sent = FakeRequest & { readonly key: string | undefined };

let browser: Browser;
let server: Server;
export let origin: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer(async (req, res) => {
    const path = join(DIST, (req.url ?? '/').split('?')[0] ?? '/');
    const file = TYPES[extname(path)] ? path : join(DIST, 'index.html');
    const body = await readFile(file).catch(() => null);
    res.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    });
    res.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(async () => {
  await browser.close();
  await new Promise((done) => server.close(done));
});

export interface Visit {
  readonly page: Page;
  /** What was sent to the server, in order. */
  readonly sent: readonly Sent[];
  /** What the browser complained of. */
  readonly complaints: readonly string[];
}

/**
 * A page, as one who is logged in meets it; a test answers itself what it is about. `beside` another it is a second tab
 * of the same browser.
 */
export async function visit(path: string, answer: Answer = () => null, beside: Page | null = null): Promise<Visit> {
  const context =
    beside?.context() ??
    (await newVisitor(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }));
  const page = await context.newPage();
  const sent: Sent[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    const expected = message.text().includes('Failed to load resource');
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/api/**', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const fake = {
      method: request.method(),
      path: url.pathname,
      search: url.searchParams,
      body: request.postDataJSON() ?? {},
    };
    sent.push({ ...fake, key: request.headers()['idempotency-key'] });
    const reply = answer(fake) ?? fakeApi(fake);
    if (reply === 'lost') return route.abort('connectionreset');
    return route.fulfill({ status: reply.status, ...(reply.body === undefined ? {} : { json: reply.body }) });
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  return { page, sent, complaints };
}

/** What axe finds against WCAG 2.2 AA. */
export async function findings(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

export const hasFocus = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element === document.activeElement);

export const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 390 },
] as const;

/**
 * As it is, in light and dark, wide and narrow: nothing that axe finds, and nothing that runs over the side. In the
 * short run each colour and each width is looked at, in the long run all four.
 */
export async function standsEverywhere(page: Page): Promise<void> {
  for (const { colorScheme, width } of LOOKS.slice(0, process.env['LONG'] === undefined ? 2 : 4)) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
}
