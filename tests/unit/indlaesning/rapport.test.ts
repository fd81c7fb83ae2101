import { expect, it } from 'vitest';
import { csvCelle, rapportCsv } from '#machines/indlaesning/rapport.ts';

it.each([
  '=HYPERLINK("http://x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\u0000=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '  =1+1',
  '|cmd',
])('never hands a spreadsheet the formula »%s« (B16)', (tekst) => {
  expect(csvCelle(tekst).replace(/^"/, '').startsWith("'")).toBe(true);
});

it('quotes what would break a line, and leaves ordinary words alone', () => {
  expect(csvCelle('Hansen; Alma')).toBe('"Hansen; Alma"');
  expect(csvCelle('siger "ja"\nog nej')).toBe('"siger ""ja""\nog nej"');
  expect(csvCelle('Bakkegården')).toBe('Bakkegården');
});

it('names row, column, fault and remedy, in a file that Danish Excel opens', () => {
  const csv = rapportCsv(
    [
      {
        nr: 2,
        udfald: 'fejl',
        fejl: [{ nr: 2, felt: 'cpr', hvad: 'CPR-nummeret findes ikke.', loesning: 'Skriv de ti cifre.' }],
        mangler: [],
        bemaerkninger: [],
        sag: null,
      },
      {
        nr: 3,
        udfald: 'ny',
        fejl: [],
        mangler: ['Tilbud', 'Pris'],
        bemaerkninger: [],
        sag: { id: 's', sagsnummer: '2026-0001' },
      },
    ],
    { kolonne: () => '=CPR', indlaest: true },
  );
  expect(csv).toBe(
    '\uFEFFRække;Udfald;Kolonne;Hvad;Sådan rettes det;Sagsnummer\r\n' +
      "2;Fejl;'=CPR;CPR-nummeret findes ikke.;Skriv de ti cifre.;\r\n" +
      '3;Indlæst;;Mangler i papirerne: Tilbud, Pris.;;2026-0001\r\n',
  );
});
