import { unzipSync, zipSync } from 'fflate';
import { FileRefused, LIMITS } from './limits.ts';

const TOO_BIG = `Regnearket fylder for meget, når det pakkes ud. Gem kun det ark, der skal indlæses, eller gem det som CSV.`;
const BROKEN =
  'Regnearket kan ikke læses; filen er beskadiget eller er ikke et regneark. Åbn det, og gem det igen som .xlsx eller CSV.';
const DANGEROUS =
  'Regnearket indeholder noget, der ikke hører hjemme i et regneark, og bliver ikke læst. Gem det som CSV.';

/** Below this a part may be packed as tightly as it likes. */
const SMALL = 256 * 1024;

/**
 * The parts of a spreadsheet, packed again without compression, so that the reader behind it unpacks only what was
 * counted here (B18): declared sizes bound what is unpacked, whatever the stream would give. Nothing with a DTD (1.5.1).
 */
export function unpackXlsx(bytes: Uint8Array): ArrayBuffer {
  const parts = unzip(bytes);
  const text = new TextDecoder('utf-8', { fatal: true });
  for (const [name, part] of Object.entries(parts)) {
    if (part.length === 0) throw new FileRefused(BROKEN);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(decoded(text, part))) throw new FileRefused(DANGEROUS);
    if (name.startsWith('xl/worksheets/')) refuseFarAway(text.decode(part));
  }
  const packed = zipSync(parts, { level: 0 });
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength) as ArrayBuffer;
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0;
  let unpacked = 0;
  let packed = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        entries += 1;
        packed += size;
        if (entries > LIMITS.entries || packed > bytes.length) throw new FileRefused(TOO_BIG);
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        unpacked += originalSize;
        const tight = originalSize > SMALL && originalSize > LIMITS.ratio * size;
        if (unpacked > LIMITS.unpacked || tight || originalSize < 0) throw new FileRefused(TOO_BIG);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused(BROKEN);
  }
}

function decoded(text: TextDecoder, part: Uint8Array): string {
  try {
    return text.decode(part);
  } catch {
    throw new FileRefused(BROKEN);
  }
}

/** A single cell far away makes the whole square between it and the first one. */
function refuseFarAway(sheet: string): void {
  for (const [, column = '', row = ''] of sheet.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"/g))
    if (column.length > 2 || Number(row) > 4 * LIMITS.rows)
      throw new FileRefused(
        `Arket har celler langt fra listen (${column}${row}). Slet de tomme rækker og kolonner efter listen, og gem igen.`,
      );
}
