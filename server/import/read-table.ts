import type { Celle } from '#machines/indlaesning/kolonne.ts';
import { FileRefused, LIMITS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

/** A file as rows of cells. Row `n` of the list is row `n + 1` of the file, as a spreadsheet counts them. */
export interface Tabel {
  /** The sheets of a spreadsheet; none for CSV. */
  readonly ark: readonly string[];
  readonly valgtArk: number;
  readonly raekker: readonly (readonly Celle[])[];
}

/** What the file is, by what it begins with; its name tells nothing. Throws `FileRefused` with the way out. */
export async function readTable(bytes: Uint8Array, ark: number): Promise<Tabel> {
  if (bytes.length === 0) throw new FileRefused('Filen er tom.');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new FileRefused(
      'Filen er et gammelt regneark (.xls) eller har en adgangskode. Gem den som .xlsx uden adgangskode, eller som CSV.',
    );
  const isXlsx = startsWith(bytes, [0x50, 0x4b]);
  const read = isXlsx ? await readXlsx(bytes, ark) : { ark: [], raekker: readCsv(bytes) };
  return { ark: read.ark, valgtArk: isXlsx ? ark : 0, raekker: withinLimits(read.raekker) };
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, n) => bytes[n] === byte);

function withinLimits(raekker: readonly (readonly Celle[])[]): Celle[][] {
  const rows = raekker.map(withoutTail);
  while (rows.at(-1)?.length === 0) rows.pop();
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0) throw new FileRefused('Filen er tom.');
  if (filled.length > LIMITS.rows + 15)
    throw new FileRefused(
      `Filen har ${filled.length} rækker. Der kan indlæses ${LIMITS.rows} ad gangen; del den i flere filer.`,
    );
  if (filled.some((row) => row.length > LIMITS.columns))
    throw new FileRefused(`Filen har mere end ${LIMITS.columns} kolonner. Slet dem, der ikke skal indlæses.`);
  const long = rows.findIndex((row) => row.some((c) => typeof c === 'string' && c.length > LIMITS.characters));
  if (long >= 0)
    throw new FileRefused(`En celle i række ${long + 1} har mere end ${LIMITS.characters} tegn. Kort den af.`);
  return rows;
}

function withoutTail(row: readonly Celle[]): Celle[] {
  const last = row.findLastIndex((celle) => String(celle).trim() !== '');
  return row.slice(0, last + 1);
}
