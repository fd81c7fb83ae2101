import type { Regel, RolleSpec } from '../chart.ts';
import type { EventNavn } from './events.ts';
import type { Facts } from './facts.ts';

/*
 * Who may, one row per event; where from stands in `machine.ts`. The rows agree with `tests/policy/genforhandling.csv`,
 * cell by cell.
 */

const R = 'raadgiver';
const L = 'leder';
const K: RolleSpec = { rolle: 'kontraktforhandler', naar: { forhandler: ['ja'] } };
/** Everywhere but in central purchasing the rådgiver takes part in the price. */
const RMedPris: readonly RolleSpec[] = [
  { rolle: 'raadgiver', naar: { forhandlereSer: ['tildelte'] } },
  { rolle: 'raadgiver', naar: { forhandler: ['nej'] } },
];
/** Fill contract (domain.md 7): the kontraktforhandler, and the rådgiver where there is none. */
const udfylder: readonly RolleSpec[] = [{ rolle: 'raadgiver', naar: { forhandler: ['nej'] } }, K];

/** Requester ≠ decider (domain.md 7): who brought the request in, here or on the kontrakt. */
const anmoder = ['anmod', 'kontrakt.anmodOmGenforhandling'];
/** Author of the indstilling ≠ decider. */
const indstiller = ['indstil'];
/** Negotiator ≠ price approver. */
const forhandler = ['registrerRunde'];

export const permissions: { readonly [E in EventNavn]: Regel<Facts> } = {
  anmod: 'foelger',

  registrerBeskrivelse: { roller: [R, K] },
  bedOmMere: { roller: [R, K] },
  registrerSupplering: { roller: [R, K] },
  fagligVurdering: { roller: [R] },
  givForeloebigtTilsagn: {
    roller: [L],
    ikkeDenDer: [...anmoder, ...indstiller, ...forhandler],
    graense: 'tilsagnBeloeb',
  },
  /** Who gave it confirms it himself, or his stand-in (C9). */
  bekraeftTilsagn: { roller: [L], kun: (f) => f.tilsagn?.givetAf ?? null },

  registrerRunde: { roller: [...RMedPris, K] },
  indstil: { roller: [R, K] },
  sendTilbage: { roller: [L], ikkeDenDer: indstiller },
  godkend: { roller: [L], ikkeDenDer: [...anmoder, ...indstiller, ...forhandler], graense: 'beloeb' },
  godkendDelvist: { roller: [L], ikkeDenDer: [...anmoder, ...indstiller, ...forhandler], graense: 'beloeb' },
  afslaa: { roller: [L], ikkeDenDer: [...anmoder, ...indstiller] },
  afgoerMidlertidig: { roller: [L], ikkeDenDer: [...anmoder, ...indstiller] },

  udfyldTillaeg: { roller: udfylder },
  sendTillaeg: { roller: [R, K] },
  /** Filler ≠ signer. */
  underskrivTillaegSomKoeber: { roller: [L], ikkeDenDer: ['udfyldTillaeg'], graense: 'beloeb' },
  /** Nor does the filler say that the other party has signed. */
  registrerTillaegUnderskrift: { roller: [R, K, L], ikkeDenDer: ['udfyldTillaeg'] },
  fuldtUnderskrevet: 'foelger',
  afvisTillaeg: { roller: [R, K, L] },

  traek: { roller: [R, K, L] },
  notat: { roller: [R, K, L] },
  sagenLukket: 'foelger',
  'frist.tilsagn.udloebet': 'uret',
  genberegnFrister: 'uret',
};
