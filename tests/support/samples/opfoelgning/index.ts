import type { EventNavn } from '#machines/opfoelgning/events.ts';
import { TEKST } from '../sample.ts';
import { moede } from './moede.ts';
import { planlaegning } from './planlaegning.ts';
import type { Samples } from './sample.ts';
import { statusnotat } from './statusnotat.ts';

/** What no person sends: the opening, what the sag tells, and the clock's. */
type IkkeAfMennesker =
  | 'planlaeg'
  | 'borgerDoed'
  | 'hjaelpenSlut'
  | 'sagPaaVent'
  | 'sagGenoptaget'
  | 'linjerAendret'
  | 'kontraktSlutter'
  | 'startRettet'
  | 'bestillingKlar'
  | 'genberegnFrister';

/** Exhaustive: an event that a person can send and that has no sample does not compile. */
export const opfoelgningSamples: Samples<Exclude<EventNavn, IkkeAfMennesker>> = {
  ...planlaegning,
  ...statusnotat,
  ...moede,
  notat: { kort: () => ({ tekst: TEKST }) },
};
