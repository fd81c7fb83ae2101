import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fejl } from '#tests/unit/web/fixtures/fake-api.ts';
import { findings, hasFocus, standsEverywhere, visit } from './screens.ts';

const where = (page: Page) => new URL(page.url()).search;
const rows = (page: Page) => page.locator('.sag-list .row-link').allTextContents();

describe('the list of sager', () => {
  it('shows its filters as chips, each taken away by itself, and Back undoes it', async () => {
    const { page, sent } = await visit('/sager?trin=visitation&frist=uge');
    const chips = page.locator('.chip');
    await page.getByText('Frist: Inden for en uge').waitFor();
    expect(await chips.count()).toBe(2);
    await standsEverywhere(page);
    await page.getByRole('link', { name: 'Fjern Trin: Visitation' }).click();
    await expect.poll(() => where(page)).toBe('?frist=uge');
    expect(await page.getByLabel('Trin').inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => where(page)).toBe('?trin=visitation&frist=uge');
    expect(await page.getByLabel('Trin').inputValue()).toBe('visitation');
    await page.getByRole('link', { name: 'Nulstil alle' }).click();
    await expect.poll(() => chips.count()).toBe(0);
    expect(sent.findLast(({ path }) => path === '/api/sager')?.search.get('ansvarlig')).toBe('mig');
    await page.context().close();
  });

  it('is paged both ways by addresses that Back, Forward and a reload keep', async () => {
    const { page } = await visit('/sager?sort=sagsnummer');
    await page.getByText('7 aktive sager, der er tildelt dig. 5 vises her').waitFor();
    const first = await rows(page);
    expect(await page.getByRole('link', { name: 'Forrige' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Næste' }).click();
    await page.getByText('Rikke Amstrup').first().waitFor();
    const second = await rows(page);
    expect(second).not.toEqual(first);
    expect(where(page)).toBe('?sort=sagsnummer&side=c2');
    await page.goBack();
    await expect.poll(() => rows(page)).toEqual(first);
    await page.goForward();
    await expect.poll(() => rows(page)).toEqual(second);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await rows(page)).toEqual(second);
    await page.getByRole('link', { name: 'Til begyndelsen' }).click();
    await expect.poll(() => where(page)).toBe('?sort=sagsnummer');
    await page.context().close();
  });

  it('begins at its beginning when it is narrowed or sorted anew', async () => {
    const { page } = await visit('/sager?side=c2');
    await page.getByLabel('Frist', { exact: true }).selectOption('uge');
    await expect.poll(() => where(page)).toBe('?frist=uge');
    await page.goto(`${page.url().split('?')[0]}?side=c2`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: /^Sag/ }).click();
    await expect.poll(() => where(page)).toBe('?sort=sagsnummer');
    await page.context().close();
  });

  it('says what is true when nothing is found, and what to try', async () => {
    const none = { items: [], next: null, prev: null, antal: 0, flere: false };
    const empty = ({ method, path }: { method: string; path: string }) =>
      method === 'GET' && path === '/api/sager' ? { status: 200, body: none } : null;
    const { page } = await visit('/sager', empty);
    await page.getByText('Ingen aktive sager er tildelt dig').waitFor();
    await standsEverywhere(page);
    await page.getByRole('link', { name: 'Se alle, du må se' }).click();
    await page.getByText('Ingen sager passer på filtrene').waitFor();
    await page.goto(`${page.url().split('?')[0]}?q=bakke&trin=visitation`, { waitUntil: 'networkidle' });
    await page.getByText('i sagsnummer, leverandør og titel').waitFor();
    await standsEverywhere(page);
    await page.locator('.empty').getByRole('link', { name: 'Søgning: »bakke«' }).click();
    await expect.poll(() => where(page)).toBe('?trin=visitation');
    await page.context().close();
  });

  it('says when it could not be had, and tries again', async () => {
    let down = true;
    const { page } = await visit('/sager', ({ path }) =>
      path === '/api/sager' && down
        ? fejl(422, 'invalid', 'Siden i listen findes ikke. Begynd forfra i listen.')
        : null,
    );
    await page.getByText('Siden i listen findes ikke').waitFor();
    await standsEverywhere(page);
    down = false;
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByText('Karen Nymark').first().waitFor();
    await page.context().close();
  });

  it('is gone through by j, k and the arrows, and opened by Enter', async () => {
    const { page } = await visit('/sager');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const [first = '', second = ''] = await rows(page);
    await page.keyboard.press('j');
    expect(await focused()).toBe(first);
    await page.keyboard.press('j');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await page.keyboard.press('/');
    expect(await hasFocus(page, '#q')).toBe(true);
    await page.keyboard.type('jk?');
    expect(await page.getByLabel('Sagsnummer, leverandør eller titel').inputValue()).toBe('jk?');
    await page.locator('.sag-list .row-link').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/sager/sag-1');
    await page.context().close();
  });

  it('shows its keys, and lets those that are single letters be switched off', async () => {
    const { page } = await visit('/sager');
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Genvejstaster' });
    await dialog.getByText('Til den næste').waitFor();
    expect(await findings(page)).toEqual([]);
    await dialog.getByLabel('Enkelte bogstaver og tegn er genveje').uncheck();
    await dialog.getByRole('button', { name: 'Luk' }).click();
    await page.locator('h1').focus();
    for (const key of ['j', '?', '/']) await page.keyboard.press(key);
    expect(await dialog.isVisible()).toBe(false);
    expect(await hasFocus(page, 'h1')).toBe(true);
    await page.locator('.sag-list .row-link').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await rows(page))[1]);
    // They can be found and switched on again without any of them.
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Mette Holm' }).click();
    await page.getByRole('button', { name: 'Genvejstaster' }).click();
    await dialog.getByLabel('Enkelte bogstaver og tegn er genveje').check();
    await dialog.getByRole('button', { name: 'Luk' }).click();
    await page.locator('h1').focus();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await rows(page))[0]);
    await page.context().close();
  });

  it('is printed without what only a screen can do', async () => {
    const { page } = await visit('/sager?frist=uge');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Frist: Inden for en uge').isVisible()).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('.sider').isVisible()).toBe(false);
    expect(await page.getByText('pr. 12. mar. 2026').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('my own views of the list', () => {
  interface Visning {
    id: string;
    navn: string;
    filtre: Record<string, string>;
    start: boolean;
  }

  const TAKEN = fejl(422, 'invalid', 'Navnet er brugt.', [
    { kode: 'invalid', id: 'felt', tekst: 'Du har allerede en visning, der hedder det.', vej: [], felt: 'navn' },
  ]);

  /** A server that keeps views. */
  function keeping(items: Visning[] = []) {
    let made = items.length;
    return ({ method, path, body }: { method: string; path: string; body: Readonly<Record<string, unknown>> }) => {
      if (!path.startsWith('/api/visninger')) return null;
      const given = body as Partial<Visning>;
      const own = items.find(({ id }) => id === path.split('/')[3]);
      if (method === 'POST' && items.some(({ navn }) => navn === given.navn)) return TAKEN;
      if (method === 'POST')
        items.push({ id: `v${++made}`, navn: given.navn ?? '', filtre: given.filtre ?? {}, start: false });
      if (method === 'PUT' && own) Object.assign(own, given);
      if (method === 'DELETE' && own) items.splice(items.indexOf(own), 1);
      return { status: 200, body: { items } };
    };
  }

  it('are named, chosen as the start page, renamed, deleted, and had back', async () => {
    const { page, complaints } = await visit('/sager?frist=uge', keeping());
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Gem som visning' }).click();
    expect(await findings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
    await dialog.getByText('Giv visningen et navn.').waitFor();
    await dialog.getByLabel('Navn').fill('Denne uge');
    await dialog.getByLabel('Begynd her, når jeg logger ind').check();
    await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
    const views = page.getByRole('navigation', { name: 'Mine visninger' });
    const mine = views.getByRole('link', { name: /^Denne uge/ });
    await mine.getByText('startside').waitFor();
    expect(await mine.getAttribute('aria-current')).toBe('page');
    await standsEverywhere(page);
    await page.setViewportSize({ width: 1280, height: 900 });

    // The way in, and the name of the system, lead there.
    await page.getByRole('link', { name: /^Indkøbsmodellen/ }).click();
    await expect.poll(() => where(page)).toBe('?frist=uge');
    await views.getByRole('link', { name: 'Mine aktive' }).click();
    await expect.poll(() => where(page)).toBe('');
    await mine.click();
    await page.getByRole('button', { name: 'Ret visningen' }).click();
    await dialog.getByLabel('Navn').fill('Snart');
    await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
    await views.getByRole('link', { name: /^Snart/ }).waitFor();

    await page.getByRole('button', { name: 'Ret visningen' }).click();
    await dialog.getByRole('button', { name: 'Slet visningen' }).click();
    await page.getByText('Visningen »Snart« er slettet').waitFor();
    expect(await views.count()).toBe(0);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await views
      .getByRole('link', { name: /^Snart/ })
      .getByText('startside')
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('say why a name cannot be used', async () => {
    const taken = { id: 'v1', navn: 'Denne uge', filtre: { frist: 'uge' }, start: false };
    const { page } = await visit('/sager?trin=visitation', keeping([taken]));
    await page.getByRole('button', { name: 'Gem som visning' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Navn').fill('Denne uge');
    await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
    await dialog.getByText('Du har allerede en visning, der hedder det.').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('lead to Mit arbejde as long as none is the start page', async () => {
    const { page } = await visit('/start');
    await page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });
});
