import type { EventOf, PayloadOf } from '../chart.ts';
import { aabninger } from './events/aabninger.ts';
import { afgoerelse } from './events/afgoerelse.ts';
import { akut } from './events/akut.ts';
import { behov } from './events/behov.ts';
import { bestilling } from './events/bestilling.ts';
import { indsats } from './events/indsats.ts';
import { klage } from './events/klage.ts';
import { kontrakt } from './events/kontrakt.ts';
import { marked } from './events/marked.ts';
import { plads } from './events/plads.ts';
import { pris } from './events/pris.ts';
import { tvaergaaende } from './events/tvaergaaende.ts';
import { visitation } from './events/visitation.ts';
import type { Facts } from './facts.ts';

/** Every event of a purchase, in the order of the procedure. */
export const events = {
  ...aabninger,
  ...behov,
  ...marked,
  ...plads,
  ...pris,
  ...visitation,
  ...afgoerelse,
  ...akut,
  ...bestilling,
  ...kontrakt,
  ...indsats,
  ...klage,
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
