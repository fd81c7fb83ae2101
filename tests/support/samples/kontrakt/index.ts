import type { EventNavn } from '#machines/kontrakt/events.ts';
import { levetid } from './levetid.ts';
import { opsigelse } from './opsigelse.ts';
import { papir } from './papir.ts';
import type { Samples } from './sample.ts';
import { takst } from './takst.ts';

/** What no person sends: openings, what the sag and other forløb tell, and the clock's. */
type IkkeAfMennesker =
  | 'aabnKladde'
  | 'aabnIKraft'
  | 'fuldtUnderskrevet'
  | 'indflyttet'
  | 'planlagtStart'
  | 'paragrafferRettet'
  | 'bestillingKlar'
  | 'bortfald'
  | 'borgerDoed'
  | 'sagPaaVent'
  | 'sagGenoptaget'
  | 'genforhandlingOensket'
  | 'opsigelseOensket'
  | 'skiftOensket'
  | 'noterTillaeg'
  | 'genberegnFrister'
  | `frist.${string}`;

/** Exhaustive: an event that a person can send and that has no sample does not compile. */
export const kontraktSamples: Samples<Exclude<EventNavn, IkkeAfMennesker>> = {
  ...papir,
  ...levetid,
  ...takst,
  ...opsigelse,
};
