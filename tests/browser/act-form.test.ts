import { describe, expect, it } from 'vitest';
import { fejl } from '#tests/unit/web/fixtures/fake-api.ts';
import { aSag } from '#tests/unit/web/fixtures/sag.ts';
import { FORM, foreslaaPris, isEvent, PRIS } from './act-form.ts';
import { findings, hasFocus, send, visit } from './screens.ts';

describe('the form of an act', () => {
  it('says all that is missing, in the same words at the top and at the field, and leads there', async () => {
    const { page } = await visit(FORM);
    await send(page, 'Registrér pristilbud');
    const summary = page.getByRole('alert');
    await expect.poll(() => hasFocus(page, '[role=alert]')).toBe(true);
    expect(await page.title()).toMatch(/^Fejl: /);
    await summary.getByRole('link', { name: 'Udfyld »Pris pr. døgn«.' }).click();
    expect(await hasFocus(page, '#felt-prisPrDoegn')).toBe(true);
    expect(await page.locator('#felt-prisPrDoegn-error').textContent()).toBe('Udfyld »Pris pr. døgn«.');
    await summary.getByRole('link', { name: 'Vælg en mulighed under »Regulering«.' }).click();
    expect(await page.getByLabel('PL-regulering').evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it('takes what is chosen from a register while the answer to what was written is on its way', async () => {
    const { page } = await visit(FORM);
    page.setDefaultTimeout(5_000);
    let letCome = () => {};
    const held = new Promise<void>((come) => {
      letCome = come;
    });
    await page.route(/api\/tilbud\?q=skov/, async (route) => {
      await held;
      await route.fallback();
    });
    const box = page.getByRole('combobox', { name: 'Tilbud' });
    await box.click();
    const asked = page.waitForRequest(/api\/tilbud\?q=skov/);
    await page.keyboard.type('skov');
    await asked;
    await page.getByRole('option', { name: /Skovgården/ }).click();
    letCome();
    await expect.poll(() => box.inputValue()).toContain('Skovgården');
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
    await page.context().close();
  });

  it('sends every field, what was left empty as null', async () => {
    const { page, sent, complaints } = await visit(FORM);
    await page.getByLabel('Botilbuddet Åbrinken').check();
    await page.locator('#felt-modtaget').fill('10.3.26');
    await page.getByLabel('Pris pr. døgn').fill('2.450,50');
    await page.getByLabel('Støttetimer pr. uge').fill('12,5');
    await page.getByLabel('Kommunens opsigelsesvarsel').fill('løbende måned + 30 dage');
    await page.getByLabel('Fast pris').check();
    await page.getByLabel('Kost').check();
    await page.getByLabel('Nattevagt').check();
    await page.getByLabel('Ja', { exact: true }).check();
    await page.getByRole('button', { name: 'Tilføj række til Takstillæg' }).click();
    await page.locator('#felt-takstillaeg-0-hvad').fill('Ledsagelse');
    await page.locator('#felt-takstillaeg-0-beloeb').fill('300');
    await page.getByRole('combobox', { name: 'Tilbud' }).click();
    await page.keyboard.type('skov');
    await page.getByRole('option', { name: /Skovgården/ }).click();
    await page.getByLabel('Møde i visitationsudvalget').selectOption('mo1');
    await page.getByLabel('Begrundelse').fill('Billigst.');
    expect(await findings(page)).toEqual([]);
    await send(page, 'Registrér pristilbud');
    await page.getByText('Gjort: Registrér pristilbud').waitFor();
    expect(sent.find(isEvent)?.body).toEqual({
      type: 'registrerPristilbud',
      version: 9,
      payload: {
        kandidat: 'k1',
        modtaget: '2026-03-10',
        gaelderTil: null,
        prisPrDoegn: 245050,
        stoettetimer: 12.5,
        antalPladser: null,
        kontaktperson: null,
        varselKoeber: 'løbende måned + 30 dage',
        regulering: 'fast pris',
        driftsform: null,
        indeholder: ['kost', 'nattevagt'],
        indenForRamme: true,
        takstillaeg: [{ hvad: 'Ledsagelse', beloeb: 30000, til: null }],
        tilbud: 'b2',
        moede: 'mo1',
        person: null,
        team: null,
        bilag: null,
        begrundelse: 'Billigst.',
      },
    });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('chooses a date in a calendar by the keyboard', async () => {
    const { page, complaints } = await visit(FORM);
    await page.getByRole('button', { name: 'Åbn kalender' }).first().press('Enter');
    await page.getByRole('dialog').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await expect.poll(focused).toContain('12. marts 2026');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#felt-modtaget').inputValue()).toBe('05.03.2026');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('puts what the server finds at its field', async () => {
    const finding = { kode: 'invalid', id: 'x', tekst: 'Skriv mindst en sætning.', vej: [], felt: 'begrundelse' };
    const { page } = await visit(PRIS, (request) =>
      isEvent(request) ? fejl(422, 'invalid', 'Ret felterne.', [finding]) : null,
    );
    await foreslaaPris(page);
    await page.getByRole('alert').getByRole('link', { name: 'Begrundelse: Skriv mindst en sætning.' }).waitFor();
    expect(await page.locator('#felt-begrundelse-error').textContent()).toBe('Begrundelse: Skriv mindst en sætning.');
    await page.context().close();
  });

  it('keeps what was written when another was faster, and sends it again on the new version', async () => {
    const tekst = 'Ida Krogh har registreret en forhandlingsrunde.';
    let faster = false;
    const { page, sent } = await visit(PRIS, (request) => {
      if (isEvent(request) && !faster) {
        faster = true;
        return fejl(409, 'conflict', 'Sagen er ændret.', [
          { kode: 'conflict', id: 'version', tekst, vej: [], felt: null },
        ]);
      }
      const asked = faster && request.method === 'GET' && request.path === '/api/sager/sag-1';
      return asked ? { status: 200, body: aSag({ version: 11 }) } : null;
    });
    await foreslaaPris(page);
    await page.getByText(tekst).waitFor();
    expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Ligger under de andre.');
    expect(await findings(page)).toEqual([]);
    await send(page, 'Foreslå pris');
    await page.getByText('Gjort: Foreslå pris').waitFor();
    const [first, second] = sent.filter(isEvent);
    expect([first?.body['version'], second?.body['version']]).toEqual([9, 11]);
    expect(second?.key).not.toBe(first?.key);
    await page.context().close();
  });

  it('keeps its key while it is unknown whether it was done', async () => {
    let lost = 0;
    const { page, sent } = await visit(PRIS, (request) => (isEvent(request) && lost++ < 3 ? 'lost' : null));
    await foreslaaPris(page);
    await page.getByText('Vi fik ikke svar').waitFor();
    await send(page, 'Foreslå pris');
    await page.getByText('Gjort: Foreslå pris').waitFor();
    expect(new Set(sent.filter(isEvent).map(({ key }) => key)).size).toBe(1);
    expect(sent.filter(isEvent)).toHaveLength(4);
    await page.context().close();
  });

  it('saves a draft of what is written, and shows it again', async () => {
    const written = { pristilbud: 't1', begrundelse: 'Halvt skrevet' };
    const { page, sent } = await visit(PRIS, ({ method, path }) =>
      method === 'GET' && path.endsWith('/kladder/foreslaaPris') ? { status: 200, body: { payload: written } } : null,
    );
    expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Halvt skrevet');
    await page.getByLabel('Begrundelse').fill('Halvt skrevet, og mere');
    await page.getByText('Kladden er gemt').waitFor();
    expect(sent.findLast(({ method }) => method === 'PUT')?.body).toEqual({
      payload: { pristilbud: 't1', begrundelse: 'Halvt skrevet, og mere' },
    });
    await page.context().close();
  });

  it('begins with what was written before, says so, and lets a draft go first', async () => {
    const { handlinger } = aSag();
    const forslag = { pristilbud: 't1', begrundelse: 'Som i indstillingen.' };
    const body = aSag({ handlinger: handlinger.map((h) => (h.type === 'foreslaaPris' ? { ...h, forslag } : h)) });
    let written: unknown = null;
    const { page } = await visit(PRIS, ({ method, path }) => {
      if (method !== 'GET') return null;
      if (path.endsWith('/kladder/foreslaaPris')) return { status: 200, body: { payload: written } };
      return path === '/api/sager/sag-1' ? { status: 200, body } : null;
    });
    const begrundelse = page.getByLabel('Begrundelse');
    expect(await page.getByLabel('Åbrinken, 2.450,00 kr.').isChecked()).toBe(true);
    expect(await begrundelse.inputValue()).toBe('Som i indstillingen.');
    expect(await page.getByText('Udfyldt fra tidligere').count()).toBe(2);
    expect(await findings(page)).toEqual([]);
    await begrundelse.fill('Noget andet.');
    expect(await page.getByText('Udfyldt fra tidligere').count()).toBe(1);

    written = { pristilbud: '', begrundelse: 'Halvt' };
    await page.reload({ waitUntil: 'networkidle' });
    expect(await begrundelse.inputValue()).toBe('Halvt');
    expect(await page.getByText('Udfyldt fra tidligere').count()).toBe(0);
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    expect(await begrundelse.inputValue()).toBe('Som i indstillingen.');
    await page.context().close();
  });

  it('asks for the password again when the session has run out, and loses nothing', async () => {
    let loggedIn = false;
    const { page, sent } = await visit(PRIS, (request) => {
      if (request.path === '/api/login') loggedIn = true;
      return isEvent(request) && !loggedIn ? fejl(401, 'notLoggedIn', 'Log ind.') : null;
    });
    await foreslaaPris(page);
    const dialog = page.getByRole('dialog', { name: 'Log ind igen' });
    await dialog.getByLabel('Adgangskode').fill('demo');
    expect(await findings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Log ind' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Begrundelse').inputValue()).toBe('Ligger under de andre.');
    await send(page, 'Foreslå pris');
    await page.getByText('Gjort: Foreslå pris').waitFor();
    expect(new Set(sent.filter(isEvent).map(({ key }) => key)).size).toBe(1);
    await page.context().close();
  });
});
