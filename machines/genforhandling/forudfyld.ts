import type { EventNavn } from './events.ts';

/** What an act begins with, so that nobody is asked for the same thing twice. */
export const forudfyld: { readonly [E in EventNavn]?: readonly EventNavn[] } = {
  fagligVurdering: ['fagligVurdering', 'registrerBeskrivelse'],
  registrerRunde: ['registrerRunde'],
  indstil: ['indstil', 'registrerRunde', 'fagligVurdering', 'registrerBeskrivelse'],
  godkendDelvist: ['indstil'],
  udfyldTillaeg: ['udfyldTillaeg', 'godkendDelvist', 'indstil'],
};
