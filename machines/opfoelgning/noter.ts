import type { Aabning, StoredEvent } from '../chart.ts';
import type { Ev, Noter } from './events.ts';
import type { Facts } from './facts.ts';
import { moede } from './noter/moede.ts';
import { planlaegning } from './noter/planlaegning.ts';
import { udefra } from './noter/udefra.ts';

/** What a follow-up knows from the start. */
export const aabninger: { readonly planlaeg: Aabning<Facts, Ev<'planlaeg'>> } = {
  planlaeg: {
    til: 'planlagt',
    facts: ({ medfoert: m, today, seq }) => ({
      sagId: m.sagId,
      kontraktId: m.kontraktId,
      nr: m.nr,
      foerste: m.foerste,
      start: { dato: m.start, seq },
      overtaget: m.overtaget,
      forrige: m.forrige,
      linjer: m.linjer,
      slutter: m.slutter,
      bestillingVersion: m.bestillingVersion,
      aftale: m.dato === null ? null : { dato: m.dato, fastsat: { dato: today, seq } },
      indkaldt: null,
      flytninger: [],
      statusnotat: null,
      kontakter: 0,
      naesteKontakt: m.naesteKontakt === null ? null : { dato: m.naesteKontakt, aftalt: { dato: today, seq } },
      afholdt: null,
      konklusion: null,
      aflyst: null,
      paaVentSiden: m.paaVentSiden,
      pauser: m.pauser,
    }),
  },
};

/** What we know after each event: the whole reducer. */
export const noter: Noter = { ...planlaegning, ...moede, ...udefra };

const rows = new Map<string, (f: Facts, event: never) => Facts>(Object.entries(noter));

/** The reducer as the machine's one action calls it. */
export function noterEvent(facts: Facts, event: StoredEvent): Facts {
  const row = rows.get(event.type);
  if (!row) throw new Error(`no reducer for ${event.type}`);
  // The road has parsed the event by the schema of its own type.
  return row(facts, event as never);
}
