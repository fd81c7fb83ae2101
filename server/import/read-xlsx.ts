import readXlsxFile, { type CellValue } from 'read-excel-file/universal';
import type { Celle } from '#machines/indlaesning/kolonne.ts';
import { FileRefused } from './limits.ts';
import { unpackXlsx } from './unpack-xlsx.ts';

export interface Ark {
  readonly ark: readonly string[];
  readonly raekker: Celle[][];
}

/** One sheet of a spreadsheet, and the names of all; formulas give what they were last worked out to. */
export async function readXlsx(bytes: Uint8Array, nummer: number): Promise<Ark> {
  const sheets = await readXlsxFile(unpackXlsx(bytes)).catch((error: unknown) => {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('Regnearket kan ikke læses. Åbn det, og gem det igen som .xlsx eller CSV.');
  });
  const chosen = sheets[nummer];
  if (!chosen) throw new FileRefused('Det ark findes ikke i filen. Vælg et andet.');
  return {
    ark: sheets.map(({ sheet }) => sheet),
    raekker: chosen.data.map((row) => row.map(cellOf)),
  };
}

const DAY = 24 * 60 * 60 * 1000;

function cellOf(value: CellValue | null): Celle {
  if (value === null) return '';
  // A spreadsheet counts days as fractions; a hair's breadth before midnight is that midnight.
  if (value instanceof Date)
    return new Date(Math.floor((value.getTime() + 1000) / DAY) * DAY).toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'number') return Number.isFinite(value) ? Number(value.toPrecision(15)) : '';
  return typeof value === 'string' ? value : '';
}
