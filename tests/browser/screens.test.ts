import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fejl } from '#tests/unit/web/fixtures/fake-api.ts';
import { FORM, PRIS } from './act-form.ts';
import { DIST, origin, send, standsEverywhere, visit } from './screens.ts';

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
    '/frister',
    '/frister?vis=alle&periode=aar',
    '/sager',
    '/sager/sag-1',
    '/sager/sag-lang',
    FORM,
    '/sager/sag-1/sag-1/indstil',
    '/sager/ny',
    '/velkomst#t',
    '/adgangskode#t',
    '/post',
    '/rundtur',
    '/sager?trin=visitation&frist=uge',
    '/findes-ikke',
  ])('%s has no axe finding, no overflow and no complaint, in light and dark, wide and narrow', async (path) => {
    const { page, complaints } = await visit(path);
    await standsEverywhere(page);
    expect(complaints).toEqual([]);
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
