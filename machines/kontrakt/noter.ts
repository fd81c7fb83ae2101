import type { StoredEvent } from '../chart.ts';
import type { Noter } from './events.ts';
import type { Facts } from './facts.ts';
import { foelger } from './noter/foelger.ts';
import { levetid } from './noter/levetid.ts';
import { opsigelse } from './noter/opsigelse.ts';
import { papir } from './noter/papir.ts';
import { takst } from './noter/takst.ts';

/** What we know after each event: the whole reducer. */
export const noter: Noter = { ...papir, ...levetid, ...takst, ...opsigelse, ...foelger };

const rows = new Map<string, (f: Facts, event: never) => Facts>(Object.entries(noter));

/** The reducer as the machine's one action calls it. */
export function noterEvent(facts: Facts, event: StoredEvent): Facts {
  const row = rows.get(event.type);
  if (!row) throw new Error(`no reducer for ${event.type}`);
  // The road has parsed the event by the schema of its own type.
  return row(facts, event as never);
}
