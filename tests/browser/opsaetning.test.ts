import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, newVisitor } from '#tests/support/browser.ts';
import { type RealServer, startReal } from './real-server.ts';
import { hasFocus, standsEverywhere } from './screens.ts';

/* A newcomer sets a kommune up by what stands on the screen, from an empty database. */

const PASSWORD = 'en lang sætning om mirabeller';

let server: RealServer;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  server = await startReal();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function aVisitor(): Promise<{ page: Page; context: BrowserContext }> {
  const context = await newVisitor(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context };
}

async function logIn(page: Page, email: string): Promise<void> {
  await page.goto(`${server.origin}/log-ind`);
  await page.locator('main').getByLabel('E-mail').fill(email);
  await page.getByLabel('Adgangskode').fill(PASSWORD);
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (page: Page, text: string | RegExp) => page.locator('.banner-title').getByText(text).waitFor();
const goTo = async (page: Page, path: string) =>
  page.goto(`${server.origin}/opsaetning${path}`, { waitUntil: 'networkidle' });

async function stands(page: Page): Promise<void> {
  await standsEverywhere(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
}

describe('a newcomer', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await aVisitor());
  });

  it('makes the kommune by the link of the first start, and is led to what is missing', async () => {
    await page.goto(server.firstLink);
    await page.getByLabel('Kommunens navn').fill('Næstved Kommune');
    await page.getByLabel('Kommunekode').fill('370');
    await page.getByLabel('Dit navn').fill('Anne Ærø');
    await page.getByLabel('Din e-mail').fill('anne@naestved.example');
    await page.getByLabel('Adgangskode', { exact: false }).first().fill(PASSWORD);
    await page.getByLabel('Gentag adgangskoden').fill(PASSWORD);
    await press(page, 'Opret kommunen');
    await said(page, 'Næstved Kommune er oprettet');
    await logIn(page, 'anne@naestved.example');
    await page.getByRole('link', { name: 'Se, hvad der mangler' }).click();
    await page.getByRole('heading', { name: '6 ting mangler, før Næstved Kommune kan arbejde' }).waitFor();
    await page.getByText('Systemet sender ingen mails').waitFor();
    await stands(page);
  });

  it('makes a team by the keyboard alone', async () => {
    await page.getByRole('link', { name: 'Opret et team' }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Teams');
    await page.getByLabel('Teamets navn').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Udfyld »Teamets navn«.').waitFor();
    expect(await hasFocus(page, '.error-summary')).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await hasFocus(page, '#felt-navn')).toBe(true);
    await page.keyboard.type('Voksne');
    await page.keyboard.press('Enter');
    await said(page, 'Teamet Voksne er oprettet');
    await page.getByLabel('Teamets navn').fill('Voksne');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Teamets navn: Der er allerede et team med det navn.').waitFor();
    await stands(page);
    await page.getByLabel('Teamets navn').fill('');
  });

  it('is told at the field what is wrong with a person, and how it is put right', async () => {
    await goTo(page, '/personer/ny');
    await page.getByLabel('Navn').fill('Rikke Rask');
    await page.locator('main').getByLabel('E-mail').fill('rikke hos kommunen');
    await press(page, 'Opret person');
    await page.getByRole('alert').getByText('Vælg mindst én under »Roller«.').waitFor();
    await page.getByLabel('Leder').check();
    await page.getByLabel('Må beslutte og underskrive op til').fill('en million');
    await press(page, 'Opret person');
    await page
      .getByRole('alert')
      .getByText(/Beløbet kan ikke læses/)
      .waitFor();
    await stands(page);
    await page.getByLabel('Leder').uncheck();
    await page.getByLabel('Rådgiver').check();
    await page.getByLabel('Voksne').check();
    await press(page, 'Opret person');
    await page.getByRole('alert').getByText('E-mail: Skriv en e-mailadresse.').waitFor();
    await page.locator('main').getByLabel('E-mail').fill('anne@naestved.example');
    await press(page, 'Opret person');
    await page.getByRole('alert').getByText('E-mail: E-mailadressen er allerede i brug.').waitFor();
    await page.locator('main').getByLabel('E-mail').fill('rikke@naestved.example');
    await press(page, 'Opret person');
    await heading(page, 'Rikke Rask');
    await said(page, 'Rikke Rask er oprettet');
  });

  it('hands over a link that is shown once, by which the person gets in', async () => {
    expect(await page.getByRole('button', { name: /^Send et link til/ }).count()).toBe(0);
    await press(page, 'Lav et link, jeg selv giver videre');
    const link = await page.getByLabel('Link til at vælge adgangskode').inputValue();
    expect(link).toMatch(/\/adgangskode#[\w-]{43}$/);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Har ikke valgt adgangskode endnu').waitFor();
    expect(await page.getByLabel('Link til at vælge adgangskode').count()).toBe(0);
    await choosePassword(link, 'rikke@naestved.example');
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Har valgt en adgangskode og kan logge ind.').waitFor();
  });

  it.each([
    ['Lone Leder', 'lone', ['Leder', 'Udvalgsmedlem'], '5.000.000'],
    ['Lars Leder', 'lars', ['Leder'], ''],
    ['Karen Forhandler', 'karen', ['Kontraktforhandler'], null],
    ['Bo Administrator', 'bo', ['Administrator'], null],
  ] as const)('makes %s', async (navn, email, roller, graense) => {
    await goTo(page, '/personer/ny');
    await page.getByLabel('Navn').fill(navn);
    await page.locator('main').getByLabel('E-mail').fill(`${email}@naestved.example`);
    for (const rolle of roller) await page.getByLabel(rolle).check();
    if (graense !== null) {
      await page.getByLabel('Voksne').check();
      await page.getByLabel('Må beslutte og underskrive op til').fill(graense);
    } else expect(await page.getByLabel('Må beslutte og underskrive op til').count()).toBe(0);
    await press(page, 'Opret person');
    await heading(page, navn);
    await press(page, 'Lav et link, jeg selv giver videre');
    await choosePassword(
      await page.getByLabel('Link til at vælge adgangskode').inputValue(),
      `${email}@naestved.example`,
    );
  });

  it('plans a meeting and makes a tilbud, each by the link of what is missing', async () => {
    await goTo(page, '');
    await page.getByRole('link', { name: 'Planlæg møder' }).click();
    await page.getByLabel('Mødets dag').fill('19.03.2030');
    await page.getByLabel('Sager skal være klar senest').fill('20.03.2030');
    await press(page, 'Planlæg mødet');
    await page
      .getByRole('alert')
      .getByText('Sager skal være klar senest: Skal ligge før mødet eller på dagen.')
      .waitFor();
    await page.getByLabel('Sager skal være klar senest').fill('12.03.2030');
    await press(page, 'Planlæg mødet');
    await said(page, 'Mødet tirs. 19. mar. 2030 er planlagt');
    await stands(page);
    await goTo(page, '');
    await page.getByRole('link', { name: 'Opret et tilbud' }).click();
    await page.getByRole('link', { name: 'Opret tilbud' }).click();
    await page.getByLabel('Tilbuddets navn').fill('Æblegården');
    await page.getByLabel('Leverandør').fill('Fonden Æble');
    await page.getByLabel('Selvejende').check();
    await page
      .getByRole('group', { name: /godkendt af socialtilsynet/ })
      .getByLabel('Ja')
      .check();
    await page.getByLabel('§ 107').check();
    await page.getByLabel('Takst', { exact: true }).fill('3.125,00');
    await press(page, 'Opret tilbud');
    await page.getByRole('alert').getByText('Taksten er: Vælg, hvad beløbet er prisen for.').waitFor();
    await stands(page);
    await page.getByLabel('Taksten er').selectOption('doegn');
    await page.getByLabel('CVR-nummer').fill('13748137');
    await press(page, 'Opret tilbud');
    await page.getByRole('alert').getByText('CVR-nummer: CVR-nummeret findes ikke.').waitFor();
    await page.getByLabel('CVR-nummer').fill('13748136');
    await press(page, 'Opret tilbud');
    await said(page, 'Æblegården er oprettet');
    await page.getByRole('link', { name: 'Æblegården' }).click();
    await heading(page, 'Æblegården');
    expect(await page.getByLabel('CVR-nummer').inputValue()).toBe('13748136');
    await page.goBack();
    await page.getByLabel('Navn, leverandør eller adresse').fill('ÆBLE');
    await expect.poll(() => page.url()).toContain('q=');
    await page.getByRole('cell', { name: /3\.125,00\skr\. pr\. døgn/ }).waitFor();
    await stands(page);
  });

  it('can then work: nothing that must be there is missing', async () => {
    await goTo(page, '');
    await page.getByRole('heading', { name: 'Næstved Kommune kan arbejde' }).waitFor();
    await page.getByRole('heading', { name: 'Se også på' }).waitFor();
  });

  it('sees what another procedure would change before choosing it', async () => {
    await goTo(page, '/sagsgang');
    await page.getByLabel(/^Centralt indkøb/).check();
    const table = page.getByRole('table', { name: /Det ændrer sig for nye sager/ });
    await table
      .getByRole('row', { name: /Hvad gør visitationsudvalget\?.*lederen beslutter.*Ændres Det beslutter/ })
      .waitFor();
    await stands(page);
    await page.getByLabel(/^Med kontraktforhandler/).check();
    expect(await table.count()).toBe(0);
    await page.getByLabel('Leder udefra').selectOption({ label: 'Lars Leder' });
    await press(page, 'Gem sagsgangen');
    await said(page, 'Sagsgangen er gemt');
  });

  it('sets a number within its bounds, and a rate once for each year', async () => {
    await goTo(page, '/parametre');
    await page.getByLabel('Svar på partshøring (dage)').fill('0');
    await press(page, 'Gem frister og satser');
    await page.getByRole('alert').getByText('Svar på partshøring (dage): Skal være mindst 1.').waitFor();
    await page.getByLabel('Svar på partshøring (dage)').fill('21');
    for (const row of [0, 1]) {
      await page.getByRole('button', { name: /Tilføj række til PL-sats/ }).click();
      await page.locator(`#felt-plSatser-${row}-aar`).fill('2027');
      await page.locator(`#felt-plSatser-${row}-sats`).fill('2,75');
    }
    await press(page, 'Gem frister og satser');
    await page.getByRole('alert').getByText('PL-sats, række 2: 2027 står her to gange.').waitFor();
    await stands(page);
    await page.getByRole('button', { name: 'Fjern række 2' }).click();
    await press(page, 'Gem frister og satser');
    await said(page, 'Frister og satser er gemt');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('Svar på partshøring (dage)').inputValue()).toBe('21');
    expect(await page.locator('#felt-plSatser-0-sats').inputValue()).toBe('2,75');
  });

  it('writes closing days as people do, and sees who changed what', async () => {
    await goTo(page, '/lukkedage');
    await page.getByRole('button', { name: /Tilføj række til Lukkedage/ }).click();
    await page.locator('#felt-perioder-0-fra').fill('27.12.2027');
    await page.locator('#felt-perioder-0-til').fill('23.12.2027');
    await press(page, 'Gem lukkedage');
    await page
      .getByRole('alert')
      .getByText('Lukkedage, række 1, Sidste dag: Den kan ikke ligge før den første.')
      .waitFor();
    await page.locator('#felt-perioder-0-til').fill('31.12.2027');
    await press(page, 'Gem lukkedage');
    await said(page, 'Lukkedagene er gemt, og fristerne er regnet om');
    await stands(page);
    await goTo(page, '/aendringer');
    await page.getByText('Svar på partshøring: 14 → 21').waitFor();
    await page.getByText('Leder udefra: Ikke udfyldt → Lars Leder').waitFor();
    await stands(page);
  });

  it('lets somebody stand in, who is told so himself and can be told no longer', async () => {
    await goTo(page, '/vikarer');
    await page.getByLabel('Den, der er væk').selectOption({ label: 'Lone Leder' });
    await page.getByRole('combobox', { name: /^Vikar/ }).selectOption({ label: 'Karen Forhandler' });
    await page.getByLabel('Første dag').fill(today());
    await page.getByLabel('Sidste dag').fill(today());
    await press(page, 'Vælg vikar');
    await page
      .getByRole('alert')
      .getByText('Vikar: Vikaren skal selv have mindst én af de roller, der skal dækkes.')
      .waitFor();
    await page.getByRole('combobox', { name: /^Vikar/ }).selectOption({ label: 'Lars Leder' });
    await press(page, 'Vælg vikar');
    await said(page, /^Lars Leder er vikar for Lone Leder fra/);
    await stands(page);

    const lars = await aVisitor();
    await logIn(lars.page, 'lars@naestved.example');
    await lars.page.getByText(/^Du er vikar for Lone Leder til og med/).waitFor();
    await lars.page.getByRole('button', { name: 'Lars Leder' }).click();
    await lars.page.getByRole('link', { name: 'Vikarer', exact: true }).click();
    await lars.page.getByText('Du er vikar for Lone Leder').waitFor();
    expect(await lars.page.getByRole('button', { name: /^Stop/ }).count()).toBe(0);
    await lars.context.close();

    await press(page, 'Stop Lars Leder for Lone Leder');
    await press(page, 'Ja, stop det');
    await said(page, 'Lars Leder er ikke længere vikar for Lone Leder');
    await page.getByText('Ingen er vikar for nogen.').waitFor();
  });
});

