import type { Actor } from '../actor.ts';
import type { Graense } from '../chart.ts';
import type { Facts } from './facts.ts';
import { lederBestemmer } from './om-sagen.ts';

type Payload = Readonly<Record<string, unknown>> | null;

/** Limits of a person: the most he may decide in a year, and that he did not give the acute approval himself. */
export const graenser: Readonly<Record<string, Graense<Facts>>> = {
  /** The leder's own act: his limit against the year price. */
  beloeb: (f, payload, actor) => belowOwn(actor, beloebPaaSpil(f, payload)),

  /** An approval: where the udvalg decides, its members act for the udvalg and have no limit. */
  beslutning: (f, payload, actor) =>
    !lederBestemmer(f) || belowOwn(actor, Math.max(beloebPaaSpil(f, payload), somIndstillet(f, payload))),

  /** What help at the highest price per day would cost in a year. */
  akutBeloeb: (_, payload, actor) => belowOwn(actor, field(payload, 'maksPrDagOere') * 365),

  /** Nobody registers his own yes on the telephone. */
  ikkeSitEgetJa: (_, payload, actor) => payload === null || payload['personId'] !== actor.personId,

  /** Who gave the acute approval, by telephone too, does not ratify it (C9). */
  efterfoelgende: (f, _, actor) => gavIkkeSelv(f, actor),
  efterfoelgendeMedBeloeb: (f, payload, actor) =>
    gavIkkeSelv(f, actor) && (forUdvalget(f, actor) || belowOwn(actor, beloebPaaSpil(f, payload))),
};

/** The year price, or the frame that is asked for; or the ceiling in the payload, when that is higher. */
function beloebPaaSpil(f: Facts, payload: Payload): number {
  const ramme = f.indstilling?.art === 'ramme' ? f.indstilling.prisloftOere : 0;
  return Math.max(ramme, f.pris?.aarsprisOere ?? 0, field(payload, 'prisloftOere'));
}

/** An approval whose ceiling is left empty grants what was recommended. */
const somIndstillet = (f: Facts, payload: Payload): number =>
  payload !== null && payload['prisloftOere'] === null ? (f.indstilling?.prisloftOere ?? 0) : 0;

const forUdvalget = (f: Facts, actor: Actor): boolean => !lederBestemmer(f) && actor.roller.includes('udvalgsmedlem');

const belowOwn = (actor: Actor, oere: number): boolean => actor.beloebsgraense === null || oere <= actor.beloebsgraense;

const gavIkkeSelv = (f: Facts, actor: Actor): boolean => f.akut?.givetAf !== actor.personId;

function field(payload: Payload, navn: string): number {
  const value = payload === null ? null : new Map(Object.entries(payload)).get(navn);
  return typeof value === 'number' ? value : 0;
}
