import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, newVisitor } from '#tests/support/browser.ts';
import { type FakeAnswer, type FakeRequest, fakeApi, fejl } from '#tests/unit/web/fixtures/fake-api.ts';
import { aSag } from '#tests/unit/web/fixtures/sag.ts';

/* The screens as they are built, under the strict content policy, against answers of the server's shape. */

const DIST = join(import.meta.dirname, '../../dist/web');
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

type Answer = (request: FakeRequest) => FakeAnswer | 'lost' | null;
type Sent = FakeRequest & { readonly key: string | undefined };

let browser: Browser;
let server: Server;
let origin: string;

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

interface Visit {
  readonly page: Page;
  /** What was sent to the server, in order. */
  readonly sent: readonly Sent[];
  /** What the browser complained of. */
  readonly complaints: readonly string[];
}

async function visit(path: string, answer: Answer = () => null): Promise<Visit> {
  const context = await newVisitor(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
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

async function findings(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

const hasFocus = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element === document.activeElement);

const FORM = '/sager/sag-1/sag-1/registrerPristilbud';
const PRIS = '/sager/sag-1/sag-1/foreslaaPris';
const isEvent = ({ method, path }: FakeRequest) => method === 'POST' && path.endsWith('/events');

async function foreslaaPris(page: Page) {
  await page.getByLabel('Åbrinken, 2.450,00 kr.').check();
  await page.getByLabel('Begrundelse').fill('Ligger under de andre.');
  await send(page, 'Foreslå pris');
}

const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the first load', () => {
  it('is small enough for a slow line', async () => {
    const index = await readFile(join(DIST, 'index.html'), 'utf8');
    const scripts = [...index.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) =>
      join(DIST, path ?? ''),
    );
    const bytes = await Promise.all(scripts.map(async (path) => gzipSync(await readFile(path)).length));
    expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThan(130_000);
  });
});

