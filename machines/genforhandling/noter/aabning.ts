import type { Aabning } from '../../chart.ts';
import type { Ev } from '../events.ts';
import type { Facts } from '../facts.ts';
import { udenTillaeg } from './faelles.ts';

/** The opening: what the kontrakt carried, and nothing known beside. */
export const aabninger: { readonly anmod: Aabning<Facts, Ev<'anmod'>> } = {
  anmod: {
    til: 'anmodet',
    facts: ({ medfoert: { henvendelse, ...kontrakten }, seq }) => ({
      ...kontrakten,
      henvendelse: { dato: henvendelse, seq },
      beskrivelse: null,
      foresporgsler: [],
      suppleringer: [],
      fagligVurdering: null,
      tilsagn: null,
      runder: [],
      indstilling: null,
      beslutning: null,
      svar: null,
      nyeLinjer: null,
      tillaegFaldt: null,
      tillaegVersioner: 0,
      ...udenTillaeg,
      udfald: null,
      sluttet: null,
      afgoerelseKraeves: false,
      bestillingKraeves: false,
    }),
  },
};
