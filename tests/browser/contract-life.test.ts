import { describe, expect, it } from 'vitest';
import { DEMO_PERSONER } from '#server/demo/personer.ts';
import { STORIES } from '#server/demo/stories/index.ts';
import { DEMO_TILBUD } from '#server/demo/tilbud.ts';
import { DAGNY } from './dagny.ts';
import { OM_DEN_NYE, OM_SAGEN } from './dagnys-mails.ts';
import { ANMODNINGEN, BESKRIVELSEN, DE_TRE, KONKLUSION, KONTRAKTEN, SVARET, VURDERINGEN } from './dagnys-papers.ts';
import {
  as,
  comes,
  desk,
  genforhandling,
  inPart,
  inSag,
  kontrakt,
  opensTheOther,
  sagsnummer,
  stands,
} from './dagnys-sag.ts';
import { readMailbox, toldAbout } from './read-mails.ts';

/* A kontrakt from its first word to the day after its last, by the people who live with it and on their screens. */

let nySag: string;

const NOT_WHO_FILLED = (act: string) => `Det skal en anden gøre: du har selv gjort «${act}» på sagen.`;

describe('the life of a kontrakt', () => {
  it('begins with its paper: filled, frozen and sent by the kontraktforhandler, who may then sign for nobody', async () => {
    await as('karin');
    await inSag('Opret kontrakt', { Kontraktvariant: 'Uden rammeaftale', 'Skabelonens version': '2.1 (2024)' });
    await desk.seesLocked('Gør klar', 'Kontrakten er ikke udfyldt. Udfyld den først.', 'Kontrakt');
    await kontrakt('Udfyld kontrakt', KONTRAKTEN);
    await kontrakt('Gør klar');
    await kontrakt('Send til underskrift', { Sendt: '20.02.2026', Kanal: 'Sikker mail', 'Svar senest': '06.03.2026' });
    await desk.seesLocked('Registrér leverandørens underskrift', NOT_WHO_FILLED('Udfyld kontrakt'), 'Kontrakt');
    await desk.seesLocked('Underskriv for kommunen', 'Det gør lederen.', 'Kontrakt');
  });

  it('is signed by the leder, who filled nothing, and by the supplier; the clock takes it into force', async () => {
    await comes('23.02.2026', 'birgitte');
    await kontrakt('Underskriv for kommunen', { Underskrevet: '23.02.2026', Hvordan: 'Digitalt', Titel: 'Leder' });
    await comes('25.02.2026', 'mette');
    await kontrakt('Registrér leverandørens underskrift', {
      Underskrevet: '24.02.2026',
      Hvordan: 'Digitalt',
      Navn: 'Grethe Dybkær',
      Titel: 'Forstander',
    });
    await stands('Kontrakt', 'Underskrevet af begge parter');
    await comes('01.04.2026');
    await stands('Kontrakt', 'Kontrakten er i kraft');
    expect(await desk.knows('Gælder nu', 'Underskrevet af begge', 'Kontrakt')).toBe('24. februar 2026');
    await inSag('Registrér indflytning', { 'Første dag': '01.04.2026', 'Første opfølgning': '01.07.2026' });
    await inSag('Meld til økonomi', {
      'Hvad meldes': 'Start',
      'Gælder fra': '01.04.2026',
      'Refusion efter SEL § 176': 'Nej',
    });
  });

  it('is followed up twice, each time with a day for the next', async () => {
    const first = inPart('Opfølgning');
    await comes('03.06.2026');
    await first('Indkald til opfølgning', { Form: 'Fysisk møde', Deltagere: DE_TRE });
    await kontrakt('Registrér pædagogisk plan', { Dato: '02.06.2026' });
    await comes('01.07.2026');
    await first('Registrér statusnotat', {
      Modtaget: '29.06.2026',
      Kilder: ['Leverandør'],
      'Ønsker leverandøren at genforhandle': 'Nej',
      Mål: [{ Mål: 'Sover natten igennem', Score: '3' }],
    });
    await first('Registrér holdt opfølgning', { 'Ekstra opfølgning': 'Nej' });
    await first('Konkludér', KONKLUSION('01.07.2026', '30.09.2026'));

    const second = inPart('Opfølgning 2');
    await comes('14.09.2026');
    await second('Indkald til opfølgning', { Form: 'Fysisk møde', Deltagere: DE_TRE });
    await second('Registrér statusnotat', {
      Modtaget: '14.09.2026',
      Kilder: ['Leverandør'],
      'Ønsker leverandøren at genforhandle': 'Ja',
    });
    await comes('30.09.2026');
    await second('Registrér holdt opfølgning', { 'Ekstra opfølgning': 'Nej' });
    await second('Konkludér', KONKLUSION('30.09.2026', '30.03.2027'));
    expect(await desk.knows('Gælder nu', 'Planlagt til', 'Opfølgning 3')).toBe('30. marts 2027');
  });

  it('is renegotiated: described, assessed, negotiated, and answered in part on day 29', async () => {
    await comes('05.10.2026');
    await kontrakt('Anmod om genforhandling', ANMODNINGEN);
    await comes('08.10.2026', 'karin');
    await genforhandling('Registrér beskrivelse', BESKRIVELSEN);
    await desk.seesLocked('Indstil', 'Hjælpen bliver en anden, men er ikke vurderet fagligt.', 'Genforhandling');
    await comes('14.10.2026', 'mette');
    await genforhandling('Registrér faglig vurdering', VURDERINGEN);
    await comes('27.10.2026', 'karin');
    await genforhandling('Registrér forhandlingsrunde', {
      Dato: '27.10.2026',
      Part: 'Kommunen',
      Resultat: 'Enighed',
      Bud: [{ Enhedspris: '3.287,35' }],
      Emner: 'Vi byder 137,35 kr. mere i døgnet, og de siger ja.',
    });
    await genforhandling('Indstil', { Udfald: 'Delvist', 'Faglig begrundelse': 'En vågen vagt til klokken to.' });
    await comes('03.11.2026', 'birgitte');
    await desk.hasFrist('Svar på genforhandling', 'i morgen');
    await genforhandling('Godkend delvist', SVARET);
  });

  it('gets its new price by a tillægsaftale that both sign, with back pay from the day of the description', async () => {
    await comes('04.11.2026', 'karin');
    await genforhandling('Udfyld tillægsaftale', {
      'Faktureres fra': '01.12.2026',
      'Aftalens tekst': 'Vågen vagt til kl. 2.',
    });
    await genforhandling('Send tillægsaftale til underskrift', {
      Sendt: '04.11.2026',
      'Sendt med': 'Sikker mail',
      'Svar senest': '18.11.2026',
    });
    await desk.seesLocked(
      'Registrér leverandørens underskrift',
      NOT_WHO_FILLED('Udfyld tillægsaftale'),
      'Genforhandling',
    );
    await comes('09.11.2026', 'birgitte');
    await genforhandling('Underskriv for kommunen', { Dato: '09.11.2026', 'Jeg er habil i sagen': 'Ja' });
    await comes('12.11.2026', 'mette');
    expect(await desk.knows('Gælder nu', 'Pris pr. år', 'Kontrakt')).toBe('1.149.750,00 kr.');
    await genforhandling('Registrér leverandørens underskrift', {
      Dato: '12.11.2026',
      'Hvordan er der skrevet under': 'Digital underskrift',
      'Hvem har skrevet under': 'Grethe Dybkær',
    });
    // 365 × 3.287,35. Back pay: 137,35 a day from 8 October to 30 November, 24 + 30 days.
    expect(await desk.knows('Gælder nu', 'Pris pr. år', 'Kontrakt')).toBe('1.199.882,75 kr.');
    await desk.part('Genforhandling').locator('summary').first().click();
    expect(await desk.knows('Gælder nu', 'Dage med efterbetaling', 'Genforhandling')).toBe('54');
    expect(await desk.knows('Gælder nu', 'Efterbetaling', 'Genforhandling')).toBe('7.416,90 kr.');
    await desk.standsWideAndNarrow();
  });

  it('is given notice by the supplier on the last day of a month: the last day by the notice, and a new sag for the help', async () => {
    await comes('30.11.2026', 'karin');
    await kontrakt('Modtag leverandørens opsigelse', {
      Modtaget: '30.11.2026',
      'Hvad viser, at den er modtaget': 'Kvittering fra Digital Post',
    });
    await stands('Kontrakt', 'Opsagt, løber til slutdatoen');
    // LM+30: the end of November is that very day, and 30 days on is 30 December; a day later it had been 30 January.
    expect(await desk.knows('Gælder nu', 'Slutdato', 'Kontrakt')).toBe('30. december 2026');
    expect(await desk.knows('Gælder nu', 'Der betales højst til', 'Kontrakt')).toBe('30. december 2026');
    await desk.standsWideAndNarrow();
    await comes('01.12.2026', 'mette');
    await kontrakt('Planlæg udflytning', { Udflytning: '28.12.2026', 'Plan for flytningen': 'Flyttebil kl. 9.' });

    nySag = await opensTheOther('Behov');
    await desk.page.getByRole('region', { name: 'Hvem har bolden?' }).getByText('Beskriv behov').waitFor();
    await desk.hasFrist('Hjælpen skal fortsætte', 'ons. 30. dec. 2026');
  });

  it('ends: paid until the place is taken again, ended by the clock the day after its last, and the sag with it', async () => {
    await comes('29.12.2026');
    await kontrakt('Registrér, at pladsen er besat igen', { 'Pladsen er besat igen fra': '29.12.2026' });
    // T04, bortfalder: the day before the place was taken, two days before the end.
    expect(await desk.knows('Gælder nu', 'Sidste betalingsdag', 'Kontrakt')).toBe('28. december 2026');
    await comes('30.12.2026');
    await stands('Kontrakt', 'Opsagt, løber til slutdatoen');
    await desk.seesLocked('Afslut', /^Kontrakten løber\./);
    await comes('31.12.2026');
    await stands('Kontrakt', 'Ophørt');
    await inSag('Afslut', { Årsag: 'Hjælpen er ophørt', 'Sidste dag med hjælp': '30.12.2026' });
    await desk.page.getByRole('region', { name: 'Frister' }).getByText('Der løber ingen frister.').waitFor();
    expect(desk.complaints).toEqual([]);
  });

  it('told each of them by mail what was his, on its day, and nobody else', async () => {
    const mails = await readMailbox(desk.origin);
    expect(toldAbout(mails, sagsnummer)).toEqual(OM_SAGEN);
    expect(toldAbout(mails, nySag)).toEqual(OM_DEN_NYE);
  });

  it('put no person and no tilbud in any mail', async () => {
    const borgere = [DAGNY, ...STORIES.map((s) => s.borger)].flatMap(({ navn, cpr }) => [...navn.split(' '), cpr]);
    const navne = [...DEMO_PERSONER, ...DEMO_TILBUD].map((n) => n.navn);
    for (const { emne, tekst } of await readMailbox(desk.origin))
      for (const word of [...borgere, ...navne]) expect(`${emne} ${tekst}`).not.toContain(word);
  });
});
