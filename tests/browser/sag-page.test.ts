import { describe, expect, it } from 'vitest';
import type { ForloebId } from '#machines/ids.ts';
import { fejl } from '#tests/unit/web/fixtures/fake-api.ts';
import { aForbunden, aSag } from '#tests/unit/web/fixtures/sag.ts';
import { foreslaaPris, isEvent, PRIS } from './act-form.ts';
import { findings, visit } from './screens.ts';

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
    expect(await oldest.isVisible()).toBe(false);
    await page.evaluate("document.documentElement.dataset.udskriv = 'alt'");
    expect(await oldest.isVisible()).toBe(true);
    await page.evaluate('delete document.documentElement.dataset.udskriv');
    await page.emulateMedia({ media: 'screen' });
    await known.getByText('Pris', { exact: true }).click();
    await known.getByRole('button', { name: 'Vis alle' }).click();
    expect([await folded.count(), await oldest.isVisible()]).toEqual([0, true]);
    await known.getByRole('button', { name: 'Vis kun de nyeste' }).click();
    expect(await folded.count()).toBe(1);
    await page.context().close();
  });

  it('draws a list of rows as a table where there is room, and says it in sentences on a phone', async () => {
    const { page } = await visit('/sager/sag-1');
    const known = page.getByRole('region', { name: 'Oplysninger', exact: true });
    await known.getByRole('button', { name: 'Vis alle' }).click();
    const table = known.locator('.rows-table');
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Paragraf', 'Antal', 'Enhedspris']);
    expect(await table.getByRole('cell').allInnerTexts()).toEqual(['§ 108', '365', '2.450,00 kr.', '§ 85', '12', '']);
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await table.locator('thead').isVisible()).toBe(false);
    const said = table
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content + cell.textContent));
    expect((await said).slice(0, 3)).toEqual(['"Paragraf: "§ 108', '", Antal: "365', '", Enhedspris: "2.450,00 kr.']);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('tells why a locked act is locked, and leads to what is missing', async () => {
    const { page } = await visit('/sager/sag-1');
    await page.getByText('Borgerens svar på tilbuddet er ikke registreret.').waitFor();
    await page.locator('.reasons').getByRole('link', { name: 'Registrér borgerens svar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Registrér borgerens svar' }).waitFor();
    await page.context().close();
  });

  it('leads to the sag that it opened and to the one that it continues, with the act between them', async () => {
    const sag = aSag({
      forbundne: [
        aForbunden({ retning: 'aabnetAf', sagsnummer: '2024-00003', tilstandLabel: 'Afsluttet', hvorfor: null }),
        aForbunden({ id: 'sag-3' as ForloebId }),
      ],
    });
    const { page } = await visit('/sager/sag-1', ({ path }) =>
      path === '/api/sager/sag-1' ? { status: 200, body: sag } : null,
    );
    const banner = page.getByRole('region', { name: 'Sagen', exact: true });
    expect(await banner.getByRole('listitem').allInnerTexts()).toEqual([
      'Fortsat fra sag 2024-00003 · Afsluttet',
      'Fortsætter i sag 2026-00009 · Behov · efter «Modtag leverandørens opsigelse»',
    ]);
    expect(await findings(page)).toEqual([]);
    expect(await banner.getByRole('link', { name: 'sag 2026-00009' }).getAttribute('href')).toBe('/sager/sag-3');
    await page.context().close();
  });

  it('says in the receipt which sag an act has opened', async () => {
    const after = aSag({ version: 10, forbundne: [aForbunden()] });
    const { page } = await visit(PRIS, (request) => (isEvent(request) ? { status: 200, body: after } : null));
    await foreslaaPris(page);
    const receipt = page.getByRole('status').filter({ hasText: 'Gjort: Foreslå pris' });
    await receipt.getByText('Det åbnede en ny sag: 2026-00009').waitFor();
    expect(await receipt.getByRole('link').getAttribute('href')).toBe('/sager/sag-2');
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
