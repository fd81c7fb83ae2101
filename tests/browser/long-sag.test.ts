import { describe, expect, it } from 'vitest';
import { ME } from '#tests/unit/web/fixtures/fake-api.ts';
import { LANG_SAG } from '#tests/unit/web/fixtures/lang-sag.ts';
import { findings, standsEverywhere, visit } from './screens.ts';

const SAGEN = `/sager/${LANG_SAG}`;

describe('a sag that has lived for years', () => {
  it('tells at the top who has the ball over all of it, mine first, and which frist comes first', async () => {
    const { page } = await visit(SAGEN);
    const top = page.getByRole('region', { name: 'Hvem har bolden?' });
    expect(await top.getByRole('listitem').allTextContents()).toEqual([
      'DigIndstil svaretGenforhandling 3',
      'DigHold opfølgningsmødetOpfølgning 12',
      'Lars Frost · LederTag stilling til klagenKlage',
      'LeverandørenSvar på vores budGenforhandling 3',
    ]);
    await top.getByText('Overskredet frist').waitFor();
    expect(await top.getByRole('link', { name: 'Indstil svaret' }).getAttribute('href')).toBe(`${SAGEN}/g3/indstil`);
    await page.context().close();
  });

  it('shows open what lives, and as a line what has ended, which opens on demand', async () => {
    const { page, complaints } = await visit(SAGEN);
    const open = await page.locator('details.child[open] h2').allTextContents();
    expect(open).toEqual(['Kontrakt 2', 'Opfølgning 12', 'Genforhandling 3', 'Klage']);
    const ended = page.getByRole('region', { name: 'Opfølgning, afsluttet' });
    expect(await ended.locator('details.ended').count()).toBe(3);
    await ended.getByRole('button', { name: 'Vis alle 11' }).click();
    expect(await ended.locator('details.ended:not([open])').count()).toBe(11);
    expect(await ended.locator('summary').first().textContent()).toBe(
      'Opfølgning 11 Konkluderet Fortsæt 2. sep. 2025 – 23. sep. 2025',
    );
    await ended.getByText('Opfølgning 11').click();
    expect(await ended.locator('details.ended[open]').getByText('Konkluderet').first().isVisible()).toBe(true);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await standsEverywhere(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('can be walked by its parts, by keyboard', async () => {
    const { page } = await visit(SAGEN);
    const parts = page.getByRole('navigation', { name: 'På denne side' });
    expect(await parts.getByRole('listitem').allTextContents()).toEqual([
      'Indkøbssag ',
      'Kontrakt 2 ',
      'Opfølgning 12 Dig',
      'Genforhandling 3 Dig',
      'Klage ',
      'Oplysninger ',
      'Frister ',
      'Historik ',
    ]);
    await parts.getByRole('link', { name: 'Klage' }).press('Enter');
    const klage = page.locator('#forloeb-kl1');
    expect(await klage.evaluate((e) => e === document.activeElement)).toBe(true);
    expect((await klage.boundingBox())?.y ?? 900).toBeLessThan(450);
    await page.context().close();
  });

  it('says of each frist what it is counted from, who was called and who will be', async () => {
    const { page } = await visit(SAGEN);
    const frist = page.getByRole('region', { name: 'Frister', exact: true }).getByRole('listitem').first();
    await frist.getByText('Leder orienteret 12. mar. 2026').waitFor();
    await frist.getByText('Hvorfor den dato, og hvem mindes?').click();
    await frist.getByText('Regnet fra ons. 11. feb. 2026: anmodningen blev modtaget').waitFor();
    expect(await frist.locator('.stige li').allTextContents()).toEqual([
      '4. mar. 2026: Rådgiver påmindet',
      '12. mar. 2026: Leder orienteret',
      '16. mar. 2026: leder – kommer',
    ]);
    await page.context().close();
  });
});

describe('an upgrade', () => {
  const asAdministrator = (path: string) =>
    path === '/api/me' ? { status: 200, body: { ...ME, roller: ['administrator'] } } : null;

  it('is asked about, done once, and told with what failed', async () => {
    let done = false;
    const { page, sent, complaints } = await visit('/', ({ method, path }) => {
      if (path !== '/api/opgradering') return asAdministrator(path);
      if (method === 'POST') done = true;
      if (method === 'POST') return { status: 200, body: { sager: 11, fejlet: 1 } };
      return { status: 200, body: { venter: done ? 1 : 12 } };
    });
    await page.getByText('12 sager mangler noget').waitFor();
    await page.getByRole('button', { name: 'Giv sagerne det' }).click();
    const dialog = page.getByRole('dialog', { name: 'Giv 12 sager det, de mangler?' });
    expect(await findings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ja, giv 12 sager det' }).click();
    await page.getByText('11 sager fik det, de manglede; 1 sag kunne ikke få det').waitFor();
    await page.getByText('1 sag mangler noget').waitFor();
    expect(sent.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body])).toEqual([
      ['/api/opgradering', {}],
    ]);
    await standsEverywhere(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is not spoken of when nothing is owed', async () => {
    const { page } = await visit('/', ({ path }) =>
      path === '/api/opgradering' ? { status: 200, body: { venter: 0 } } : asAdministrator(path),
    );
    await page.getByRole('heading', { name: 'Sager, ingen kan flytte' }).waitFor();
    expect(await page.getByText('Ny version').count()).toBe(0);
    await page.context().close();
  });
});
