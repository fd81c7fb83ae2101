import { describe, expect, it } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { beskedBrev, erBeskedSlags } from '#notifications/templates/besked.ts';
import { skriv } from '#notifications/templates/brev.ts';
import { type Linje, samletBrev } from '#notifications/templates/samlet.ts';

const baseUrl = 'https://indkoeb.example';
const linje = (over: Partial<Linje> = {}): Linje => ({
  sagId: 'id-1',
  sagsnummer: '2026-00412',
  navn: 'Sagsbehandlingsfrist',
  dato: dato('2026-05-12'),
  senest: dato('2026-05-12'),
  slags: ['trin'],
  grunde: ['ansvarlig'],
  forsinketFra: null,
  ...over,
});
const mail = (today: string, first: Linje, ...rest: Linje[]) =>
  skriv(samletBrev({ today: dato(today), linjer: [first, ...rest], baseUrl }));

describe('the mail of the day', () => {
  it('says first what to do, then why you got it, last how to change it', () => {
    const { subject, text } = mail('2026-05-07', linje());
    expect(subject).toBe('Frist 12. maj: Sagsbehandlingsfrist (sag 2026-00412)');
    expect(text).toBe(`Åbn sagen, og gør det, fristen handler om.
Du får mailen, fordi sagen er din eller dit teams.

- 12. maj 2026: Sagsbehandlingsfrist (sag 2026-00412)
  Der er 5 dage til.
  https://indkoeb.example/sager/id-1

En frist kalder ikke mere, når det er gjort. Hvem der får mails om en sag, følger af, hvem den er tildelt, og hvem der er vikar. Det rettes på sagen eller af jeres administrator.
`);
  });

  it('says honestly what is late: the frist, and the reminder', () => {
    const late = linje({ slags: ['trin', 'leder'], grunde: ['leder'], forsinketFra: dato('2026-05-07') });
    const { subject, text } = mail('2026-05-20', late);
    expect(subject).toBe('Overskredet 12. maj: Sagsbehandlingsfrist (sag 2026-00412)');
    expect(text).toContain('Fristen er overskredet med 8 dage.');
    expect(text).toContain('Den går nu til lederen, fordi der ikke er handlet.');
    expect(text).toContain('Påmindelsen skulle være sendt 7. maj 2026 og er forsinket.');
  });

  it('gathers several, and says what each is best done by', () => {
    const other = linje({
      sagsnummer: '2026-00413',
      dato: dato('2026-05-17'),
      senest: dato('2026-05-13'),
      grunde: ['vikar'],
    });
    const { subject, text } = mail('2026-05-12', linje(), other);
    expect(subject).toBe('2 frister. Frist 12. maj: Sagsbehandlingsfrist (sag 2026-00412)');
    expect(text).toContain('Fristen er i dag.');
    expect(text).toContain('Der er 5 dage til. Gør det senest 13. maj 2026.');
    expect(text).toContain('fordi sagen er din eller dit teams, eller du er vikar for den, det ellers er.');
  });

  it('lets nothing through as markup', () => {
    const { html } = mail('2026-05-07', linje({ navn: '<b onclick="x">&' }));
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;');
    expect(html).not.toContain('<b ');
  });
});

describe('a mail that follows an act', () => {
  it.each(['tildelt', 'beslutning', 'bekraeft', 'underskriv', 'afvist', 'opgave'] as const)(
    'of kind %s names the sag by its number and what happened by its button',
    (slags) => {
      expect(erBeskedSlags(slags)).toBe(true);
      const given = {
        slags,
        grund: 'ansvarlig',
        sagId: 'id-1',
        sagsnummer: '2026-00412',
        haendelse: 'Tildel',
        nySag: null,
      } as const;
      const { subject, text, html } = skriv(beskedBrev({ ...given, baseUrl }));
      expect(subject).toMatch(/ \(sag 2026-00412\)$/);
      for (const part of [text, html]) {
        expect(part).toContain('«Tildel»');
        expect(part).toContain(`${baseUrl}/sager/id-1`);
      }
    },
  );

  it('names the sag that the act opened, with the way there', () => {
    const given = { slags: 'opgave', grund: 'ansvarlig', sagId: 'id-1', sagsnummer: '2026-00412' } as const;
    const nySag = { sagId: 'id-2', sagsnummer: '2026-00413' };
    const { text } = skriv(beskedBrev({ ...given, haendelse: 'Modtag opsigelse', nySag, baseUrl }));
    expect(text).toContain(`- Det åbnede en ny sag: 2026-00413\n  ${baseUrl}/sager/id-2`);
  });

  it('is of no other kind', () => {
    for (const kind of ['samlet', 'toString', '']) expect(erBeskedSlags(kind)).toBe(false);
  });
});