describe('those who set up less', () => {
  it.each([
    ['lone', ['Overdrag sager', 'Sagsgang', 'Frister og satser', 'Lukkedage', 'Udvalgets møder', 'Vikarer']],
    ['karen', ['Tilbud', 'Vikarer']],
  ] as const)('%s finds her own pages, and each answers her', async (email, pages) => {
    const { page, context } = await aVisitor();
    await logIn(page, `${email}@naestved.example`);
    await page.getByRole('link', { name: 'Opsætning', exact: true }).click();
    await page.locator('.cards').waitFor();
    expect(await page.locator('.cards a').allTextContents()).toEqual(pages);
    for (const name of pages) {
      await page.locator('.cards').getByRole('link', { name, exact: true }).click();
      await heading(page, name);
      await page.waitForLoadState('networkidle');
      expect(await page.getByText('Kunne ikke hente').count(), name).toBe(0);
      if (email === 'lone' && name === 'Sagsgang') await stands(page);
      await page.getByRole('link', { name: 'Opsætning', exact: true }).first().click();
      await page.locator('.cards').waitFor();
    }
    await context.close();
  });
});

describe('two administrators at once', () => {
  it('lose nothing: the second sees what the first wrote, and both stand', async () => {
    const anne = await aVisitor();
    const bo = await aVisitor();
    await logIn(anne.page, 'anne@naestved.example');
    await logIn(bo.page, 'bo@naestved.example');
    for (const { page } of [anne, bo]) {
      await goTo(page, '/personer');
      await page.getByRole('link', { name: 'Karen Forhandler' }).click();
      await heading(page, 'Karen Forhandler');
    }
    await anne.page.getByLabel('Økonomi').check();
    await anne.page.getByLabel('Navn').fill('Karen Anne Forhandler');
    await press(anne.page, 'Gem');
    await said(anne.page, 'Karen Anne Forhandler er gemt');

    await bo.page.getByLabel('Navn').fill('Karen Bo Forhandler');
    await press(bo.page, 'Gem');
    await said(bo.page, 'En anden har ændret det her, mens du skrev');
    await bo.page.getByText('Navn: Karen Anne Forhandler').waitFor();
    await bo.page.getByText('Roller: Kontraktforhandler, Økonomi').waitFor();
    expect(await bo.page.getByLabel('Navn').inputValue()).toBe('Karen Bo Forhandler');
    expect(await bo.page.getByLabel('Økonomi').isChecked()).toBe(true);
    await stands(bo.page);
    await press(bo.page, 'Gem');
    await said(bo.page, 'Karen Bo Forhandler er gemt');
    await bo.page.reload({ waitUntil: 'networkidle' });
    expect(await bo.page.getByLabel('Økonomi').isChecked()).toBe(true);
    await anne.context.close();
    await bo.context.close();
  });
});

