import { CsvError, parse } from 'csv-parse/sync';
import { FileRefused, LIMITS } from './limits.ts';

const SKILLETEGN = [';', '\t', ','] as const;

/** The rows of a CSV file, whatever it was saved by: UTF-8, UTF-16 or Windows-1252; semicolon, tab or comma. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decode(bytes);
  if (text.trim() === '') throw new FileRefused('Filen er tom.');
  const [, named] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = named === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const rows = parseWith(named ?? bestOf(body), body);
  // The line that named the separator is a row of the file too.
  return named === undefined ? rows : [[], ...rows];
}

function decode(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return checked(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes));
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    return checked(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** No list has control characters; and letters that were saved twice over cannot be trusted in a name. */
function checked(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a program's file from a list.
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text))
    throw new FileRefused('Filen er ikke en CSV-fil eller et regneark (.xlsx). Gem listen som CSV eller .xlsx.');
  if (/Ã[¦¸¥†˜…\u0080-\u00BF]|\uFFFD/.test(text))
    throw new FileRefused('Bogstaverne æ, ø og å er gået i stykker i filen. Gem den igen som »CSV UTF-8« eller .xlsx.');
  return text;
}

/** The separator that cuts the first rows into most columns. */
function bestOf(text: string): string {
  const head = text.slice(0, 20_000);
  const columns = (separator: string): number => {
    const counts = firstRows(separator, head).map((row) => row.length);
    return counts.sort((a, b) => b - a)[Math.floor(counts.length / 2)] ?? 0;
  };
  const scored = SKILLETEGN.map((separator) => ({ separator, score: columns(separator) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

/** Where a quote makes them unreadable, the first line tells how many columns there are. */
function firstRows(separator: string, head: string): string[][] {
  try {
    return parseWith(separator, head, 20);
  } catch {
    return [(head.split('\n')[0] ?? '').split(separator)];
  }
}

function parseWith(delimiter: string, text: string, to = -1): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: LIMITS.columns * LIMITS.characters,
      to,
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      throw new FileRefused(
        `Et anførselstegn (") i linje ${String(error['lines'] ?? '?')} eller derefter bliver ikke lukket. Ret det, eller gem listen som .xlsx.`,
      );
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE')
      throw new FileRefused('En række er alt for lang. Tjek, at hvert anførselstegn (") i filen bliver lukket.');
    throw error;
  }
}
