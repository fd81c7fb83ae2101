import type { ChartDef } from '../chart.ts';
import type { EventNavn, events } from './events.ts';
import type { Facts } from './facts.ts';

/** What an act begins with, so that nobody is asked for the same thing twice: the agreed scores are the supplier's first. */
export const forudfyld: { readonly [E in EventNavn]?: readonly EventNavn[] } = {
  konkluder: ['registrerStatusnotat'],
};

type Af = NonNullable<ChartDef<Facts, typeof events, never>['forudfyldAf']>;

const moedet = (f: Facts) => ({
  dato: f.aftale?.dato ?? null,
  form: f.indkaldt?.form ?? null,
  deltagere: f.indkaldt?.deltagere ?? null,
});

/** And with what the facts know: the day as it was moved last, not as it was written first. */
export const forudfyldAf: Af = {
  indkald: moedet,
  afhold: (f) => ({ ...moedet(f), bestillingVersion: f.bestillingVersion }),
  registrerStatusnotat: (f) => ({
    bestillingVersion: f.bestillingVersion,
    fra: f.forrige ?? f.start.dato,
  }),
};
