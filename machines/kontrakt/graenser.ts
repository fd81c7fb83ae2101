import type { Actor } from '../actor.ts';
import type { Graense } from '../chart.ts';
import type { Facts } from './facts.ts';

/** Limits of a person: the most that he may commit the kommune to in a year (tegningsret, Q10). */
export const graenser: Readonly<Record<string, Graense<Facts>>> = {
  /** The year price of the kontrakt. */
  beloeb: (f, _, actor) => belowOwn(actor, f.aarsprisOere ?? 0),

  /** The year price as it will be, roughly: what the kontrakt costs, raised by the highest rise that is omtvistet. */
  takst: (f, payload, actor) => {
    const stigninger = f.reguleringer.filter((r) => payload === null || r.id === payload['reguleringId']);
    const hoejest = Math.max(0, ...stigninger.map((r) => r.stigning));
    return belowOwn(actor, Math.ceil(((f.aarsprisOere ?? 0) * (10_000 + hoejest)) / 10_000));
  },
};

const belowOwn = (actor: Actor, oere: number): boolean => actor.beloebsgraense === null || oere <= actor.beloebsgraense;
