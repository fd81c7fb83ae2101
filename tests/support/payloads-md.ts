import { readFileSync } from 'node:fs';
import type { Chart } from '#machines/chart.ts';

/** Rows of the tables of a chart's `payloads.md`: `event.felt` with its part and whether it may be empty. */
export function listedFields(chart: Chart): readonly string[] {
  const rows: string[] = [];
  let event = '';
  const file = new URL(`../../machines/${chart.navn}/payloads.md`, import.meta.url);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, first = '', felt = '', del = '', , tom = ''] = line
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', ''));
    if (first && chart.events.has(first)) event = first;
    if (del === 'facts' || del === 'indhold') rows.push(`${event}.${felt} ${del}${tom === 'ja' ? ' tom' : ''}`);
  }
  return rows.sort();
}

/** The same of the events as they are written. */
export const codedFields = (chart: Chart): readonly string[] =>
  [...chart.events.values()]
    .flatMap((e) =>
      (['facts', 'indhold'] as const).flatMap((del) =>
        Object.entries(del === 'facts' ? e.factsFelter : e.indholdFelter).map(
          ([felt, f]) => `${e.type}.${felt} ${del}${f.kraevet ? '' : ' tom'}`,
        ),
      ),
    )
    .sort();
