import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aFelt, valgmuligheder } from '#tests/unit/web/fixtures/felter.ts';
import { aHandling } from '#tests/unit/web/fixtures/handlinger.ts';
import { aSag } from '#tests/unit/web/fixtures/sag.ts';
import { isEvent } from './act-form.ts';
import { type Answer, findings, hasFocus, send, visit } from './screens.ts';

const AFTALE = [
  aFelt({
    navn: 'variant',
    art: 'valg',
    label: 'Variant',
    afsnit: 'Aftalen',
    muligheder: valgmuligheder('Ramme', 'Uden'),
  }),
  aFelt({
    navn: 'region',
    art: 'tekst',
    label: 'Rammeaftalens region',
    kraevet: false,
    afsnit: 'Aftalen',
    kunNaar: { felt: 'variant', vaerdier: ['ramme'] },
  }),
];
const VI = { titel: 'I dag', vaerdi: [], tekst: ['2.450,00 kr. · pr. døgn'] };
const KOEB = [
  aFelt({
    navn: 'linjer',
    art: 'raekker',
    label: 'Linjer',
    afsnit: 'Hvad der købes',
    sammenlign: [VI],
    felter: [aFelt({ navn: 'hvad', art: 'tekst', label: 'Hvad' })],
  }),
];
const SLUT = [
  aFelt({ navn: 'dato', art: 'dato', label: 'Underskrevet', afsnit: 'Afslutning' }),
  aFelt({ navn: 'cvr', art: 'tekst', label: 'CVR', kraevet: false, afsnit: 'Afslutning', uvedkommende: true }),
];

const LANG = '/sager/sag-1/sag-1/udfyldLang';
const SAG = aSag({
  handlinger: [aHandling({ type: 'udfyldLang', label: 'Udfyld', schema: [...AFTALE, ...KOEB, ...SLUT] })],
});

const aLongForm = (answer: Answer = () => null) =>
  visit(
    LANG,
    (request) =>
      answer(request) ??
      (request.method === 'GET' && request.path === '/api/sager/sag-1' ? { status: 200, body: SAG } : null),
  );

const tab = async (page: Page, times = 1) => {
  for (let n = 0; n < times; n++) await page.keyboard.press('Tab');
};

describe('a long form', () => {
  it('stands in parts with headings, and a list to jump from', async () => {
    const { page, complaints } = await aLongForm();
    const jump = page.getByRole('navigation', { name: 'Formularens dele' });
    expect(await jump.getByRole('link').allTextContents()).toEqual(['Aftalen', 'Hvad der købes', 'Afslutning']);
    expect(await page.getByRole('group', { name: 'Hvad der købes' }).getByText('2.450,00 kr.').count()).toBe(1);
    await jump.getByRole('link', { name: 'Afslutning' }).press('Enter');
    const afslutning = page.getByRole('group', { name: 'Afslutning' });
    expect(await afslutning.evaluate((e) => e === document.activeElement)).toBe(true);
    await tab(page);
    expect(await hasFocus(page, '#felt-dato')).toBe(true);
    expect(await page.getByLabel('CVR').count()).toBe(0);
    expect(await findings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is filled in and sent by the keyboard alone, rows added and taken away', async () => {
    const { page, sent } = await aLongForm();
    await page.getByRole('navigation', { name: 'Formularens dele' }).getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await tab(page);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Rammeaftalens region').count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    await tab(page);
    expect(await hasFocus(page, '#felt-region')).toBe(true);
    await page.keyboard.type('Sjælland');

    await tab(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page, '#felt-linjer-0-hvad')).toBe(true);
    await page.keyboard.type('Ophold');
    await tab(page, 2);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page, '#felt-linjer-1-hvad')).toBe(true);
    await tab(page);
    await page.keyboard.press('Enter');
    expect(await hasFocus(page, '#felt-linjer')).toBe(true);
    expect(await page.getByLabel('Hvad', { exact: false }).count()).toBeGreaterThan(0);

    await tab(page);
    expect(await hasFocus(page, '#felt-dato')).toBe(true);
    await tab(page, 2);
    await page.keyboard.press('Enter');
    expect(await page.locator('#felt-dato').inputValue()).toBe('12.03.2026');
    expect(await hasFocus(page, '#felt-dato')).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Gjort: Udfyld').waitFor();
    expect(sent.find(isEvent)?.body['payload']).toEqual({
      variant: 'ramme',
      region: 'Sjælland',
      linjer: [{ hvad: 'Ophold' }],
      dato: '2026-03-12',
      cvr: null,
    });
    await page.context().close();
  });

  it('says in the list where something is wrong, and leads there from the top', async () => {
    const { page } = await aLongForm();
    await send(page, 'Udfyld');
    const summary = page.getByRole('alert');
    await expect.poll(() => hasFocus(page, '[role=alert]')).toBe(true);
    const jump = page.getByRole('navigation', { name: 'Formularens dele' });
    expect(await jump.getByRole('listitem').allTextContents()).toEqual([
      'Aftalen · 1 at rette',
      'Hvad der købes',
      'Afslutning · 1 at rette',
    ]);
    await summary.getByRole('link', { name: 'Skriv en dato i »Underskrevet«.' }).press('Enter');
    expect(await hasFocus(page, '#felt-dato')).toBe(true);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('shows what the server wants though it was not asked for, and sends it', async () => {
    const finding = { kode: 'invalid', id: 'x', tekst: 'Udfyld feltet.', vej: [], felt: 'region' };
    let refused = false;
    const { page, sent } = await aLongForm((request) => {
      if (!isEvent(request) || refused) return null;
      refused = true;
      return { status: 422, body: { error: { code: 'invalid', message: 'Ret.', reasons: [finding], requestId: 'r' } } };
    });
    await page.getByLabel('Uden', { exact: true }).check();
    await page.locator('#felt-dato').fill('1.3.26');
    await send(page, 'Udfyld');
    await page.getByRole('alert').getByRole('link', { name: 'Rammeaftalens region: Udfyld feltet.' }).click();
    expect(await hasFocus(page, '#felt-region')).toBe(true);
    await page.keyboard.type('Sjælland');
    await send(page, 'Udfyld');
    await page.getByText('Gjort: Udfyld').waitFor();
    expect(sent.findLast(isEvent)?.body['payload']).toMatchObject({ variant: 'uden', region: 'Sjælland' });
    await page.context().close();
  });

  it('is not left without a question while the draft could not be saved', async () => {
    const { page } = await aLongForm(({ method, path }) =>
      method === 'PUT' && path.includes('/kladder/') ? 'lost' : null,
    );
    await page.locator('#felt-dato').fill('1.3.26');
    await page.getByText('Kladden kunne ikke gemmes').waitFor();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      return dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Ikke nu' }).click();
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]).toContain('mist det, du har skrevet');
    expect(await page.locator('#felt-dato').inputValue()).toContain('3');
    await page.context().close();
  });
});
