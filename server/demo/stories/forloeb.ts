import {
  type Payload as GenforhandlingPayload,
  type EventNavn as Genforhandlingsnavn,
  events as genforhandling,
} from '#machines/genforhandling/events.ts';
import type { Facts as Genforhandling } from '#machines/genforhandling/facts.ts';
import { type EventNavn as Klagenavn, type Payload as KlagePayload, events as klage } from '#machines/klage/events.ts';
import type { Facts as Klage } from '#machines/klage/facts.ts';
import {
  type EventNavn as Kontraktnavn,
  type Payload as KontraktPayload,
  events as kontrakt,
} from '#machines/kontrakt/events.ts';
import type { Facts as Kontrakt } from '#machines/kontrakt/facts.ts';
import {
  type Payload as OpfoelgningPayload,
  type EventNavn as Opfoelgningsnavn,
  events as opfoelgning,
} from '#machines/opfoelgning/events.ts';
import type { Facts as Opfoelgning } from '#machines/opfoelgning/facts.ts';
import { gjordeI } from './story.ts';

/* Steps of the forløb that a sag has beside itself, each with its chart's own payloads and facts. */

const names = <K extends string>(events: Readonly<Record<K, unknown>>) => Object.keys(events) as K[];

export const iKontrakten = gjordeI<{ [K in Kontraktnavn]: KontraktPayload<K> }, Kontrakt>('kontrakt', names(kontrakt));
export const iGenforhandlingen = gjordeI<{ [K in Genforhandlingsnavn]: GenforhandlingPayload<K> }, Genforhandling>(
  'genforhandling',
  names(genforhandling),
);
export const iOpfoelgningen = gjordeI<{ [K in Opfoelgningsnavn]: OpfoelgningPayload<K> }, Opfoelgning>(
  'opfoelgning',
  names(opfoelgning),
);
export const iKlagen = gjordeI<{ [K in Klagenavn]: KlagePayload<K> }, Klage>('klage', names(klage));
