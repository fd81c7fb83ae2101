import type { EventNavn } from '#machines/klage/events.ts';
import { TEKST } from '../sample.ts';
import { ankestyrelsen } from './ankestyrelsen.ts';
import { genvurdering } from './genvurdering.ts';
import type { Samples } from './sample.ts';

/** Exhaustive: an event that a person can send and that has no sample does not compile. */
export const klageSamples: Samples<Exclude<EventNavn, 'modtag' | 'genberegnFrister'>> = {
  ...genvurdering,
  ...ankestyrelsen,
  notat: { kort: () => ({ tekst: TEKST }) },
};
