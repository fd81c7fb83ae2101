import type { StoredEvent } from '../chart.ts';
import type { Noter } from './events.ts';
import type { Facts } from './facts.ts';
import { afgoerelse } from './noter/afgoerelse.ts';
import { akut } from './noter/akut.ts';
import { behov } from './noter/behov.ts';
import { bestilling } from './noter/bestilling.ts';
import { genforhandling } from './noter/genforhandling.ts';
import { indsats } from './noter/indsats.ts';
import { klage } from './noter/klage.ts';
import { kontrakt } from './noter/kontrakt.ts';
import { marked } from './noter/marked.ts';
import { nySag } from './noter/ny-sag.ts';
import { opfoelgning } from './noter/opfoelgning.ts';
import { plads } from './noter/plads.ts';
import { pris } from './noter/pris.ts';
import { tvaergaaende } from './noter/tvaergaaende.ts';
import { visitation } from './noter/visitation.ts';

/** What we know after each event: the whole reducer. */
export const noter: Noter = {
  ...behov,
  ...marked,
  ...plads,
  ...pris,
  ...visitation,
  ...afgoerelse,
  ...akut,
  ...bestilling,
  ...kontrakt,
  ...nySag,
  ...genforhandling,
  ...opfoelgning,
  ...indsats,
  ...klage,
  ...tvaergaaende,
};

const rows = new Map<string, (f: Facts, event: never) => Facts>(Object.entries(noter));

/** The reducer as the machine's one action calls it. */
export function noterEvent(facts: Facts, event: StoredEvent): Facts {
  const row = rows.get(event.type);
  if (!row) throw new Error(`no reducer for ${event.type}`);
  // The road has parsed the event by the schema of its own type.
  return row(facts, event as never);
}
