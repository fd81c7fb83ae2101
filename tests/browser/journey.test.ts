import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, newVisitor } from '#tests/support/browser.ts';

/* The real server, filled with the demo, and people who use it as people do: by what they read on the screen. */

const root = join(import.meta.dirname, '../..');
const PASSWORD = 'demo-sundkoebing';

let data: string;
let server: ChildProcess;
let origin: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(join(root, 'dist/web/index.html'))) execFileSync('npx', ['vite', 'build', 'web'], { cwd: root });
  data = mkdtempSync(join(tmpdir(), 'indkoeb-rejse-'));
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = await startDemo(port);
  browser = await launchBrowser();
  context = await newVisitor(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('console', (message) => {
    // Before anybody is logged in, asking who I am is answered by 401.
    const asked = message.text().includes('401') && message.location().url === `${origin}/api/me`;
    if (message.type() === 'error' && !asked) complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterAll(async () => {
  await browser?.close();
  if (server && server.exitCode === null) {
    const over = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await over;
  }
  rmSync(data, { recursive: true, force: true });
});

describe('a sag from behov to indsatsIGang', () => {
  let sag: string;
  const open = () => page.goto(sag);

  it('is opened by the rådgiver, who sees why the next step is still locked', async () => {
    await page.goto(origin);
    await page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor();
    expect(await findings()).toEqual([]);
    await logIn('mette', 'Mette Bakkedal');
    expect(await findings()).toEqual([]);

    await page.getByRole('navigation').getByRole('link', { name: 'Ny sag' }).click();
    await page.getByRole('heading', { level: 1, name: 'Opret indkøbssag' }).waitFor();
    await fillIn({
      'CPR-nummer': '7212790421',
      'Borgerens navn': 'Ludvig Nattergal',
      Paragraffer: ['§ 85'],
      Team: 'Handicap og psykiatri',
      'Ansøgning modtaget': '10.02.2026',
      'Ønsket start': '19.02.2026',
      Handlekommune: '399',
      Betalingskommune: '399',
    });
    await send('Opret indkøbssag');
    await page.getByRole('heading', { level: 1, name: /^§ 85/ }).waitFor();
    sag = page.url();

    await seesLocked('Start markedsafsøgning', 'Behovet er ikke beskrevet. Beskriv det først.');
    await seesLocked('Godkend akut', 'Det gør lederen.');
    expect(await findings()).toEqual([]);
  });

  it('lets who uses the keyboard go past the menu', async () => {
    await page.getByRole('link', { name: 'Gå til indholdet' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.activeElement?.id === 'indhold'");
  });

  it('gets its need, its kravspecifikation and two possible tilbud', async () => {
    await act('Beskriv behov', {
      Paragraffer: ['§ 85'],
      'Ønsket start': '19.02.2026',
      'Handleplan (SEL § 141)': 'Tilbudt og lavet',
      'Har borgeren nået folkepensionsalderen?': 'Nej',
      Værge: 'Ingen værge',
      Støttebehov: 'Let',
      'Behovet i korte træk': 'Ludvig har brug for hjælp til post, regninger og en fast uge.',
      'Borgerens mål og ønsker': 'Ludvig vil kunne klare sig selv om et år.',
      'Borgerens holdning': 'Enig',
    });
    await act('Gem kravspecifikation', {
      Paragraffer: ['§ 85'],
      'Gældende fra': '19.02.2026',
      Start: '19.02.2026',
      Revurderes: '31.08.2026',
      'Formålet med indsatsen': 'En fast uge og overblik over økonomien.',
      Ydelser: [{ Ydelse: 'Støtte i hjemmet', Paragraf: '§ 85', Antal: '4', Enhed: 'timer pr. uge' }],
    });
    await act('Start markedsafsøgning', {});
    await act('Tilføj muligt tilbud', { Tilbud: 'Støtten' });
    await act('Tilføj muligt tilbud', { Tilbud: 'Nordlyset' });
    await act('Tildel', { Rolle: 'Kontraktforhandler', Person: 'Karin Højmark' });
    await act('Start prisforhandling', {
      'Tilbud, der skal give en pris': [{ 'Muligt tilbud': 'Støtten, Støtten I/S' }],
      'Hvorfor er der færre': 'Eneste ledige plads',
    });
    await page.getByText('Prisen forhandles').first().waitFor();
  });

  it('gets its price by the kontraktforhandler, who sees what must come first', async () => {
    await logInAnew('karin', 'Karin Højmark');
    await open();
    await seesLocked('Foreslå pris', 'Der er ikke noget pristilbud, som gælder. Registrér et først.');
    await act('Registrér pristilbud', {
      'Muligt tilbud': 'Støtten, Støtten I/S',
      'Pristilbuddets dato': '12.02.2026',
      Linjer: [
        {
          Paragraf: '§ 85',
          Antal: '4',
          'Enhed for antal': 'timer pr. uge',
          Enhedspris: '485',
          'Prisen er': 'pr. time',
        },
      ],
      'Ikke med i prisen': ['Kørsel'],
    });
    await act('Foreslå pris', { Pristilbud: /^Støtten, version 1/ });
  });

  it('is indstillet by the rådgiver, who may not approve it', async () => {
    await logInAnew('mette', 'Mette Bakkedal');
    await open();
    await act('Indstil', {
      'Muligt tilbud': 'Støtten, Støtten I/S',
      Paragraffer: ['§ 85'],
      'Prisloft pr. år': '110.000',
      Fra: '19.02.2026',
      'Hvorfor er der færre': 'Eneste ledige plads',
      'Behovet i korte træk': 'Hjælp til post, regninger og en fast uge.',
      'Borgerens mål og ønsker': 'At klare sig selv om et år.',
      'Faglig begrundelse': 'Fire timer om ugen er nok, og Støtten kan begynde straks.',
    });
    await seesLocked('Godkend', 'Det gør lederen.');
  });

  it('is decided by the leder, first locked until it is on the agenda', async () => {
    await logInAnew('birgitte', 'Birgitte Sommerlund');
    await open();
    await seesLocked('Godkend', 'Sagen skal på visitationsudvalgets dagsorden, før der kan besluttes.');
    await act('Sæt på dagsorden', { Møde: /19\. ?feb/ });
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: '1 uge' }).click();
    await page.getByText(/Nu er det .*19\. feb/).waitFor();
    await act('Godkend', {
      'Jeg er habil i sagen': 'Ja',
      'Faglig begrundelse': 'Enig i indstillingen.',
    });
  });

  it('becomes help that is given', async () => {
    await logInAnew('mette', 'Mette Bakkedal');
    await open();
    await act('Registrér afgørelse', {
      Paragraffer: ['§ 85'],
      Udfald: 'Fuldt medhold',
      Modtager: 'Borgeren',
      Hvordan: 'Digital Post',
      Afsendt: '19.02.2026',
      'Underskrevet af': 'Leder',
    });
    // It begins with the kravspecifikation, so that nothing is written twice.
    await act('Færdiggør bestilling', {});
    await act('Registrér første dag', { 'Første dag': '19.02.2026', 'Første opfølgning': '20.05.2026' });
    await page.getByText('Sagen er nu: Hjælpen er i gang.').waitFor();
    await page.getByRole('region', { name: 'Frister' }).getByText('Første opfølgning', { exact: true }).waitFor();
    expect(await findings()).toEqual([]);
  });

  it('stands in the list of sager', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Sager' }).click();
    await page.getByRole('link', { name: 'Ludvig Nattergal' }).waitFor();
    expect(await findings()).toEqual([]);
  });
});

describe('everybody of the demo', () => {
  it('is one click away, and finds a page that works', async () => {
    const { personer } = await (await fetch(`${origin}/api/demo`)).json();
    for (const { navn } of personer) {
      await context.clearCookies();
      await page.goto(`${origin}/log-ind`);
      await page.getByRole('button', { name: navn }).click();
      await page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor();
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await findings()).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    }
  });

  it('gave the browser nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});

/** What a person writes and chooses in a form, by the words on the screen; a list of objects is a list of rows. */
interface Written {
  readonly [label: string]: string | RegExp | readonly string[] | readonly Written[];
}

async function logIn(who: string, navn: string): Promise<void> {
  await page.getByLabel('E-mail').fill(`${who}@sundkoebing.example`);
  await page.getByLabel('Adgangskode').fill(PASSWORD);
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
  await page.getByRole('button', { name: navn }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor();
}

async function logInAnew(who: string, navn: string): Promise<void> {
  await context.clearCookies();
  await page.goto(`${origin}/log-ind`);
  await page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor();
  await logIn(who, navn);
}

const acts = () => page.getByRole('region', { name: 'Hvad kan du gøre?' });

/** Chooses an act on the sag, fills its form in, and sends it. */
async function act(name: string, written: Written): Promise<void> {
  await acts().getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await page.getByRole('button', { name, exact: true }).waitFor();
  await fillIn(written);
  await send(name);
  await page.getByText(`Gjort: ${name}`, { exact: true }).waitFor();
}

const send = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function fillIn(written: Written, scope: Locator = page.locator('form.act-form')): Promise<void> {
  for (const [label, value] of Object.entries(written)) {
    if (typeof value === 'string' || value instanceof RegExp) await fillField(scope, label, value);
    else await fillList(scope, label, value);
  }
}

async function fillField(scope: Locator, label: string, value: string | RegExp): Promise<void> {
  const name = named(label);
  const group = scope.getByRole('group', { name });
  const box = scope.getByRole('textbox', { name }).or(scope.getByRole('combobox', { name }));
  await group.or(box).first().waitFor();
  if (await group.count()) return group.getByLabel(value, { exact: true }).check();
  const kind = await box.evaluate((element) => element.tagName);
  if (kind === 'SELECT') {
    const option = box.locator('option').filter({ hasText: value });
    await option.waitFor({ state: 'attached' });
    await box.selectOption((await option.getAttribute('value')) ?? '');
    return;
  }
  await box.fill(String(value));
  // Of a register: what is written finds it.
  if ((await box.getAttribute('role')) === 'combobox') await page.getByRole('option', { name: value }).first().click();
}

async function fillList(scope: Locator, label: string, values: readonly (string | Written)[]): Promise<void> {
  const group = scope.getByRole('group', { name: named(label) });
  for (const [i, value] of values.entries()) {
    if (typeof value === 'string') await group.getByLabel(value, { exact: true }).check();
    else {
      await group.getByRole('button', { name: `Tilføj række til ${label}` }).click();
      await fillIn(value, group.getByRole('group', { name: `Række ${i + 1} i ${label}` }));
    }
  }
}

/** A field by its whole label; those that must be filled in say so after it. */
const named = (label: string) =>
  new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(skal udfyldes\\))?$`);

/** A locked act with its reason for all to read; what is beside the way lies folded under its heading. */
async function seesLocked(name: string, why: string): Promise<void> {
  const label = page.locator('.locked-label', { hasText: named(name) });
  const reason = acts().getByRole('listitem').filter({ has: label }).getByText(why);
  await acts().waitFor();
  const folded = acts().locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  await reason.waitFor();
  expect(await acts().getByRole('link', { name, exact: true }).count()).toBe(0);
}

async function findings(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

/** `npm run demo` without its build; resolves when it says that it runs. */
async function startDemo(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['server/demo/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: data },
  });
  let said = '';
  await new Promise<void>((ready, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Demokommunen kører')) ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => fail(new Error(`The demo did not start:\n${said}`)));
  });
  return child;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address && typeof address === 'object' ? address.port : null;
      probe.close(() => (port === null ? reject(new Error('No port')) : resolve(port)));
    });
  });
}
