import { strToU8, zipSync } from 'fflate';

export type XlsxCelle =
  | string
  | number
  | { readonly dato: number }
  | { readonly formel: string; readonly er: string }
  | null;

/** A workbook as a spreadsheet program writes it: shared strings, a date style, one sheet for each name. */
export function xlsx(ark: Readonly<Record<string, readonly (readonly XlsxCelle[])[]>>): Uint8Array {
  const navne = Object.keys(ark);
  const shared: string[] = [];
  const sheets = Object.values(ark).map((rows) => sheetXml(rows, shared));
  return zipXlsx({
    'xl/workbook.xml': workbookXml(navne),
    'xl/_rels/workbook.xml.rels': relsXml(navne.length),
    'xl/sharedStrings.xml': `${HEAD}<sst ${NS}>${shared.map((s) => `<si><t xml:space="preserve">${xml(s)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${NS}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheet])),
  });
}

/** Parts as they are given: for what no spreadsheet program would write. */
export function zipXlsx(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 9 });
}

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const workbookXml = (navne: readonly string[]): string =>
  `${HEAD}<workbook ${NS} xmlns:r="${RELS}"><sheets>${navne
    .map((navn, n) => `<sheet name="${xml(navn)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
    .join('')}</sheets></workbook>`;

export const relsXml = (sheets: number): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Array.from(
    { length: sheets },
    (_, n) => `<Relationship Id="rId${n + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`,
  ).join(
    '',
  )}<Relationship Id="s1" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s2" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`;

export const sheetOf = (cells: string): string => `${HEAD}<worksheet ${NS}><sheetData>${cells}</sheetData></worksheet>`;

function sheetXml(rows: readonly (readonly XlsxCelle[])[], shared: string[]): string {
  return sheetOf(
    rows
      .map(
        (row, r) => `<row r="${r + 1}">${row.map((c, k) => cellXml(c, `${letter(k)}${r + 1}`, shared)).join('')}</row>`,
      )
      .join(''),
  );
}

function cellXml(celle: XlsxCelle, ref: string, shared: string[]): string {
  if (celle === null) return '';
  if (typeof celle === 'number') return `<c r="${ref}"><v>${celle}</v></c>`;
  if (typeof celle === 'string') return `<c r="${ref}" t="s"><v>${shared.push(celle) - 1}</v></c>`;
  if ('dato' in celle) return `<c r="${ref}" s="1"><v>${celle.dato}</v></c>`;
  return `<c r="${ref}" t="str"><f>${xml(celle.formel)}</f><v>${xml(celle.er)}</v></c>`;
}

const letter = (n: number): string => (n < 26 ? String.fromCharCode(65 + n) : `A${String.fromCharCode(65 + n - 26)}`);

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
