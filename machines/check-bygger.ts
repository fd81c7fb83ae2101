import type { Dato } from './kalender/dato.ts';
import { type Reason, reason } from './refusal.ts';

/* What the checks of several charts are made of. */

/** A finding on one field. */
export const fejl = (id: string, felt: string, tekst: string): Reason => reason('invalid', id, tekst, { felt });

/** The finding, when the condition does not hold. */
export const kraev = (holder: boolean, id: string, felt: string, tekst: string): readonly Reason[] =>
  holder ? [] : [fejl(id, felt, tekst)];

/** What has happened lies today or before; each named field of the payload that is later gets a finding. */
export function ikkeFremtid<P>(payload: P, today: Dato, ...felter: readonly (keyof P & string)[]): readonly Reason[] {
  return felter.flatMap((felt) =>
    kraev(notAfter(payload[felt], today), 'datoIFremtiden', felt, 'Datoen må ikke ligge i fremtiden.'),
  );
}

const notAfter = (value: unknown, today: Dato): boolean => typeof value !== 'string' || value <= today;

/** What is planned lies today or later. */
export function ikkeFortid<P>(payload: P, today: Dato, ...felter: readonly (keyof P & string)[]): readonly Reason[] {
  return felter.flatMap((felt) =>
    kraev(notBefore(payload[felt], today), 'datoIFortiden', felt, 'Datoen ligger før i dag. Vælg i dag eller senere.'),
  );
}

const notBefore = (value: unknown, today: Dato): boolean => typeof value !== 'string' || value >= today;

/** The second date is not before the first; an empty one is no finding. */
export const iRaekkefoelge = (fra: Dato | null, til: Dato | null, felt: string, tekst: string): readonly Reason[] =>
  kraev(fra === null || til === null || fra <= til, 'datoerByttet', felt, tekst);
