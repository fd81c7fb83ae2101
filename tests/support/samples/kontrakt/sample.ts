import type { EventNavn, Payload } from '#machines/kontrakt/events.ts';
import type { Facts } from '#machines/kontrakt/facts.ts';
import type { SamplesAf, VedAf } from '../sample.ts';

export type Ved = VedAf<Facts>;
export type Samples<K extends EventNavn> = SamplesAf<Facts, { readonly [E in K]: Payload<E> }>;