describe('somebody who leaves', () => {
  it('is shut out at once, hands over by a leder, and is closed then', async () => {
    const rikke = await aVisitor();
    await logIn(rikke.page, 'rikke@naestved.example');
    const opened = await rikke.page.evaluate(openSag, await teamOf(rikke.page));
    expect(opened).toBe(201);

    const anne = await aVisitor();
    await logIn(anne.page, 'anne@naestved.example');
    await goTo(anne.page, '/personer');
    await anne.page.getByRole('link', { name: 'Rikke Rask' }).click();
    await anne.page.getByText('Ansvarlig for 1 sag').waitFor();
    expect(await anne.page.getByRole('button', { name: 'Luk kontoen' }).count()).toBe(0);
    await press(anne.page, 'Spær adgangen nu');
    await press(anne.page, 'Ja, spær adgangen');
    await said(anne.page, 'Rikke Rask er spærret ude. Et nyt link lukker op igen.');
    await stands(anne.page);
    expect(await rikke.page.evaluate(() => fetch('/api/me').then((res) => res.status))).toBe(401);
    await goTo(anne.page, '');
    await anne.page.getByText('Rikke Rask kan ikke logge ind, men er ansvarlig for sager.').waitFor();

    await goTo(anne.page, '/personer/ny');
    await anne.page.getByLabel('Navn').fill('Rune Ny');
    await anne.page.locator('main').getByLabel('E-mail').fill('rune@naestved.example');
    await anne.page.getByLabel('Rådgiver').check();
    await anne.page.getByLabel('Voksne').check();
    await press(anne.page, 'Opret person');
    await heading(anne.page, 'Rune Ny');

    const lone = await aVisitor();
    await logIn(lone.page, 'lone@naestved.example');
    await lone.page.getByRole('link', { name: 'Opsætning', exact: true }).click();
    await lone.page.getByRole('link', { name: 'Overdrag sager' }).click();
    await lone.page.getByLabel('Hvis sager?').selectOption({ label: 'Rikke Rask' });
    await press(lone.page, 'Overdrag 1 sag');
    await said(lone.page, 'Vælg, hvem der skal være rådgiver.');
    await stands(lone.page);
    await lone.page.getByLabel('Ny rådgiver').selectOption({ label: 'Rune Ny' });
    await press(lone.page, 'Overdrag 1 sag');
    await lone.page.getByText('Der er ingen sager at overdrage blandt dem, du ser.').waitFor();

    await goTo(anne.page, '/personer');
    await anne.page.getByRole('link', { name: 'Rikke Rask' }).click();
    await anne.page.getByText('Ingen sager hører til denne person alene.').waitFor();
    await press(anne.page, 'Luk kontoen');
    await press(anne.page, 'Ja, luk kontoen');
    await said(anne.page, 'Rikke Rasks konto er lukket');
    await goTo(anne.page, '/personer');
    expect(await anne.page.getByRole('link', { name: 'Rikke Rask' }).count()).toBe(0);
    await anne.page.getByLabel('Vis også lukkede').check();
    await anne.page.getByRole('link', { name: 'Rikke Rask' }).waitFor();
    for (const { context } of [rikke, anne, lone]) await context.close();
  });
});

