import type { Page } from 'playwright-core';
import type { FakeRequest } from '#tests/unit/web/fixtures/fake-api.ts';
import { send } from './screens.ts';

/* The acts that several tests do on the screen. */

export const FORM = '/sager/sag-1/sag-1/registrerPristilbud';
export const PRIS = '/sager/sag-1/sag-1/foreslaaPris';
export const isEvent = ({ method, path }: FakeRequest) => method === 'POST' && path.endsWith('/events');

export async function foreslaaPris(page: Page) {
  await page.getByLabel('Åbrinken, 2.450,00 kr.').check();
  await page.getByLabel('Begrundelse').fill('Ligger under de andre.');
  await send(page, 'Foreslå pris');
}
