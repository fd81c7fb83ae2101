import type { EventNavn } from './events.ts';

/**
 * What an act begins with, so that nobody is asked for the same thing twice. The agreed scores begin with the supplier's.
 * No date is carried over: the day may have been moved since.
 */
export const forudfyld: { readonly [E in EventNavn]?: readonly EventNavn[] } = {
  afhold: ['registrerStatusnotat'],
  konkluder: ['registrerStatusnotat'],
};
