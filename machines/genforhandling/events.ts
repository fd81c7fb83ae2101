import type { EventOf, PayloadOf } from '../chart.ts';
import { aabninger } from './events/aabning.ts';
import { anmodning } from './events/anmodning.ts';
import { forhandling } from './events/forhandling.ts';
import { tillaeg } from './events/tillaeg.ts';
import { tilsagn } from './events/tilsagn.ts';
import { tvaergaaende } from './events/tvaergaaende.ts';
import type { Facts } from './facts.ts';

/** Every event of a genforhandling, in the order of the procedure. */
export const events = {
  ...aabninger,
  ...anmodning,
  ...tilsagn,
  ...forhandling,
  ...tillaeg,
  ...tvaergaaende,
};

type Events = typeof events;
export type EventNavn = keyof Events & string;
export type Aabningsnavn = keyof typeof aabninger;
/** A stored event, as a reducer reads it. */
export type Ev<K extends EventNavn> = EventOf<Events, K>;
export type Payload<K extends EventNavn> = PayloadOf<Events, K>;

/** What we know after an event; exhaustive, so that a new event without a row does not compile. */
export type Noter = { readonly [K in Exclude<EventNavn, Aabningsnavn>]: (facts: Facts, event: Ev<K>) => Facts };
