import type { EventNavn } from '#machines/indkoebssag/events.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { aabninger } from './aabninger.ts';
import { afgoerelse } from './afgoerelse.ts';
import { akut } from './akut.ts';
import { behov } from './behov.ts';
import { bestilling } from './bestilling.ts';
import { indsats } from './indsats.ts';
import { marked } from './marked.ts';
import { plads } from './plads.ts';
import { pris } from './pris.ts';
import type { Samples, Ved } from './sample.ts';
import { tvaergaaende } from './tvaergaaende.ts';
import { visitation } from './visitation.ts';

/** What no person sends: openings by an arrow, and the clock's. */
type IkkeAfMennesker = 'fortsaetHjaelp' | 'skiftTilbud' | 'genberegnFrister' | `frist.${string}`;
type Aabning = keyof typeof aabninger;

/** Exhaustive: an event that a person can send and that has no sample does not compile. */
const samples: Samples<Exclude<EventNavn, Aabning | IkkeAfMennesker>> = {
  ...behov,
  ...marked,
  ...plads,
  ...pris,
  ...visitation,
  ...afgoerelse,
  ...akut,
  ...bestilling,
  ...indsats,
  ...tvaergaaende,
};

export type Payload = Readonly<Record<string, unknown>>;

/** The samples of an event by name, seen without the event's own type: what the walks send. */
export const SAMPLES: ReadonlyMap<string, ReadonlyMap<string, (ved: Ved) => Payload>> = new Map(
  Object.entries(samples).map(([type, own]) => [type, new Map(Object.entries(own))]),
);

export const AABNINGER: ReadonlyMap<string, ReadonlyMap<string, (today: Dato) => Payload>> = new Map(
  Object.entries(aabninger).map(([type, own]) => [type, new Map(Object.entries(own))]),
);

/** Whether a sample is made to be refused by a check. */
export const erForkert = (sample: string): boolean => sample.startsWith('forkert');
