import type { Kolonne } from '#machines/indlaesning/kolonne.ts';
import { csvCelle } from '#machines/indlaesning/rapport.ts';

/** Hands the reader a text as a file of this name. */
export function gemFil(navn: string, tekst: string): void {
  const url = URL.createObjectURL(new Blob([tekst], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: navn });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A file with nothing but the headings, which finds its columns itself. */
export const skabelonCsv = (kolonner: readonly Kolonne[]): string =>
  `\uFEFF${kolonner.map(({ label }) => csvCelle(label)).join(';')}\r\n`;
