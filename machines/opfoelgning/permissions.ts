import type { Regel, RolleSpec } from '../chart.ts';
import type { EventNavn } from './events.ts';
import type { Facts } from './facts.ts';

/*
 * Who may, one row per event; where from stands in `machine.ts`. The rows agree with `tests/policy/opfoelgning.csv`,
 * cell by cell.
 */

const R = 'raadgiver';
const K: RolleSpec = { rolle: 'kontraktforhandler', naar: { forhandler: ['ja'] } };
const L = 'leder';

export const permissions: { readonly [E in EventNavn]: Regel<Facts> } = {
  planlaeg: 'foelger',
  fastsaetDato: { roller: [R, L] },
  indkald: { roller: [R, L] },
  flyt: { roller: [R, L] },
  kontakt: { roller: [R, K, L] },
  aflys: { roller: [R, L] },
  registrerStatusnotat: { roller: [R, K, L] },
  // R leads (2.11); K and L contribute.
  afhold: { roller: [R] },
  konkluder: { roller: [R] },
  notat: { roller: [R, K, L] },

  borgerDoed: 'foelger',
  hjaelpenSlut: 'foelger',
  sagPaaVent: 'foelger',
  sagGenoptaget: 'foelger',
  linjerAendret: 'foelger',
  kontraktSlutter: 'foelger',
  startRettet: 'foelger',
  bestillingKlar: 'foelger',
  genberegnFrister: 'uret',
};
