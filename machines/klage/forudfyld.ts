import type { EventNavn } from './events.ts';

/** What an act begins with: upholding, granted in part after all, begins with its reasons. */
export const forudfyld: { readonly [E in EventNavn]?: readonly EventNavn[] } = {
  givMedhold: ['givDelvistMedhold', 'fasthold'],
  givDelvistMedhold: ['fasthold'],
};
