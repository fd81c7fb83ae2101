import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoServer, startDemo } from './demo-server.ts';
import { Desk } from './desk.ts';
import type { Written } from './fill-in.ts';

/* The real server, filled with the demo, and people who use it as people do: by what they read on the screen. */

let server: DemoServer;
let desk: Desk;

beforeAll(async () => {
  server = await startDemo();
  desk = await Desk.at(server.origin);
});

afterAll(async () => {
  await desk?.leave();
  await server?.stop();
});

describe('a sag from behov to indsatsIGang', () => {
  let sag: string;
  const open = () => desk.page.goto(sag);
  const act = (name: string, written: Written) => desk.act(name, written);
  const seesLocked = (name: string, why: string) => desk.seesLocked(name, why);

  it('is opened by the rådgiver, who sees why the next step is still locked', async () => {
    await desk.page.goto(desk.origin);
    await desk.page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor();
    expect(await desk.findings()).toEqual([]);
    await desk.logIn('mette', 'Mette Bakkedal');
    expect(await desk.findings()).toEqual([]);

    await desk.page.getByRole('navigation').getByRole('link', { name: 'Ny sag' }).click();
    await desk.page.getByRole('heading', { level: 1, name: 'Opret indkøbssag' }).waitFor();
    await desk.fillIn({
      'CPR-nummer': '7212790421',
      'Borgerens navn': 'Ludvig Nattergal',
      Paragraffer: ['§ 85'],
      Team: 'Handicap og psykiatri',
      'Ansøgning modtaget': '10.02.2026',
      'Ønsket start': '19.02.2026',
      Handlekommune: '399',
      Betalingskommune: '399',
    });
    await desk.send('Opret indkøbssag');
    await desk.page.getByRole('heading', { level: 1, name: /^§ 85/ }).waitFor();
    sag = desk.page.url();

    await seesLocked('Start markedsafsøgning', 'Behovet er ikke beskrevet. Beskriv det først.');
    await seesLocked('Godkend akut', 'Det gør lederen.');
    expect(await desk.findings()).toEqual([]);
  });

  it('lets who uses the keyboard go past the menu', async () => {
    await desk.page.getByRole('link', { name: 'Gå til indholdet' }).focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForFunction("document.activeElement?.id === 'indhold'");
  });

  it('gets its need, its kravspecifikation and two possible tilbud', async () => {
    await act('Beskriv behov', {
      Paragraffer: ['§ 85'],
      'Ønsket start': '19.02.2026',
      'Handleplan (SEL § 141)': 'Tilbudt og lavet',
      'Har borgeren nået folkepensionsalderen?': 'Nej',
      Værge: 'Ingen værge',
      Støttebehov: 'Let',
      'Behovet i korte træk': 'Ludvig har brug for hjælp til post, regninger og en fast uge.',
      'Borgerens mål og ønsker': 'Ludvig vil kunne klare sig selv om et år.',
      'Borgerens holdning': 'Enig',
    });
    await act('Gem kravspecifikation', {
      Paragraffer: ['§ 85'],
      'Gældende fra': '19.02.2026',
      Start: '19.02.2026',
      Revurderes: '31.08.2026',
      'Formålet med indsatsen': 'En fast uge og overblik over økonomien.',
      Ydelser: [{ Ydelse: 'Støtte i hjemmet', Paragraf: '§ 85', Antal: '4', Enhed: 'timer pr. uge' }],
    });
    await act('Start markedsafsøgning', {});
    await act('Tilføj muligt tilbud', { Tilbud: 'Støtten' });
    await act('Tilføj muligt tilbud', { Tilbud: 'Nordlyset' });
    await act('Tildel', { Rolle: 'Kontraktforhandler', Person: 'Karin Højmark' });
    await act('Start prisforhandling', {
      'Tilbud, der skal give en pris': [{ 'Muligt tilbud': 'Støtten, Støtten I/S' }],
      'Hvorfor er der færre': 'Eneste ledige plads',
    });
    await desk.page.getByText('Prisen forhandles').first().waitFor();
  });

  it('gets its price by the kontraktforhandler, who sees what must come first', async () => {
    await desk.logInAnew('karin', 'Karin Højmark');
    await open();
    await seesLocked('Foreslå pris', 'Der er ikke noget pristilbud, som gælder. Registrér et først.');
    await act('Registrér pristilbud', {
      'Muligt tilbud': 'Støtten, Støtten I/S',
      'Pristilbuddets dato': '12.02.2026',
      Linjer: [
        {
          Paragraf: '§ 85',
          Antal: '4',
          'Enhed for antal': 'timer pr. uge',
          Enhedspris: '485',
          'Prisen er': 'pr. time',
        },
      ],
      'Ikke med i prisen': ['Kørsel'],
    });
    await act('Foreslå pris', { Pristilbud: /^Støtten, version 1/ });
  });

  it('is indstillet by the rådgiver, who may not approve it', async () => {
    await desk.logInAnew('mette', 'Mette Bakkedal');
    await open();
    await act('Indstil', {
      'Muligt tilbud': 'Støtten, Støtten I/S',
      Paragraffer: ['§ 85'],
      'Prisloft pr. år': '110.000',
      Fra: '19.02.2026',
      'Hvorfor er der færre': 'Eneste ledige plads',
      'Behovet i korte træk': 'Hjælp til post, regninger og en fast uge.',
      'Borgerens mål og ønsker': 'At klare sig selv om et år.',
      'Faglig begrundelse': 'Fire timer om ugen er nok, og Støtten kan begynde straks.',
    });
    await seesLocked('Godkend', 'Det gør lederen.');
  });

  it('is decided by the leder, first locked until it is on the agenda', async () => {
    await desk.logInAnew('birgitte', 'Birgitte Sommerlund');
    await open();
    await seesLocked('Godkend', 'Sagen skal på visitationsudvalgets dagsorden, før der kan besluttes.');
    await act('Sæt på dagsorden', { Møde: /19\. ?feb/ });
    expect(await desk.findings()).toEqual([]);
    await desk.page.getByRole('button', { name: '1 uge' }).click();
    await desk.page.getByText(/Nu er det .*19\. feb/).waitFor();
    await act('Godkend', {
      'Jeg er habil i sagen': 'Ja',
      'Faglig begrundelse': 'Enig i indstillingen.',
    });
  });

  it('becomes help that is given', async () => {
    await desk.logInAnew('mette', 'Mette Bakkedal');
    await open();
    await act('Registrér afgørelse', {
      Paragraffer: ['§ 85'],
      Udfald: 'Fuldt medhold',
      Modtager: 'Borgeren',
      Hvordan: 'Digital Post',
      Afsendt: '19.02.2026',
      'Underskrevet af': 'Leder',
    });
    // It begins with the kravspecifikation, so that nothing is written twice.
    await act('Færdiggør bestilling', {});
    await act('Registrér første dag', { 'Første dag': '19.02.2026', 'Første opfølgning': '20.05.2026' });
    await desk.page.getByText('Sagen er nu: Hjælpen er i gang.').waitFor();
    await desk.page.getByRole('region', { name: 'Frister' }).getByText('Første opfølgning', { exact: true }).waitFor();
    expect(await desk.findings()).toEqual([]);
  });

  it('stands in the list of sager', async () => {
    await desk.page.getByRole('navigation').getByRole('link', { name: 'Sager' }).click();
    await desk.page.getByRole('link', { name: 'Ludvig Nattergal' }).waitFor();
    expect(await desk.findings()).toEqual([]);
  });
});

describe('everybody of the demo', () => {
  it('is one click away, and finds a page that works', async () => {
    const { personer } = await (await fetch(`${desk.origin}/api/demo`)).json();
    for (const { navn } of personer) {
      await desk.context.clearCookies();
      await desk.page.goto(`${desk.origin}/log-ind`);
      await desk.page.getByRole('button', { name: navn }).click();
      await desk.page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor();
      await desk.standsWideAndNarrow();
    }
  });

  it('gave the browser nothing to complain of', () => {
    expect(desk.complaints).toEqual([]);
  });
});
