import { describe, expect, it } from 'vitest';
import { findings, standsEverywhere, visit } from './screens.ts';

describe('the tour of the demo', () => {
  it('logs in as the one whose turn it is and leads to the very act', async () => {
    const { page, sent, complaints } = await visit('/log-ind');
    await page.getByRole('heading', { name: 'Rundtur på tre minutter' }).waitFor();
    await page.getByText('1 af 2 er gjort').waitFor();
    await standsEverywhere(page);
    await page.getByRole('button', { name: /^Gør det som Mette\s*: Foreslå en pris$/ }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/sager/sag-1/sag-1/foreslaaPris');
    expect(sent.find(({ path }) => path === '/api/login')?.body).toMatchObject({ email: 'mette@demo.dk' });
    expect(complaints).toEqual([]);

    // It is left, and taken up again where it was.
    await page.getByRole('link', { name: 'Rundtur 1/2' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rundtur i demoen' }).waitFor();
    await page.getByText('Gjort: Find ud af').waitFor();
    // Below it stand sager that are worth opening, told in two sentences.
    await page.getByRole('heading', { name: 'Tyve sager, der er værd at åbne' }).waitFor();
    await page.getByText('Et tilbud har givet en pris, der snart ikke gælder. Foreslå den, eller').waitFor();
    await standsEverywhere(page);
    expect(await page.getByRole('link', { name: 'Karens pris løber ud' }).getAttribute('href')).toBe('/sager/sag-1');
    await page.getByRole('button', { name: /^Se igen som Lars\s*: Find ud af/ }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/sager/sag-1');
    await page.context().close();
  });
});

describe('spol frem', () => {
  it('goes a day, a week or to what happens next, and says what that was', async () => {
    const { page, sent } = await visit('/');
    const demo = page.getByRole('region', { name: 'Demo' });
    await demo.getByRole('button', { name: 'Til der sker noget' }).click();
    await demo.getByRole('heading', { name: 'Det skete der frem til tors. 19. mar. 2026' }).waitFor();
    await demo.getByText('Pristilbuddet udløb').waitFor();
    await demo.getByText('2 hændelser på sager, du ikke ser').waitFor();
    await standsEverywhere(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await demo.getByRole('button', { name: 'Luk opsummeringen' }).click();
    expect(await demo.getByText('Pristilbuddet udløb').count()).toBe(0);
    await demo.getByRole('button', { name: '1 dag' }).click();
    await demo.getByRole('link', { name: 'Mette Holm' }).click();
    await page.getByRole('heading', { level: 1, name: 'Postkasse' }).waitFor();
    expect(new URL(page.url()).search).toBe('?til=mette%40demo.dk');
    expect(sent.filter(({ path }) => path === '/api/demo/ur').map(({ body }) => body)).toEqual([
      { naeste: true },
      { dato: '2026-03-13' },
    ]);
    await page.context().close();
  });
});

describe('the mailbox of the demo', () => {
  it('finds the mails of one person and of one sag by its address', async () => {
    const { page, sent } = await visit('/post');
    const asked = () => Object.fromEntries(sent.findLast(({ path }) => path === '/api/demo/post')?.search ?? []);
    await page.getByLabel('Til', { exact: true }).selectOption('Mette Holm');
    await expect.poll(asked).toMatchObject({ til: 'mette@demo.dk' });
    await page.getByText('Sag 2026-0142: Pristilbuddet').click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('link', { name: 'sag 2026-0143' }).click();
    await expect.poll(asked).toEqual({ sag: '2026-0143', limit: '50' });
    expect(await page.getByLabel('Sagsnummer').inputValue()).toBe('2026-0143');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('?til=mette%40demo.dk');
    await page.context().close();
  });
});