describe('one more kommune', () => {
  it('is made by `npm run kommune`, and knows nothing of the first', async () => {
    const link = await server.aKommune('Faxe Kommune', '320', 'eva@faxe.example', 'Eva Faxe');
    await choosePassword(link, 'eva@faxe.example');
    const { page, context } = await aVisitor();
    await logIn(page, 'eva@faxe.example');
    await goTo(page, '');
    await page.getByRole('heading', { name: '6 ting mangler, før Faxe Kommune kan arbejde' }).waitFor();
    await goTo(page, '/personer');
    expect(await page.locator('tbody tr').count()).toBe(1);
    await context.close();
  });

  it('and nothing on the way complained', () => {
    expect(complaints).toEqual([]);
  });
});

async function choosePassword(link: string, email: string): Promise<void> {
  const { page, context } = await aVisitor();
  await page.goto(link);
  await page.getByLabel('Ny adgangskode').fill(PASSWORD);
  await page.getByLabel('Gentag adgangskoden').fill(PASSWORD);
  await press(page, 'Gem adgangskode');
  await said(page, 'Din adgangskode er gemt');
  await logIn(page, email);
  await context.close();
}

const teamOf = (page: Page): Promise<string> =>
  page.evaluate(() => fetch('/api/teams').then(async (res) => (await res.json()).items[0].id));

/** In the browser, as the one who is logged in: a sag with the least that it needs. */
async function openSag(team: string): Promise<number> {
  const body = {
    type: 'opretSag',
    paragraffer: ['par107'],
    team,
    ansoegningModtaget: null,
    oensketStart: '2030-01-02',
    handlekommune: '370',
    betalingskommune: '370',
    borger: { cpr: '6101904321', navn: 'Karla Kanarifugl' },
  };
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
  const res = await fetch('/api/sager', { method: 'POST', headers, body: JSON.stringify(body) });
  return res.status;
}

/** As people write it. */
function today(): string {
  const [aar, maaned, dag] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })
    .format(new Date())
    .split('-');
  return `${dag}.${maaned}.${aar}`;
}
