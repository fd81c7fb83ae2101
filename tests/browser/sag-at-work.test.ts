import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fejl } from '#tests/unit/web/fixtures/fake-api.ts';
import { aSag } from '#tests/unit/web/fixtures/sag.ts';
import { foreslaaPris, isEvent, PRIS } from './act-form.ts';
import { findings, hasFocus, send, standsEverywhere, visit } from './screens.ts';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

const isIn = (page: Page, part: string) =>
  page.evaluate((selector) => document.activeElement?.closest(selector) !== null, part);

describe('a lost connection', () => {
  it('is told, loses nothing, and sends the act again by itself under the same key', async () => {
    let down = false;
    const { page, sent } = await visit(PRIS, () => (down ? 'lost' : null));
    down = true;
    await foreslaaPris(page);
    await page.getByText('Ingen forbindelse til serveren').waitFor();
    await page.getByText('Vi fik ikke svar').waitFor();
    expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Ligger under de andre.');
    await standsEverywhere(page);
    down = false;
    await page.getByText('Gjort: Foreslå pris').waitFor();
    await expect.poll(() => page.getByText('Ingen forbindelse til serveren').count()).toBe(0);
    const acts = sent.filter(isEvent);
    expect(acts.length).toBeGreaterThan(3);
    expect(new Set(acts.map(({ key }) => key)).size).toBe(1);
    expect(new Set(acts.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    await page.context().close();
  });

  it('sends nothing by itself once something else has been written', async () => {
    let lost = 0;
    const { page, sent } = await visit(PRIS, (request) => (isEvent(request) && lost++ < 3 ? 'lost' : null));
    await foreslaaPris(page);
    await page.getByText('Vi fik ikke svar').waitFor();
    await page.getByLabel('Begrundelse').fill('Noget andet');
    const before = sent.filter(isEvent).length;
    await page.waitForTimeout(6_000);
    expect(sent.filter(isEvent)).toHaveLength(before);
    await send(page, 'Foreslå pris');
    await page.getByText('Gjort: Foreslå pris').waitFor();
    const keys = sent.filter(isEvent).map(({ key }) => key);
    expect(keys.at(-1)).not.toBe(keys[0]);
    await page.context().close();
  });
});

describe('two tabs on one sag', () => {
  /** A server where the sag has the version that the last act gave it. */
  function sagOf() {
    let version = 9;
    return (request: Parameters<typeof isEvent>[0]) => {
      if (isEvent(request)) {
        if (request.body['version'] !== version)
          return fejl(409, 'conflict', 'Sagen er ændret.', [
            { kode: 'conflict', id: 'version', tekst: 'Foreslå pris er sket siden.', vej: [], felt: null },
          ]);
        version += 1;
        return { status: 200, body: aSag({ version }) };
      }
      return request.method === 'GET' && request.path === '/api/sager/sag-1'
        ? { status: 200, body: aSag({ version, titel: `§ 108, version ${version}` }) }
        : null;
    };
  }

  it('see what the other did, and keep what is being written until it has been seen', async () => {
    const server = sagOf();
    const looking = await visit('/sager/sag-1', server);
    const writing = await visit(PRIS, server, looking.page);
    const acting = await visit(PRIS, server, looking.page);
    await writing.page.getByLabel('Begrundelse').fill('Halvt skrevet');
    await foreslaaPris(acting.page);
    await acting.page.getByText('Gjort: Foreslå pris').waitFor();

    await looking.page.getByRole('heading', { level: 1, name: '§ 108, version 10' }).waitFor();
    await writing.page.getByText('Sagen er ændret, siden du begyndte').waitFor();
    expect(await writing.page.getByLabel('Begrundelse').inputValue()).toBe('Halvt skrevet');
    await standsEverywhere(writing.page);

    // Sent without a look it is a conflict that says what happened; nothing is lost.
    await foreslaaPris(writing.page);
    await writing.page.getByText('Sagen er ændret, mens du skrev').waitFor();
    expect(await writing.page.getByLabel('Begrundelse').inputValue()).toBe('Ligger under de andre.');
    await send(writing.page, 'Foreslå pris');
    await writing.page.getByText('Gjort: Foreslå pris').waitFor();
    await looking.page.getByRole('heading', { level: 1, name: '§ 108, version 11' }).waitFor();
    await looking.page.context().close();
  });

  it('send at once what has been looked at again', async () => {
    const server = sagOf();
    const writing = await visit(PRIS, server);
    const acting = await visit(PRIS, server, writing.page);
    await foreslaaPris(acting.page);
    await acting.page.getByText('Gjort: Foreslå pris').waitFor();
    await writing.page.getByRole('button', { name: 'Jeg har set det' }).click();
    await foreslaaPris(writing.page);
    await writing.page.getByText('Gjort: Foreslå pris').waitFor();
    expect(writing.sent.filter(isEvent).map(({ body }) => body['version'])).toEqual([10]);
    await writing.page.context().close();
  });
});

describe('a sag by the keyboard', () => {
  it('leads to the next step, along the acts, to frister and history, and back', async () => {
    const { page } = await visit('/sager');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /§ 108/ }).waitFor();
    await page.keyboard.press('f');
    expect(await hasFocus(page, '#frister')).toBe(true);
    await page.keyboard.press('h');
    expect(await hasFocus(page, '#historik')).toBe(true);
    await page.keyboard.press('n');
    const step = await focused(page);
    expect(await isIn(page, '#overblik')).toBe(true);
    await page.keyboard.press('j');
    expect(await isIn(page, '.acts')).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isIn(page, '#overblik')).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: step }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /§ 108/ }).waitFor();
    await page.keyboard.press('u');
    await page.getByRole('heading', { level: 1, name: 'Sager' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: /§ 108/ }).waitFor();
    await page.context().close();
  });

  it('sends a form by Ctrl+Enter from any field, and its letters are only letters there', async () => {
    const { page, sent } = await visit(PRIS);
    await page.getByLabel('Åbrinken, 2.450,00 kr.').check();
    await page.getByLabel('Begrundelse').focus();
    await page.keyboard.type('njufh?/');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Gjort: Foreslå pris').waitFor();
    expect(sent.filter(isEvent).map(({ body }) => (body['payload'] as { begrundelse: string }).begrundelse)).toEqual([
      'njufh?/',
    ]);
    await page.context().close();
  });
});

