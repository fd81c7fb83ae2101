import type { EventNavn } from '#machines/indkoebssag/events.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { aabninger } from './aabninger.ts';
import { afgoerelse } from './afgoerelse.ts';
import { akut } from './akut.ts';
import { behov } from './behov.ts';
import { bestilling } from './bestilling.ts';
import { genforhandlingSamples } from './genforhandling/index.ts';
import { indsats } from './indsats.ts';
import { klageSamples } from './klage/index.ts';
import { klage } from './klage.ts';
import { kontraktSamples } from './kontrakt/index.ts';
import { kontrakt } from './kontrakt.ts';
import { marked } from './marked.ts';
import { opfoelgningSamples } from './opfoelgning/index.ts';
import { plads } from './plads.ts';
import { pris } from './pris.ts';
import type { Samples, VedAf } from './sample.ts';
import { tvaergaaende } from './tvaergaaende.ts';
import { visitation } from './visitation.ts';

/** What no person sends: openings by an arrow, what other forløb tell, an upgrade, and the clock's. */
type IkkeAfMennesker =
  | 'fortsaetHjaelp'
  | 'skiftTilbud'
  | `kontrakt${string}`
  | `genforhandling${string}`
  | `opfoelgning${string}`
  | 'klageAfgjort'
  | 'klageMedhold'
  | `overtag${string}`
  | 'genberegnFrister'
  | `frist.${string}`;
type Aabning = keyof typeof aabninger;

/** Exhaustive, as those of every chart: an event that a person can send and that has no sample does not compile. */
const indkoebssagSamples: Samples<Exclude<EventNavn, Aabning | IkkeAfMennesker>> = {
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

export type Payload = Readonly<Record<string, unknown>>;
/** A sample seen without its chart's own types: what the walks send. Whoever calls it gives the facts of that chart. */
export type Make = (ved: VedAf<never>) => Payload;

type Written = Readonly<Record<string, Readonly<Record<string, Make>>>>;

const byName = (written: Written): ReadonlyMap<string, ReadonlyMap<string, Make>> =>
  new Map(Object.entries(written).map(([type, own]) => [type, new Map(Object.entries(own))]));

/** The samples of each chart, by event and name. */
export const SAMPLES: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Make>>> = new Map([
  ['indkoebssag', byName(indkoebssagSamples)],
  ['kontrakt', byName(kontraktSamples)],
  ['genforhandling', byName(genforhandlingSamples)],
  ['opfoelgning', byName(opfoelgningSamples)],
  ['klage', byName(klageSamples)],
]);

const NONE: ReadonlyMap<string, Make> = new Map();

export const samplesOf = (chart: string, type: string): ReadonlyMap<string, Make> =>
  SAMPLES.get(chart)?.get(type) ?? NONE;

export const AABNINGER: ReadonlyMap<string, ReadonlyMap<string, (today: Dato) => Payload>> = new Map(
  Object.entries(aabninger).map(([type, own]) => [type, new Map(Object.entries(own))]),
);

/** Whether a sample is made to be refused by a check. */
export const erForkert = (sample: string): boolean => sample.startsWith('forkert');
