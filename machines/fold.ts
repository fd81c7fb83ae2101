import type { Chart, Facts, Gjort, StoredEvent } from './chart.ts';
import type { PersonId } from './ids.ts';

/** A row of history as far as folding needs it: the event as it was stored, and the leaf it led to. */
export interface FoldRow {
  readonly event: StoredEvent;
  readonly til: string;
  /** On the first row: what the forløb inherited of who did what; null where it opened by itself. */
  readonly arvet: Gjort | null;
}

export interface Folded {
  readonly version: number;
  readonly tilstand: string;
  readonly facts: Facts;
  readonly gjort: Gjort;
}

/**
 * What a forløb is, from its rows alone, oldest first: the leaf from the last row, the facts from the reducer. It
 * never asks again what was allowed then, and follows no arrows: a caused event is a row of its own. Null when
 * the rows give nothing that this chart knows.
 */
export function fold(chart: Chart, rows: readonly FoldRow[]): Folded | null {
  let facts: Facts = null;
  let gjort: Gjort = rows[0]?.arvet ?? {};
  let tilstand: string | null = null;
  for (const [n, row] of rows.entries()) {
    const event = renamed(chart, row.event);
    if (!chart.events.has(event.type)) return null;
    facts = n === 0 ? chart.aabn(event) : chart.noter(facts, event);
    gjort = withDoer(gjort, `${chart.navn}.${event.type}`, [event.by, event.paaVegneAf]);
    tilstand = chart.omdoebt.tilstande?.[row.til] ?? row.til;
  }
  if (tilstand === null || !chart.leaves.has(tilstand)) return null;
  const parsed = chart.parseFacts(facts);
  return parsed === null ? null : { version: rows.length, tilstand, facts: parsed, gjort };
}

/** Notes who did an event, for himself or for another; nobody is noted twice. */
export function withDoer(gjort: Gjort, key: string, who: readonly (PersonId | null)[]): Gjort {
  const before = gjort[key] ?? [];
  const added = who.filter((p, i): p is PersonId => p !== null && !before.includes(p) && who.indexOf(p) === i);
  return added.length ? { ...gjort, [key]: [...before, ...added] } : gjort;
}

/** What somebody did before this forløb was opened, together with what opened it; nobody is washed by a second opening. */
export const withArv = (arvet: Gjort, own: Gjort): Gjort =>
  Object.entries(own).reduce((all, [key, who]) => withDoer(all, key, who), arvet);

/** An older event under its name of today, with values for the keys that it lacks. */
function renamed(chart: Chart, event: StoredEvent): StoredEvent {
  const type = chart.omdoebt.events?.[event.type] ?? event.type;
  const added = chart.omdoebt.nyeNoegler?.[type];
  if (type === event.type && !added) return event;
  return { ...event, type, facts: added ? { ...added, ...(event.facts as object) } : event.facts };
}