describe('a sag on paper', () => {
  it.each(['sag-1', 'sag-lang'])('is one sheet: %s', async (id) => {
    const { page } = await visit(`/sager/${id}`);
    expect(await findings(page)).toEqual([]);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    for (const part of ['Hvor den står', 'Hvem har bolden', 'Frister', 'Hvem er hvem'])
      expect(await sheet.getByText(part, { exact: true }).isVisible(), part).toBe(true);
    expect(await page.locator('.sag-grid').isVisible()).toBe(false);
    // The CPR number is not carried about on paper.
    expect(await sheet.innerText()).not.toMatch(/\d{6}-?\d{4}/);
    await page.context().close();
  });

  it('says what is agreed as it holds now, and how much of it the sheet does not hold', async () => {
    const tekst = 'Aftalt med leverandøren. '.repeat(12);
    const resume = Array.from({ length: 20 }, (_, i) => ({
      label: `Aftale ${i + 1}`,
      tekst,
      gruppe: 'Gælder nu',
      tabel: null,
    }));
    const { page } = await visit('/sager/sag-1', ({ method, path }) =>
      method === 'GET' && path === '/api/sager/sag-1' ? { status: 200, body: aSag({ resume, forloeb: [] }) } : null,
    );
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    await sheet.getByText('Aftale 12', { exact: true }).waitFor();
    expect(await sheet.getByText('Aftale 13', { exact: true }).count()).toBe(0);
    await sheet.getByText('Og 8 til; se dem i sagen.').waitFor();
    await page.context().close();
  });

  it('is all of it when that is asked for', async () => {
    const { page } = await visit('/sager/sag-lang');
    await page.evaluate('window.print = () => {}');
    await page.getByRole('button', { name: 'Udskriv alt' }).click();
    await page.emulateMedia({ media: 'print' });
    expect([await page.locator('.sheet').isVisible(), await page.locator('.sag-grid').isVisible()]).toEqual([
      false,
      true,
    ]);
    await page.context().close();
  });
});
