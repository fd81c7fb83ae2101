import type { EventOf, PayloadOf } from '../chart.ts';
import { aabninger } from './events/aabninger.ts';
import { foelger } from './events/foelger.ts';
import { levetid } from './events/levetid.ts';
import { opsigelse } from './events/opsigelse.ts';
import { papir } from './events/papir.ts';
import type { Facts } from './facts.ts';

/** Every event of a kontrakt, in the order of its life. */
export const events = { ...aabninger, ...papir, ...levetid, ...opsigelse, ...foelger };

type Events = typeof events;
export type EventNavn = keyof Events & string;
export type Aabningsnavn = keyof typeof aabninger;
/** A stored event, as a reducer reads it. */
export type Ev<K extends EventNavn> = EventOf<Events, K>;
export type Payload<K extends EventNavn> = PayloadOf<Events, K>;

/** What we know after an event; exhaustive, so that a new event without a row does not compile. */
export type Noter = { readonly [K in Exclude<EventNavn, Aabningsnavn>]: (facts: Facts, event: Ev<K>) => Facts };
