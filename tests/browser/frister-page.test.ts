import { describe, expect, it } from 'vitest';
import { fejl } from '#tests/unit/web/fixtures/fake-api.ts';
import { LANG_SAG } from '#tests/unit/web/fixtures/lang-sag.ts';
import { FRISTER } from '#tests/unit/web/fixtures/lister.ts';
import { findings, origin, standsEverywhere, visit } from './screens.ts';

const asked = (sent: readonly { path: string; search: URLSearchParams }[]) =>
  sent.filter(({ path }) => path === '/api/frister').map(({ search }) => Object.fromEntries(search));

describe('the frister over all sager', () => {
  it('stand by when they come, the overdue first, and say who must act and why', async () => {
    const { page, complaints } = await visit('/frister');
    const groups = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(groups).toEqual([
      'Overskredet 1',
      'Denne uge 1',
      'Næste uge 1',
      'Senere i marts 2026 1',
      'Maj 2026 1',
      'Udløbet 1',
    ]);
    const overdue = page.getByRole('region', { name: 'Overskredet' }).getByRole('listitem');
    await overdue.getByText('overskredet med 1 dag').waitFor();
    await overdue.getByText('Gør det senest fre. 6. mar. 2026').waitFor();
    await overdue.getByText('Rådgiver').waitFor();
    await page.getByRole('region', { name: 'Næste uge' }).getByText('gør det nu').waitFor();
    const why = overdue.getByText('Ti uger fra');
    expect(await why.isVisible()).toBe(false);
    await overdue.getByText('Hvorfor den dato?').focus();
    await page.keyboard.press('Enter');
    expect(await why.isVisible()).toBe(true);
    await standsEverywhere(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keep what is chosen in the address, and ask for all that is overdue', async () => {
    const { page, sent } = await visit('/frister');
    await page.getByRole('link', { name: 'Alle, jeg må se' }).click();
    await page.getByRole('link', { name: '1 år' }).click();
    await expect.poll(() => page.url()).toBe(`${origin}/frister?vis=alle&periode=aar`);
    expect(await page.getByRole('link', { name: '1 år' }).getAttribute('aria-current')).toBe('page');
    expect(await page.getByRole('link', { name: 'Mine' }).getAttribute('aria-current')).toBe(null);
    expect(asked(sent)).toEqual([
      { til: '2026-06-11', vis: 'mine' },
      { til: '2026-06-11', vis: 'alle' },
      { til: '2027-03-12', vis: 'alle' },
    ]);
    await page.context().close();
  });

  it('lead to the forløb that they run on, and put the focus there', async () => {
    const { page } = await visit('/frister');
    await page.getByRole('link', { name: /^Svar på anmodning om genforhandling/ }).press('Enter');
    await page.getByRole('heading', { level: 1, name: /start 17. januar 2022/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/sager/${LANG_SAG}`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('forloeb-g3');
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('are read in full on paper', async () => {
    const { page } = await visit('/frister');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Ti uger fra').first().isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Mine' }).isVisible()).toBe(false);
    await page.context().close();
  });

  it('say what is true where there are none, and what to try', async () => {
    const { page } = await visit('/frister?periode=overskredet', ({ path }) =>
      path === '/api/frister' ? { status: 200, body: { items: FRISTER.slice(0, 1) } } : null,
    );
    await page.getByText('Ingen frister er overskredet').waitFor();
    await page.getByRole('link', { name: 'Vis alle, du må se' }).click();
    await expect.poll(() => page.url()).toContain('vis=alle');
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('say why when they cannot be had, and can be asked for again', async () => {
    let broken = true;
    const { page } = await visit('/frister', ({ path }) =>
      path === '/api/frister' && broken ? fejl(422, 'invalid', 'Vis højst to år ad gangen.') : null,
    );
    await page.getByRole('alert').getByText('Kunne ikke hente fristerne').waitFor();
    expect(await findings(page)).toEqual([]);
    broken = false;
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByRole('heading', { level: 2, name: /Overskredet/ }).waitFor();
    await page.context().close();
  });
});
