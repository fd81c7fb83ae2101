import type { Chart } from '#machines/chart.ts';
import type { Felter } from '#machines/felter.ts';
import { valgTekst } from '#machines/words.ts';
import type { Written } from './viewing.ts';

/** How it ended, in a word: the first choice that was made in the event that ended it; null where none was. */
export function udfaldOf(chart: Chart, ended: Written | undefined): string | null {
  if (!ended) return null;
  const felter = chart.events.get(ended.type)?.factsFelter ?? {};
  const [first] = chosenIn(felter, ended.facts).filter(({ valgte }) => valgte.length > 0);
  return first ? [...new Set(first.valgte.map((valg) => valgTekst(chart.labels, first.felt, valg)))].join(', ') : null;
}

/** What was chosen from closed lists, field by field in the order of the form; in rows, column by column. */
function chosenIn(felter: Felter, values: Readonly<Record<string, unknown>>): { felt: string; valgte: string[] }[] {
  return Object.entries(felter).flatMap(([felt, { art, felter: columns }]) => {
    const value = values[felt];
    if (art === 'valg' && typeof value === 'string') return [{ felt, valgte: [value] }];
    if (!Array.isArray(value)) return [];
    if (art === 'flervalg') return [{ felt, valgte: value.map(String) }];
    const rows: readonly Readonly<Record<string, unknown>>[] = columns ? value : [];
    const chosen = rows.flatMap((row) => chosenIn(columns ?? {}, row));
    return [...new Set(chosen.map((c) => c.felt))].map((column) => ({
      felt: column,
      valgte: chosen.flatMap((c) => (c.felt === column ? c.valgte : [])),
    }));
  });
}
