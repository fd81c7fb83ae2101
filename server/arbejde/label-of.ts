import { CHARTS } from '#machines/charts.ts';
import { label } from '#machines/words.ts';
import { parseJson } from '../road/parse-json.ts';

/** The word of the act, as the sag's own page has it: in the chart whose forløb waits, for facts like these. */
export function labelOf(row: { readonly chart: string; readonly facts: string; readonly event: string }): string {
  const chart = CHARTS.get(row.chart);
  const facts = chart?.parseFacts(parseJson(row.facts)) ?? null;
  const ord = facts === null ? chart?.labels.events[row.event] : chart?.ord(row.event, facts);
  return label(ord, row.event);
}
