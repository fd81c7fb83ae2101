import type { EventNavn, Payload } from '#machines/klage/events.ts';
import type { Facts } from '#machines/klage/facts.ts';
import type { SamplesAf, VedAf } from '../sample.ts';

export type Ved = VedAf<Facts>;
export type Samples<K extends EventNavn> = SamplesAf<Facts, { readonly [E in K]: Payload<E> }>;
