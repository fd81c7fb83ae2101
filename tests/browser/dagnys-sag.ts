import { afterAll, beforeAll } from 'vitest';
import { DAGNY, KOEBT } from './dagny.ts';
import { type DemoServer, startDemo } from './demo-server.ts';
import { Desk } from './desk.ts';
import type { Written } from './fill-in.ts';
import { tell } from './purchase-by-api.ts';

/* Dagny's sag on a demo of its own, bought and not yet written down, and those who work in it at one desk. */

let server: DemoServer;
let sag: string;
export let desk: Desk;
export let sagsnummer: string;

beforeAll(async () => {
  server = await startDemo();
  const svar = await tell(server.origin, DAGNY, KOEBT);
  sag = `${server.origin}/sager/${svar.id}`;
  sagsnummer = svar.sagsnummer;
  desk = await Desk.at(server.origin);
});

afterAll(async () => {
  await desk?.leave();
  await server?.stop();
});

const NAVNE = { mette: 'Mette Bakkedal', karin: 'Karin Højmark', birgitte: 'Birgitte Sommerlund' } as const;

/** Someone sits down at the sag. */
export async function as(who: keyof typeof NAVNE): Promise<void> {
  await desk.logInAnew(who, NAVNE[who]);
  await desk.page.goto(sag);
}

/** The days go by for whoever sits there; then the sag is looked at again, by him or by who comes next. */
export async function comes(dato: string, who?: keyof typeof NAVNE): Promise<void> {
  await desk.spolFrem(dato);
  if (who) await as(who);
  else await desk.page.goto(sag);
}

export const inSag = (name: string, written: Written = {}): Promise<void> => desk.act(name, written);

export const inPart =
  (part: string) =>
  (name: string, written: Written = {}): Promise<void> =>
    desk.act(name, written, part);

export const kontrakt = inPart('Kontrakt');
export const genforhandling = inPart('Genforhandling');

/** What the tag beside the heading of a part says. */
export const stands = (part: string, tilstand: string): Promise<void> =>
  desk.part(part).locator('summary').first().getByText(tilstand, { exact: true }).waitFor();

/** Goes by the list of sager to the one of hers that stands in that trin; its sagsnummer. */
export async function opensTheOther(trin: string): Promise<string> {
  const { page } = desk;
  await page.getByRole('navigation').getByRole('link', { name: 'Sager' }).click();
  const row = page.getByRole('row').filter({ hasText: DAGNY.navn }).filter({ hasText: trin });
  await row.getByRole('link', { name: DAGNY.navn }).click();
  await page.getByRole('heading', { level: 1, name: /^§ 107/ }).waitFor();
  return (
    (await page
      .locator('.sag-banner')
      .getByText(/^\d{4}-\d{5}$/)
      .textContent()) ?? ''
  );
}
