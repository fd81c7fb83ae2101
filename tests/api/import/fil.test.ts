import { beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '#tests/support/app.ts';
import type { TestClient } from '#tests/support/client.ts';
import { HEAD, relsXml, sheetOf, workbookXml, xlsx, zipXlsx } from '#tests/support/xlsx.ts';

let t: TestApp;
let raadgiver: TestClient;
beforeAll(async () => {
  t = await testApp();
  raadgiver = await t.loginAs(await t.aUser({ roller: ['raadgiver'] }));
});

const send = (file: Uint8Array | string, ark = 0, who = raadgiver) =>
  who.send('POST', `/api/import/fil?ark=${ark}`, typeof file === 'string' ? new TextEncoder().encode(file) : file, {
    'Content-Type': 'application/octet-stream',
  });

async function rowsOf(file: Uint8Array | string, ark = 0): Promise<unknown> {
  const answer = await send(file, ark);
  const body = (await answer.json()) as { raekker?: unknown; error?: { message: string } };
  return body.raekker ?? body.error?.message;
}

const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

const RAEKKER = [
  ['Navn', 'Pris'],
  ['Åse Ærø', '1.234,56'],
];

describe('a list is read as rows', () => {
  it.each([
    ['UTF-8 with semicolons', 'Navn;Pris\r\nÅse Ærø;1.234,56\r\n'],
    ['UTF-8 with its mark', '\uFEFFNavn;Pris\nÅse Ærø;1.234,56\n'],
    ['Windows-1252', latin1('Navn;Pris\r\nÅse Ærø;1.234,56\r\n')],
    ['tabs', 'Navn\tPris\nÅse Ærø\t1.234,56'],
    ['commas, and commas inside quotes', 'Navn,Pris\nÅse Ærø,"1.234,56"'],
    ['UTF-16 with tabs, as »Unicode-tekst« of Excel', utf16('Navn\tPris\r\nÅse Ærø\t1.234,56\r\n')],
    ['empty rows and columns at the end', 'Navn;Pris;;;\nÅse Ærø;1.234,56;;;\n;;;;\n\n'],
  ])('from CSV in %s', async (_, file) => {
    expect(await rowsOf(file)).toEqual(RAEKKER);
  });

  it('with lines inside quotes, and the rows numbered as a spreadsheet does', async () => {
    expect(await rowsOf('Navn;Note\n\nAlma;"to\nlinjer; og ""citat"""\nBo;kort')).toEqual([
      ['Navn', 'Note'],
      [],
      ['Alma', 'to\nlinjer; og "citat"'],
      ['Bo', 'kort'],
    ]);
    expect(await rowsOf('sep=,\nNavn,Pris\nAlma,2')).toEqual([[], ['Navn', 'Pris'], ['Alma', '2']]);
  });

  it('from a spreadsheet: texts, numbers, dates, and what formulas came to', async () => {
    const file = xlsx({
      Kontrakter: [
        ['Navn', 'CPR', 'Start', 'Pris'],
        ['Åse & Bo', 101_901_234, { dato: 46_387 }, 1234.5],
        [null, '0101901234', { dato: 44_197.5 }, { formel: 'D2*2', er: '2469' }],
      ],
      'Ark 2': [['Andet']],
    });
    const answer = (await (await send(file)).json()) as { ark: string[]; raekker: unknown };
    expect(answer.ark).toEqual(['Kontrakter', 'Ark 2']);
    expect(answer.raekker).toEqual([
      ['Navn', 'CPR', 'Start', 'Pris'],
      ['Åse & Bo', 101_901_234, '2026-12-31', 1234.5],
      ['', '0101901234', '2021-01-01', '2469'],
    ]);
    expect(await rowsOf(file, 1)).toEqual([['Andet']]);
    expect(await rowsOf(file, 2)).toContain('ark findes ikke');
  });
});

describe('a file that is no list is refused with the way out', () => {
  const bomb = () =>
    zipXlsx({ ...HELT, 'xl/worksheets/sheet1.xml': sheetOf(`<row r="1">${' '.repeat(40_000_000)}</row>`) });
  const HELT = { 'xl/workbook.xml': workbookXml(['A']), 'xl/_rels/workbook.xml.rels': relsXml(1) };
  const dtd = `${HEAD}<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&f;</t></is></c></row></sheetData></worksheet>`;
  it.each<[string, () => Uint8Array | string, string]>([
    ['nothing', () => '', 'tom'],
    ['blanks', () => ' \n;;\n', 'tom'],
    ['a program called .csv', () => Uint8Array.from({ length: 4096 }, (_, n) => (n * 7) % 256), 'ikke en CSV-fil'],
    [
      'a picture',
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'ikke en CSV-fil',
    ],
    ['an old or locked spreadsheet', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '.xls'],
    ['letters saved twice over', () => 'Navn\nÃ…se Ã†rÃ¸\n', 'æ, ø og å'],
    ['a quote that is never closed', () => 'Navn;Note\nAlma;"aldrig lukket\nBo;2\n', 'anførselstegn'],
    ['a zip that is no spreadsheet', () => zipXlsx({ 'brev.xml': '<a/>' }), 'kan ikke læses'],
    ['half a spreadsheet', () => xlsx({ A: [['Navn']] }).slice(0, 400), 'kan ikke læses'],
    ['a zip bomb', bomb, 'fylder for meget'],
    [
      'two thousand and one parts',
      () => zipXlsx(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`x${n}.xml`, 'x']))),
      'fylder for meget',
    ],
    [
      'a document type that reads a file (XXE)',
      () => zipXlsx({ ...HELT, 'xl/worksheets/sheet1.xml': dtd }),
      'ikke hører hjemme',
    ],
    [
      'a billion laughs',
      () =>
        zipXlsx({
          ...HELT,
          'xl/worksheets/sheet1.xml': `${HEAD}<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>`,
        }),
      'ikke hører hjemme',
    ],
    [
      'one cell at the end of the world',
      () =>
        zipXlsx({
          ...HELT,
          'xl/worksheets/sheet1.xml': sheetOf('<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'),
        }),
      'langt fra listen',
    ],
    ['too many rows', () => `Navn\n${'Alma\n'.repeat(5100)}`, 'del den'],
    ['too many columns', () => 'a;'.repeat(150), 'kolonner'],
    ['a cell without end', () => `Navn\n${'x'.repeat(10_001)}`, 'Kort den af'],
  ])('%s', async (_, file, why) => {
    const answer = await send(file());
    expect(answer.status).toBe(422);
    const { error } = (await answer.json()) as { error: { message: string } };
    expect(error.message).toContain(why);
  });

  it('one that says it unpacks to less than it does', async () => {
    const lying = xlsx({ A: Array.from({ length: 400 }, (_, n) => [`Navn ${n}`, n]) });
    // The size that the last central directory entry declares, set low.
    const at = lying.lastIndexOf(0x50, lying.length - 23);
    let entry = at;
    while (!(lying[entry] === 0x50 && lying[entry + 1] === 0x4b && lying[entry + 2] === 1 && lying[entry + 3] === 2))
      entry -= 1;
    lying.set([60, 0, 0, 0], entry + 24);
    expect((await send(lying)).status).toBe(422);
  });

  it('more than 25 MB, before it is read', async () => {
    expect((await send(new Uint8Array(25 * 1024 * 1024 + 1).fill(65))).status).toBe(413);
  });

  it('and the server goes on', async () => {
    expect(await rowsOf('Navn\nAlma')).toEqual([['Navn'], ['Alma']]);
  });
});

it('is asked for by those who may read one in, and by nobody else', async () => {
  expect((await send('Navn\nAlma', 0, t.anonymous)).status).toBe(401);
  for (const [rolle, status] of [
    ['leder', 403],
    ['udvalgsmedlem', 403],
    ['oekonomi', 403],
    ['administrator', 200],
    ['kontraktforhandler', 200],
  ] as const) {
    const who = await t.loginAs(await t.aUser({ roller: [rolle] }));
    expect([rolle, (await send('Navn\nAlma', 0, who)).status]).toEqual([rolle, status]);
  }
});

it('writes nothing of it in the log', async () => {
  await send('Navn;CPR\nAlma Hemmelig;7101901234');
  expect(t.log.join('\n')).not.toMatch(/Hemmelig|7101901234/);
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let n = 0; n < text.length; n += 1) bytes.set([text.charCodeAt(n) & 255, text.charCodeAt(n) >> 8], 2 + 2 * n);
  return bytes;
}
