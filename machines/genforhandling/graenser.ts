import type { Actor } from '../actor.ts';
import type { Graense } from '../chart.ts';
import { nyAarspris } from './aarspris.ts';
import type { Payload } from './events.ts';
import type { Facts } from './facts.ts';

type Raw = Readonly<Record<string, unknown>> | null;

/** Limits of a person: the most he may decide and sign in a year. */
export const graenser: Readonly<Record<string, Graense<Facts>>> = {
  /** What is recommended, decided or written in the tillægsaftale; or in the payload, when that is higher. */
  beloeb: (f, payload, actor) => belowOwn(actor, Math.max(paaSpil(f), foreslaaet(f, payload))),

  /** What help at the highest price per day would cost in a year. */
  tilsagnBeloeb: (_, payload, actor) => belowOwn(actor, prDag(payload) * 365),
};

const paaSpil = (f: Facts): number => (f.tillaeg ?? f.beslutning ?? f.indstilling)?.aarsprisOere ?? 0;

/** The lines that the leder himself writes when he approves in part. */
function foreslaaet(f: Facts, payload: Raw): number {
  if (payload === null || !('linjer' in payload)) return 0;
  // Only `godkendDelvist` has this limit and lines; its payload has passed its own schema.
  return nyAarspris(f, payload as Pick<Payload<'godkendDelvist'>, 'linjer' | 'aarsprisOere'>) ?? 0;
}

const prDag = (payload: Raw): number => {
  const value = payload?.['maksPrisPrDagOere'];
  return typeof value === 'number' ? value : 0;
};

const belowOwn = (actor: Actor, oere: number): boolean => actor.beloebsgraense === null || oere <= actor.beloebsgraense;
