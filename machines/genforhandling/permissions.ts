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
/** Propose, fill contract (domain.md 7): the kontraktforhandler, and the rådgiver where there is none. */
const forbereder: readonly RolleSpec[] = [{ rolle: 'raadgiver', naar: { forhandler: ['nej'] } }, K];

/** Requester ≠ decider: what an arrow opens stands in the name of who asked. Author of the indstilling ≠ decider (domain.md 7). */
const sagensEgne = ['anmod', 'indstil'];
/** Negotiator ≠ price approver. */
const medForhandler = [...sagensEgne, 'registrerRunde'];

export const permissions: { readonly [E in EventNavn]: Regel<Facts> } = {
  anmod: 'foelger',

  registrerBeskrivelse: { roller: [R, K] },
  bedOmMere: { roller: [R, K] },
  registrerSupplering: { roller: [R, K] },
  fagligVurdering: { roller: [R] },
  givForeloebigtTilsagn: { roller: [L], ikkeDenDer: medForhandler, graense: 'tilsagnBeloeb' },
  /** Who gave it confirms it himself, or his stand-in (C9). */
  bekraeftTilsagn: { roller: [L], ikkeDenDer: medForhandler, kun: (f) => f.tilsagn?.givetAf ?? null },

  registrerRunde: { roller: [...RMedPris, K] },
  indstil: { roller: forbereder },
  sendTilbage: { roller: [L] },
  godkend: { roller: [L], ikkeDenDer: medForhandler, graense: 'beloeb' },
  godkendDelvist: { roller: [L], ikkeDenDer: medForhandler, graense: 'beloeb' },
  afslaa: { roller: [L], ikkeDenDer: sagensEgne },
  afgoerMidlertidig: { roller: [L], ikkeDenDer: sagensEgne },

  udfyldTillaeg: { roller: forbereder },
  sendTillaeg: { roller: forbereder },
  /** Filler ≠ signer. */
  underskrivTillaegSomKoeber: { roller: [L], ikkeDenDer: ['udfyldTillaeg'], graense: 'beloeb' },
  /** Nor does the filler say that the other party has signed. */
  registrerTillaegUnderskrift: { roller: [R, K, L], ikkeDenDer: ['udfyldTillaeg'] },
  fuldtUnderskrevet: 'foelger',
  afvisTillaeg: { roller: [R, K, L] },

  traek: { roller: [R, K, L] },
  notat: { roller: [R, K, L] },
  vilkaarAendret: 'foelger',
  sagenLukket: 'foelger',
  'frist.tilsagn.udloebet': 'uret',
  genberegnFrister: 'uret',
};
