import type { EventNavn } from '#machines/genforhandling/events.ts';
import { plusDage } from '#machines/kalender/dato.ts';
import { TEKST } from '../sample.ts';
import { anmodning } from './anmodning.ts';
import { beslutning } from './beslutning.ts';
import type { Samples } from './sample.ts';
import { tillaeg } from './tillaeg.ts';

/** What no person sends: the opening, what follows from other events, and the clock's. */
type IkkeAfMennesker =
  | 'anmod'
  | 'fuldtUnderskrevet'
  | 'vilkaarAendret'
  | 'sagenLukket'
  | 'genberegnFrister'
  | `frist.${string}`;

/** Exhaustive: an event that a person can send and that has no sample does not compile. */
export const genforhandlingSamples: Samples<Exclude<EventNavn, IkkeAfMennesker>> = {
  ...anmodning,
  ...beslutning,
  ...tillaeg,
  traek: {
    afLeverandoeren: ({ today }) => ({
      dato: today,
      part: 'leverandoer',
      aarsag: 'trukketAfParten',
      begrundelse: null,
    }),
    udenBeskrivelse: ({ today }) => ({ dato: today, part: 'koeber', aarsag: 'ingenBeskrivelse', begrundelse: TEKST }),
    forkertIMorgen: ({ today }) => ({ dato: plusDage(today, 1), part: 'koeber', aarsag: 'andet', begrundelse: null }),
  },
  notat: { kort: () => ({ tekst: TEKST }) },
};
