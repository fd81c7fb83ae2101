import type { HistoryRow } from '#db/tables/history.ts';
import type { Gjort, StoredEvent } from '#machines/chart.ts';
import type { FoldRow } from '#machines/fold.ts';

/** The text that a history row keeps of an event; the rest of the event stands in the row's own columns. */
export function toFactsText(event: StoredEvent, arvet: Gjort | null): string {
  const { facts, opslag, udledt, medfoert, rolle } = event;
  return JSON.stringify({ facts, opslag, udledt, medfoert, rolle, arvet });
}

/** A history row as the reducer reads it. Throws when its text is not what `toFactsText` wrote. */
export function toFoldRow(row: HistoryRow): FoldRow {
  const text = JSON.parse(row.facts) as Pick<StoredEvent, 'facts' | 'opslag' | 'udledt' | 'medfoert' | 'rolle'> & {
    arvet: Gjort | null;
  };
  return {
    til: row.to_tilstand,
    arvet: text.arvet,
    event: {
      type: row.event,
      facts: text.facts,
      opslag: text.opslag,
      udledt: text.udledt,
      medfoert: text.medfoert,
      id: row.event_id,
      seq: row.seq,
      by: row.actor_id,
      paaVegneAf: row.paa_vegne_af,
      rolle: text.rolle,
      now: row.at,
      today: row.today,
    },
  };
}
