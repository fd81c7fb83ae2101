import type { EventOf, PayloadOf } from '../chart.ts';
import { moede } from './events/moede.ts';
import { planlaegning } from './events/planlaegning.ts';
import { statusnotat } from './events/statusnotat.ts';
import { udefra } from './events/udefra.ts';
import type { Facts } from './facts.ts';

/** Every event of a follow-up, in the order of the procedure. */
export const events = { ...planlaegning, ...statusnotat, ...moede, ...udefra };

type Events = typeof events;
export type EventNavn = keyof Events & string;
export type Aabningsnavn = 'planlaeg';
/** A stored event, as a reducer reads it. */
export type Ev<K extends EventNavn> = EventOf<Events, K>;
export type Payload<K extends EventNavn> = PayloadOf<Events, K>;

/** What we know after an event; exhaustive, so that a new event without a row does not compile. */
export type Noter = { readonly [K in Exclude<EventNavn, Aabningsnavn>]: (facts: Facts, event: Ev<K>) => Facts };
