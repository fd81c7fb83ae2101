import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, newVisitor } from '#tests/support/browser.ts';
import { type DemoServer, startDemo } from './demo-server.ts';
import { standsEverywhere } from './screens.ts';

const EKSEMPLER = join(import.meta.dirname, '../../web/public/eksempler');

let demo: DemoServer;
let browser: Browser;
beforeAll(async () => {
  demo = await startDemo();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

async function at(who: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await newVisitor(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (m) => m.type() === 'error' && !m.text().includes('Failed to load') && complaints.push(m.text()));
  const email = `${who}@sundkoebing.example`;
  await page.request.post(`${demo.origin}/api/login`, { data: { email, password: 'demo-sundkoebing' } });
  await page.goto(demo.origin, { waitUntil: 'networkidle' });
  return { page, complaints };
}

const vaelgFil = (page: Page, fil: string | { name: string; mimeType: string; buffer: Buffer }) =>
  page.getByLabel('Fil', { exact: true }).setInputFiles(fil);
const csv = (tekst: string) => ({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(tekst) });

async function rapporten(page: Page): Promise<string[]> {
  const hentet = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent rapporten' }).click();
  const file = await hentet;
  expect(file.suggestedFilename()).toBe('indlaesning-kontrakter.csv');
  return (await readFile(await file.path(), 'utf8')).split('\r\n');
}

describe('a rådgiver reads in her own list', () => {
  it('by keyboard: file, columns, dry run, and then the sager are there', async () => {
    const { page, complaints } = await at('mette');
    await page.getByRole('link', { name: 'Indlæs', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Indlæs løbende kontrakter' }).waitFor();
    await standsEverywhere(page);

    await vaelgFil(page, { name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from([0, 1, 2, 3]) });
    await page.getByRole('alert').getByText('ikke en CSV-fil').waitFor();
    await standsEverywhere(page);

    await vaelgFil(page, join(EKSEMPLER, 'kontrakter.csv'));
    const proev = page.getByRole('button', { name: 'Prøv 7 rækker (intet gemmes)' });
    await proev.waitFor();
    expect(await page.getByLabel('»Lovgrundlag« læses som').inputValue()).toBe('paragraf');
    await standsEverywhere(page);
    await proev.press('Enter');

    await page.getByText('4 rækker kan indlæses, 3 rækker har fejl.').waitFor();
    const fejl = page.getByRole('region', { name: 'Fejl, der skal rettes i filen' });
    await fejl.getByRole('row', { name: /^8 Indflytningsdato »31\.02\.2024« Datoen kan ikke læses/ }).waitFor();
    await standsEverywhere(page);
    expect(await rapporten(page)).toContain(
      '8;Fejl;Indflytningsdato;Datoen kan ikke læses.;Skriv en dato, der findes, fx 31.12.2026.;',
    );

    await page.getByRole('button', { name: 'Indlæs 4 rækker' }).press('Enter');
    await page.getByText('4 rækker er indlæst, 3 rækker har fejl.').waitFor();
    await standsEverywhere(page);
    await page
      .getByRole('link', { name: /^2026-/ })
      .first()
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: /Bakkegården/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('and the next file with those headings finds its columns itself, and what is here already', async () => {
    const { page } = await at('mette');
    const liste = 'Løbenr;Person;Sted;Hjemmel\n710288-0301;Gerda Prøvedal;Bakkegården;§ 107\n';
    await page.goto(`${demo.origin}/indlaes`, { waitUntil: 'networkidle' });
    await vaelgFil(page, csv(liste));
    await page.getByText('Ingen kolonne er valgt til: CPR-nummer, Borgerens navn').waitFor();
    await page.getByLabel('»Løbenr« læses som').selectOption('cpr');
    await page.getByLabel('»Person« læses som').selectOption('navn');
    await page.getByRole('button', { name: 'Prøv 1 række (intet gemmes)' }).click();
    await page.getByRole('button', { name: 'Indlæs 1 række' }).click();
    await page.getByText('1 række er indlæst.').waitFor();

    await page.reload({ waitUntil: 'networkidle' });
    await vaelgFil(page, csv(liste));
    expect(await page.getByLabel('»Løbenr« læses som').inputValue()).toBe('cpr');
    await page.getByRole('button', { name: /^Prøv 1 række/ }).click();
    await page.getByText('1 række findes allerede.').waitFor();
    expect(await page.getByRole('button', { name: /^Indlæs \d/ }).count()).toBe(0);
    await page.context().close();
  });

  it('and goes on where it was when the line is cut in the middle', async () => {
    const { page } = await at('mette');
    const rows = Array.from({ length: 90 }, (_, n) => `710288-${4000 + n};Prøve ${n};Bakkegården;§ 107`);
    await page.goto(`${demo.origin}/indlaes`, { waitUntil: 'networkidle' });
    await vaelgFil(page, csv(['CPR;Navn;Tilbud;Paragraf', ...rows].join('\n')));
    await page.getByRole('button', { name: /^Prøv 90/ }).click();
    await page.getByText('90 rækker kan indlæses.').waitFor();
    let sent = 0;
    await page.route('**/api/import/kontrakter', (route) =>
      ++sent === 2 ? route.abort('connectionreset') : route.continue(),
    );
    await page.getByRole('button', { name: 'Indlæs 90 rækker' }).click();
    await page.getByText('Afbrudt efter 40 af 90 rækker').waitFor();
    await standsEverywhere(page);
    await page.getByRole('button', { name: 'Fortsæt' }).click();
    await page.getByText('90 rækker er indlæst.').waitFor();
    await page.context().close();
  });
});

it('the administrator reads in tilbud and is offered no contracts; a leder is offered nothing', async () => {
  const susanne = await at('susanne');
  await susanne.page.getByRole('link', { name: 'Indlæs', exact: true }).click();
  await susanne.page.getByRole('heading', { level: 1, name: 'Indlæs tilbud' }).waitFor();
  expect(await susanne.page.getByRole('radio').count()).toBe(0);
  await vaelgFil(susanne.page, join(EKSEMPLER, 'tilbud.csv'));
  await susanne.page.getByRole('button', { name: 'Prøv 4 rækker (intet gemmes)' }).click();
  await susanne.page.getByText('2 rækker kan indlæses, 1 række findes allerede, 1 række har fejl.').waitFor();
  await standsEverywhere(susanne.page);
  await susanne.page.context().close();

  const birgitte = await at('birgitte');
  expect(await birgitte.page.getByRole('link', { name: 'Indlæs', exact: true }).count()).toBe(0);
  await birgitte.page.goto(`${demo.origin}/indlaes`);
  await birgitte.page.getByText('Kontrakter indlæses af en rådgiver').waitFor();
  await birgitte.page.context().close();
});
