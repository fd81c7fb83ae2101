import type { StoredEvent } from '../chart.ts';
import type { Noter } from './events.ts';
import type { Facts } from './facts.ts';
import { anmodning } from './noter/anmodning.ts';
import { beslutning } from './noter/beslutning.ts';
import { tillaeg } from './noter/tillaeg.ts';
import { tvaergaaende } from './noter/tvaergaaende.ts';

/** What we know after each event: the whole reducer. */
export const noter: Noter = { ...anmodning, ...beslutning, ...tillaeg, ...tvaergaaende };

const rows = new Map<string, (f: Facts, event: never) => Facts>(Object.entries(noter));

/** The reducer as the machine's one action calls it. */
export function noterEvent(facts: Facts, event: StoredEvent): Facts {
  const row = rows.get(event.type);
  if (!row) throw new Error(`no reducer for ${event.type}`);
  // The road has parsed the event by the schema of its own type.
  return row(facts, event as never);
}