describe('every page', () => {
  it.each([
    '/log-ind',
    '/',
    '/sager',
    '/sager/sag-1',
    FORM,
    '/sager/sag-1/sag-1/indstil',
    '/sager/ny',
    '/velkomst#t',
    '/adgangskode#t',
    '/post',
    '/findes-ikke',
  ])('%s has no axe finding, no overflow and no complaint, in light and dark, wide and narrow', async (path) => {
    const { page, complaints } = await visit(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 390]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await findings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the form of an act', () => {
  it('says all that is missing, in the same words at the top and at the field, and leads there', async () => {
    const { page } = await visit(FORM);
    await send(page, 'Registrér pristilbud');
    const summary = page.getByRole('alert');
    await expect.poll(() => hasFocus(page, '[role=alert]')).toBe(true);
    expect(await page.title()).toMatch(/^Fejl: /);
    await summary.getByRole('link', { name: 'Udfyld »Pris pr. døgn«.' }).click();
    expect(await hasFocus(page, '#felt-prisPrDoegn')).toBe(true);
    expect(await page.locator('#felt-prisPrDoegn-error').textContent()).toBe('Udfyld »Pris pr. døgn«.');
    await summary.getByRole('link', { name: 'Vælg en mulighed under »Regulering«.' }).click();
    expect(await page.getByLabel('PL-regulering').evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('sends every field, what was left empty as null', async () => {
    const { page, sent, complaints } = await visit(FORM);
    await page.getByLabel('Botilbuddet Åbrinken').check();
    await page.locator('#felt-modtaget').fill('10.3.26');
    await page.getByLabel('Pris pr. døgn').fill('2.450,50');
    await page.getByLabel('Støttetimer pr. uge').fill('12,5');
    await page.getByLabel('Kommunens opsigelsesvarsel').fill('løbende måned + 30 dage');
    await page.getByLabel('Fast pris').check();
    await page.getByLabel('Kost').check();
    await page.getByLabel('Nattevagt').check();
    await page.getByLabel('Ja', { exact: true }).check();
    await page.getByRole('button', { name: 'Tilføj række til Takstillæg' }).click();
    await page.locator('#felt-takstillaeg-0-hvad').fill('Ledsagelse');
    await page.locator('#felt-takstillaeg-0-beloeb').fill('300');
    await page.getByRole('combobox', { name: 'Tilbud' }).click();
    await page.keyboard.type('skov');
    await page.getByRole('option', { name: /Skovgården/ }).click();
    await page.getByLabel('Møde i visitationsudvalget').selectOption('mo1');
    await page.getByLabel('Begrundelse').fill('Billigst.');
    expect(await findings(page)).toEqual([]);
    await send(page, 'Registrér pristilbud');
    await page.getByText('Gjort: Registrér pristilbud').waitFor();
    expect(sent.find(isEvent)?.body).toEqual({
      type: 'registrerPristilbud',
      version: 9,
      payload: {
        kandidat: 'k1',
        modtaget: '2026-03-10',
        gaelderTil: null,
        prisPrDoegn: 245050,
        stoettetimer: 12.5,
        antalPladser: null,
        kontaktperson: null,
        varselKoeber: 'løbende måned + 30 dage',
        regulering: 'fast pris',
        driftsform: null,
        indeholder: ['kost', 'nattevagt'],
        indenForRamme: true,
        takstillaeg: [{ hvad: 'Ledsagelse', beloeb: 30000, til: null }],
        tilbud: 'b2',
        moede: 'mo1',
        person: null,
        team: null,
        bilag: null,
        begrundelse: 'Billigst.',
      },
    });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('chooses a date in a calendar by the keyboard', async () => {
    const { page, complaints } = await visit(FORM);
    await page.getByRole('button', { name: 'Åbn kalender' }).first().press('Enter');
    await page.getByRole('dialog').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toContain('12. marts 2026');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#felt-modtaget').inputValue()).toBe('05.03.2026');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('puts what the server finds at its field', async () => {
    const finding = { kode: 'invalid', id: 'x', tekst: 'Skriv mindst en sætning.', vej: [], felt: 'begrundelse' };
    const { page } = await visit(PRIS, (request) =>
      isEvent(request) ? fejl(422, 'invalid', 'Ret felterne.', [finding]) : null,
    );
    await foreslaaPris(page);
    await page.getByRole('alert').getByRole('link', { name: 'Begrundelse: Skriv mindst en sætning.' }).waitFor();
    expect(await page.locator('#felt-begrundelse-error').textContent()).toBe('Begrundelse: Skriv mindst en sætning.');
    await page.context().close();
  });

  it('keeps what was written when another was faster, and sends it again on the new version', async () => {
    const tekst = 'Ida Krogh har registreret en forhandlingsrunde.';
    let faster = false;
    const { page, sent } = await visit(PRIS, (request) => {
      if (isEvent(request) && !faster) {
        faster = true;
        return fejl(409, 'conflict', 'Sagen er ændret.', [
          { kode: 'conflict', id: 'version', tekst, vej: [], felt: null },
        ]);
      }
      const asked = faster && request.method === 'GET' && request.path === '/api/sager/sag-1';
      return asked ? { status: 200, body: aSag({ version: 11 }) } : null;
    });
    await foreslaaPris(page);
    await page.getByText(tekst).waitFor();
    expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Ligger under de andre.');
    expect(await findings(page)).toEqual([]);
    await send(page, 'Foreslå pris');
    await page.getByText('Gjort: Foreslå pris').waitFor();
    const [first, second] = sent.filter(isEvent);
    expect([first?.body['version'], second?.body['version']]).toEqual([9, 11]);
    expect(second?.key).not.toBe(first?.key);
    await page.context().close();
  });

  it('keeps its key while it is unknown whether it was done', async () => {
    let lost = 0;
    const { page, sent } = await visit(PRIS, (request) => (isEvent(request) && lost++ < 3 ? 'lost' : null));
    await foreslaaPris(page);
    await page.getByText('Vi fik ikke svar').waitFor();
    await send(page, 'Foreslå pris');
    await page.getByText('Gjort: Foreslå pris').waitFor();
    expect(new Set(sent.filter(isEvent).map(({ key }) => key)).size).toBe(1);
    expect(sent.filter(isEvent)).toHaveLength(4);
    await page.context().close();
  });

  it('saves a draft of what is written, and shows it again', async () => {
    const written = { pristilbud: 't1', begrundelse: 'Halvt skrevet' };
    const { page, sent } = await visit(PRIS, ({ method, path }) =>
      method === 'GET' && path.endsWith('/kladder/foreslaaPris') ? { status: 200, body: { payload: written } } : null,
    );
    expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Halvt skrevet');
    await page.getByLabel('Begrundelse').fill('Halvt skrevet, og mere');
    await page.getByText('Kladden er gemt').waitFor();
    expect(sent.findLast(({ method }) => method === 'PUT')?.body).toEqual({
      payload: { pristilbud: 't1', begrundelse: 'Halvt skrevet, og mere' },
    });
    await page.context().close();
  });

  it('begins with what was written before, says so, and lets a draft go first', async () => {
    const { handlinger } = aSag();
    const forslag = { pristilbud: 't1', begrundelse: 'Som i indstillingen.' };
    const body = aSag({ handlinger: handlinger.map((h) => (h.type === 'foreslaaPris' ? { ...h, forslag } : h)) });
    let written: unknown = null;
    const { page } = await visit(PRIS, ({ method, path }) => {
      if (method !== 'GET') return null;
      if (path.endsWith('/kladder/foreslaaPris')) return { status: 200, body: { payload: written } };
      return path === '/api/sager/sag-1' ? { status: 200, body } : null;
    });
    const begrundelse = page.getByLabel('Begrundelse');
    expect(await page.getByLabel('Åbrinken, 2.450,00 kr.').isChecked()).toBe(true);
    expect(await begrundelse.inputValue()).toBe('Som i indstillingen.');
    expect(await page.getByText('Udfyldt fra tidligere').count()).toBe(2);
    expect(await findings(page)).toEqual([]);
    await begrundelse.fill('Noget andet.');
    expect(await page.getByText('Udfyldt fra tidligere').count()).toBe(1);

    written = { pristilbud: '', begrundelse: 'Halvt' };
    await page.reload({ waitUntil: 'networkidle' });
    expect(await begrundelse.inputValue()).toBe('Halvt');
    expect(await page.getByText('Udfyldt fra tidligere').count()).toBe(0);
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    expect(await begrundelse.inputValue()).toBe('Som i indstillingen.');
    await page.context().close();
  });

  it('asks for the password again when the session has run out, and loses nothing', async () => {
    let loggedIn = false;
    const { page, sent } = await visit(PRIS, (request) => {
      if (request.path === '/api/login') loggedIn = true;
      return isEvent(request) && !loggedIn ? fejl(401, 'notLoggedIn', 'Log ind.') : null;
    });
    await foreslaaPris(page);
    const dialog = page.getByRole('dialog', { name: 'Log ind igen' });
    await dialog.getByLabel('Adgangskode').fill('demo');
    expect(await findings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Log ind' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Ligger under de andre.');
    await send(page, 'Foreslå pris');
    await page.getByText('Gjort: Foreslå pris').waitFor();
    expect(new Set(sent.filter(isEvent).map(({ key }) => key)).size).toBe(1);
    await page.context().close();
  });
});

describe('mit arbejde', () => {
  it('leads from a frist that calls to its sag, and from all else to the act', async () => {
    const { page } = await visit('/');
    const goes = (name: RegExp) => page.getByRole('link', { name }).getAttribute('href');
    expect(await goes(/^Opfølgning\s*:/)).toBe('/sager/sag-2');
    expect(await goes(/^Foreslå pris\s*:/)).toBe(PRIS);
    await page.context().close();
  });

  it('gives every link room for a finger on a narrow page', async () => {
    const { page } = await visit('/');
    await page.setViewportSize({ width: 390, height: 900 });
    const links = await page.locator('.work-list a:visible').all();
    const heights = await Promise.all(links.map(async (link) => (await link.boundingBox())?.height ?? 0));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });
});

describe('the sag', () => {
  it('that cannot be seen says so, with a title', async () => {
    const { page } = await visit('/sager/sag-9', ({ path }) =>
      path === '/api/sager/sag-9' ? fejl(404, 'notFound', 'Det findes ikke, eller du har ikke adgang til det.') : null,
    );
    await page.getByRole('heading', { level: 1, name: 'Sagen kan ikke vises' }).waitFor();
    await page.getByText('Det findes ikke, eller du har ikke adgang til det.').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('can be read by axe with all that is folded open', async () => {
    const { page } = await visit('/sager/sag-1');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page)).toEqual([]);
    }
    await page.context().close();
  });

  it('shows the newest of what is known, all of it when asked, and all of it on paper', async () => {
    const { page } = await visit('/sager/sag-1');
    const known = page.getByRole('region', { name: 'Oplysninger' });
    const oldest = known.getByText('Vil gerne bo tæt på sin søster');
    const folded = known.locator('details:not([open])');
    expect([await folded.count(), await oldest.isVisible()]).toEqual([1, false]);
    await page.emulateMedia({ media: 'print' });
    expect(await oldest.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await known.getByText('Pris', { exact: true }).click();
    await known.getByRole('button', { name: 'Vis alle' }).click();
    expect([await folded.count(), await oldest.isVisible()]).toEqual([0, true]);
    await known.getByRole('button', { name: 'Vis kun de nyeste' }).click();
    expect(await folded.count()).toBe(1);
    await page.context().close();
  });

  it('tells why a locked act is locked, and leads to what is missing', async () => {
    const { page } = await visit('/sager/sag-1');
    await page.getByText('Borgerens svar på tilbuddet er ikke registreret.').waitFor();
    await page.locator('.reasons').getByRole('link', { name: 'Registrér borgerens svar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Registrér borgerens svar' }).waitFor();
    await page.context().close();
  });

  it('hides the CPR-nummer until it is asked for', async () => {
    const { page } = await visit('/sager/sag-1');
    expect(await page.getByText('720385-1234').count()).toBe(0);
    await page.getByRole('button', { name: 'Vis CPR' }).click();
    await page.getByText('720385-1234').waitFor();
    await page.context().close();
  });

  it('says after an act what was done and where the sag is now, and moves focus there', async () => {
    const after = aSag({ version: 10, tilstand: 'visitation.indstillet', tilstandLabel: 'Indstillet' });
    const { page } = await visit(PRIS, (request) => (isEvent(request) ? { status: 200, body: after } : null));
    await foreslaaPris(page);
    await page.getByText('Sagen er nu: Indstillet.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Gjort: Foreslå pris');
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a new sag', () => {
  it('is opened with its borger, and shown', async () => {
    const { page, sent } = await visit('/sager/ny');
    await page.getByLabel('CPR-nummer').fill('720385-1234');
    await page.getByLabel('Borgerens navn').fill('Karen Nymark Østergård');
    await page.getByLabel('§ 108').check();
    await page.getByLabel('Ansøgning modtaget').fill('15.1.2026');
    await send(page, 'Opret sag');
    await page.getByText('Gjort: Opret sag').waitFor();
    expect(
      sent.filter(({ method, path }) => method === 'POST' && path === '/api/sager').map(({ body }) => body),
    ).toEqual([
      {
        type: 'opretSag',
        paragraffer: ['§ 108'],
        team: 't1',
        ansoegningModtaget: '2026-01-15',
        oensketStart: null,
        borger: { cpr: '7203851234', navn: 'Karen Nymark Østergård' },
      },
    ]);
    await page.context().close();
  });

  it('is not left by mistake once something is written', async () => {
    const { page } = await visit('/sager/ny');
    await page.getByLabel('Borgerens navn').fill('Karen');
    const asked = page.waitForEvent('dialog').then((dialog) => dialog.dismiss());
    await page.getByRole('link', { name: 'Mit arbejde' }).click();
    await asked;
    expect(await page.getByLabel('Borgerens navn').inputValue()).toBe('Karen');
    await page.context().close();
  });
});

describe('search', () => {
  it('never puts a CPR-nummer or a name in an address', async () => {
    const { page, sent } = await visit('/');
    await page.keyboard.press('Control+k');
    for (const text of ['720385-1234', 'Karen Nymark']) {
      await page.getByLabel('Find borger eller sag').fill(text);
      await page.keyboard.press('Enter');
      await page.getByText(/^Sager for .*: 1/).waitFor();
      expect(page.url()).toBe(`${origin}/sager`);
    }
    const asked = sent.filter(({ path }) => path === '/api/sager/soeg').map(({ body }) => body);
    expect(asked).toEqual([{ cpr: '7203851234' }, { navn: 'Karen Nymark' }]);
    await page.context().close();
  });

  it('keeps the filters in the address, and shows more on demand', async () => {
    const { page } = await visit('/sager?trin=visitation');
    expect(await page.getByLabel('Trin').inputValue()).toBe('visitation');
    await page.getByLabel('Frist', { exact: true }).selectOption('uge');
    await expect.poll(() => page.url()).toContain('frist=uge');
    await page.getByRole('button', { name: 'Vis flere' }).click();
    await page.getByText('Rikke Amstrup').waitFor();
    await page.context().close();
  });
});

describe('logging in', () => {
  it('leads back to the page that was asked for', async () => {
    let loggedIn = false;
    const { page } = await visit('/sager/sag-1', ({ path }) => {
      if (path === '/api/login') loggedIn = true;
      return path === '/api/me' && !loggedIn ? fejl(401, 'notLoggedIn', 'Log ind.') : null;
    });
    await page.getByRole('button', { name: /Mette Holm/ }).click();
    await page.getByRole('heading', { level: 1, name: /§ 108/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/sager/sag-1');
    await page.context().close();
  });

  it('says when the password is wrong', async () => {
    const { page } = await visit('/log-ind');
    await page.getByLabel('E-mail').fill('mette@demo.dk');
    await page.getByLabel('Adgangskode').fill('forkert');
    await send(page, 'Log ind');
    await page.getByRole('alert').getByText('E-mail og adgangskode passer ikke sammen').waitFor();
    await page.context().close();
  });
});
