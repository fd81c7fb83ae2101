import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HOS_ANDRE, MIT_ARBEJDE } from '#tests/unit/web/fixtures/lister.ts';
import { standsEverywhere, visit } from './screens.ts';

const where = (page: Page) => new URL(page.url()).search;
const headings = (page: Page) => page.locator('.work-group h2').allTextContents();

describe('mit arbejde', () => {
  it('has what is mine by how it presses, then what others have, then what rests', async () => {
    const { page } = await visit('/');
    expect((await headings(page)).map((text) => text.replace(/\s*\d+$/, ''))).toEqual([
      'Kræver handling nu',
      'Denne uge',
      'Senere',
      'Venter på andre',
      'På vent',
    ]);
    const wide = page.locator('td.from-wide');
    await wide.getByText('Lars Frost: Godkend').waitFor();
    await wide.getByText('Også Lars Frost (godkend undtagelsen)').waitFor();
    await standsEverywhere(page);
    await page.context().close();
  });

  it('is narrowed and sorted by its address, which Back and a reload keep', async () => {
    const { page } = await visit('/');
    await page
      .getByRole('navigation', { name: 'Grupper' })
      .getByRole('link', { name: /^Venter på andre/ })
      .click();
    await expect.poll(() => where(page)).toBe('?gruppe=hosAndre');
    expect(await headings(page)).toEqual(['Venter på andre 1']);
    await page.goBack();
    await expect.poll(async () => (await headings(page)).length).toBe(5);
    await page.getByLabel('Hvis arbejde').selectOption('Som vikar');
    await expect.poll(() => headings(page)).toEqual(['Kræver handling nu 1']);
    await page.getByLabel('Øverst').selectOption('Borgerens navn');
    await expect.poll(() => where(page)).toBe('?som=vikar&sort=borger');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await headings(page)).toEqual(['Kræver handling nu 1']);
    expect(await page.getByLabel('Øverst').inputValue()).toBe('borger');
    await standsEverywhere(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('link', { name: 'Fjern Som vikar' }).click();
    await expect.poll(() => where(page)).toBe('?sort=borger');
    const names = await page.locator('.work-group').first().locator('.quiet-link:visible').allTextContents();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'da')));
    await page.context().close();
  });

  it('says what is true when a filter leaves nothing, and when there is nothing at all', async () => {
    const { page } = await visit('/?trin=findesIkke');
    await page.getByText('Intet af dit arbejde passer på filtrene').waitFor();
    await page.getByText(`der står ${MIT_ARBEJDE.length + HOS_ANDRE.length} linjer i alt`).waitFor();
    await standsEverywhere(page);
    await page.context().close();
    const empty = await visit('/', ({ path }) =>
      path === '/api/mit-arbejde' ? { status: 200, body: { items: [], hosAndre: [] } } : null,
    );
    await empty.page.getByText('Der er ikke noget, der venter på dig').waitFor();
    await standsEverywhere(empty.page);
    await empty.page.context().close();
  });

  it('is gone through by the keys over all its groups, to the act itself', async () => {
    const { page } = await visit('/');
    for (const _ of MIT_ARBEJDE) await page.keyboard.press('j');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    // Seven of mine, then what others have.
    expect(await focused()).toBe('Sanne Bruun');
    for (const _ of MIT_ARBEJDE.slice(1)) await page.keyboard.press('k');
    expect(await focused()).toContain(MIT_ARBEJDE[0]?.label ?? '');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/sager/sag-1/sag-1/foreslaaPris');
    await page.context().close();
  });
});
