import { describe, expect, it } from 'vitest';
import type { Instant } from '#machines/kalender/dato.ts';
import { fejl, ME } from '#tests/unit/web/fixtures/fake-api.ts';
import { aSag } from '#tests/unit/web/fixtures/sag.ts';
import { findings, standsEverywhere, visit } from './screens.ts';

const FORKERT =
  'Serverens ur er sat frem: det viser 12. marts 2026 kl. 10.00, men burde vise omkring 12. marts 2026 kl. 07.00. Frister, der sker af sig selv, og mails venter, til uret er rigtigt, eller en administrator frigiver det.';

describe('a clock that is not believed', () => {
  const asAdministrator = (path: string) =>
    path === '/api/me' ? { status: 200, body: { ...ME, roller: ['administrator'] } } : null;

  it('is told to the administrator, who says good for it once he has read what it shows', async () => {
    let forkert: string | null = FORKERT;
    const { page, sent, complaints } = await visit('/', ({ method, path }) => {
      if (path === '/api/ur/frigiv') forkert = null;
      if (path !== '/api/ur' || method !== 'GET') return asAdministrator(path);
      return { status: 200, body: { viser: '2026-03-12T09:00:00.000Z', forkert } };
    });
    await page.getByText('Serverens ur er ikke til at stole på').waitFor();
    await page.getByText(FORKERT).waitFor();
    await standsEverywhere(page);
    await page.getByRole('button', { name: 'Uret er rigtigt nu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Er uret rigtigt?' });
    await dialog.getByText(/12\. mar\. 2026.*10\.00/).waitFor();
    expect(await findings(page)).toEqual([]);

    await dialog.getByRole('button', { name: 'Nej, det er forkert' }).click();
    expect(sent.filter(({ method }) => method === 'POST')).toEqual([]);
    await page.getByRole('button', { name: 'Uret er rigtigt nu' }).click();
    await dialog.getByRole('button', { name: 'Ja, frigiv uret' }).click();
    await page.getByText('Uret er frigivet').waitFor();
    expect(await page.getByText('Serverens ur er ikke til at stole på').count()).toBe(0);
    expect(sent.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body])).toEqual([
      ['/api/ur/frigiv', {}],
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says so when it could not be released, and is still not believed', async () => {
    const { page } = await visit('/', ({ method, path }) => {
      if (path === '/api/ur/frigiv') return fejl(503, 'busy', 'Der er travlt. Prøv igen om et øjeblik.');
      if (path !== '/api/ur' || method !== 'GET') return asAdministrator(path);
      return { status: 200, body: { viser: '2026-03-12T09:00:00.000Z', forkert: FORKERT } };
    });
    await page.getByRole('button', { name: 'Uret er rigtigt nu' }).click();
    await page.getByRole('button', { name: 'Ja, frigiv uret' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Uret blev ikke frigivet' });
    await alert.getByText('Der er travlt. Prøv igen om et øjeblik.').waitFor();
    await page.getByText('Serverens ur er ikke til at stole på').waitFor();
    await page.context().close();
  });

  it('is nothing that others are asked about', async () => {
    const { page, sent } = await visit('/');
    await page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor();
    expect(sent.filter(({ path }) => path === '/api/ur')).toEqual([]);
    await page.context().close();
  });
});

describe('a mail that did not come through', () => {
  const enFejl = {
    id: 'p-1',
    til: 'Ida Krogh',
    at: '2026-03-11T09:00:00.000Z' as Instant,
    tekst: 'E-mailadressen er ikke gyldig.',
    maa: true,
  };
  const onTheSag = (given: object = {}) => {
    let open = true;
    return visit('/sager/sag-1', ({ method, path }) => {
      if (path.startsWith('/api/post/')) open = false;
      if (path.startsWith('/api/post/')) return { status: 204 };
      if (path !== '/api/sager/sag-1' || method !== 'GET') return null;
      return { status: 200, body: aSag({ postfejl: open ? [{ ...enFejl, ...given }] : [] }) };
    });
  };
  const posted = (sent: readonly { method: string; path: string; body: object }[]) =>
    sent.filter(({ method, path }) => method === 'POST' && path.startsWith('/api/post')).map((s) => [s.path, s.body]);

  it('is told on its sag with why, and is sent again', async () => {
    const { page, sent, complaints } = await onTheSag();
    await page.getByText('En mail til Ida Krogh kom ikke frem').waitFor();
    await page.getByText('E-mailadressen er ikke gyldig. Den blev opgivet').waitFor();
    await standsEverywhere(page);
    await page.getByRole('button', { name: 'Send den igen' }).click();
    const done = page.getByRole('status').filter({ hasText: 'Mailen til Ida Krogh bliver sendt igen' });
    await done.waitFor();
    expect(await done.evaluate((banner) => document.activeElement === banner)).toBe(true);
    expect(await page.getByText('En mail til Ida Krogh kom ikke frem').count()).toBe(0);
    expect(posted(sent)).toEqual([['/api/post/p-1/igen', {}]]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('need not come through for one of three reasons', async () => {
    const { page, sent } = await onTheSag();
    await page.getByText('Den behøver ikke at komme frem').click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Personen har fået besked på anden måde' }).click();
    await page.getByText('Mailen til Ida Krogh bliver ikke sendt').waitFor();
    expect(await page.getByText('En mail til Ida Krogh kom ikke frem').count()).toBe(0);
    expect(posted(sent)).toEqual([['/api/post/p-1/afvis', { grund: 'harFaaetBesked' }]]);
    await page.context().close();
  });

  it('is told to those who cannot see to it, without the acts', async () => {
    const { page } = await onTheSag({ maa: false });
    await page.getByText('En mail til Ida Krogh kom ikke frem').waitFor();
    expect(await page.getByRole('button', { name: 'Send den igen' }).count()).toBe(0);
    await page.context().close();
  });
});
