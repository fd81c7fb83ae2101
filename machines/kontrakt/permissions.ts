import type { Regel, RolleSpec } from '../chart.ts';
import type { EventNavn } from './events.ts';
import type { Facts } from './facts.ts';

/*
 * Who may, one row per event; where from stands in `machine.ts`. Presets differ by switches alone. The rows agree with
 * `tests/policy/kontrakt.csv`, cell by cell.
 */

const R = 'raadgiver';
const L = 'leder';
const K: RolleSpec = { rolle: 'kontraktforhandler', naar: { forhandler: ['ja'] } };
/** Who fills: the kontraktforhandler where the kommune has one, else the rådgiver (2.16). */
const udfylder: readonly RolleSpec[] = [{ rolle: 'raadgiver', naar: { forhandler: ['nej'] } }, K];
/** Everywhere but in central purchasing the rådgiver takes part in the price. */
const prisfoelger: readonly RolleSpec[] = [
  { rolle: 'raadgiver', naar: { forhandlereSer: ['tildelte'] } },
  { rolle: 'raadgiver', naar: { forhandler: ['nej'] } },
  K,
];
/** What comes from outside is noted by whoever hears it. */
const hvemDerHoerer: readonly RolleSpec[] = [R, K, L];

/** Filler of contract ≠ signer, author ≠ waiver giver (domain.md 7). */
const harUdfyldt = ['udfyld'];

export const permissions: { readonly [E in EventNavn]: Regel<Facts> } = {
  aabnKladde: 'foelger',
  aabnIKraft: 'foelger',

  udfyld: { roller: udfylder },
  accepterUdenBestilling: { roller: [L], ikkeDenDer: harUdfyldt },
  klargoer: { roller: udfylder },
  fortrydKlargoering: { roller: udfylder },
  sendTilUnderskrift: { roller: udfylder },
  underskrivSomKoeber: { roller: [L], ikkeDenDer: harUdfyldt, graense: 'beloeb' },
  registrerEksternUnderskrift: { roller: hvemDerHoerer, ikkeDenDer: harUdfyldt },
  fuldtUnderskrevet: 'foelger',
  afvis: { roller: hvemDerHoerer },
  leverandoerAfslaar: { roller: hvemDerHoerer },

  registrerIndlaeggelse: { roller: hvemDerHoerer },
  registrerFravaer: { roller: hvemDerHoerer },
  registrerManglendeLevering: { roller: hvemDerHoerer },
  registrerForceMajeure: { roller: hvemDerHoerer },
  registrerTilbage: { roller: hvemDerHoerer },
  vurderIndlaeggelse: { roller: [R, L] },
  registrerTakstregulering: { roller: prisfoelger },
  accepterTakstregulering: { roller: [L], ikkeDenDer: ['registrerTakstregulering'], graense: 'takst' },
  // A no approves nothing, so it bars nobody.
  afvisTakstregulering: { roller: [L] },
  ingenTakstregulering: { roller: prisfoelger },
  registrerRammeaftale: { roller: prisfoelger },
  anmodOmGenforhandling: { roller: [R, K] },
  modtagPaedagogiskPlan: { roller: hvemDerHoerer },

  foreslaaOpsigelse: { roller: [R] },
  fastsaetSkift: { roller: [R, L] },
  godkendOpsigelse: { roller: [L], ikkeDenDer: ['foreslaaOpsigelse'] },
  afvisOpsigelse: { roller: [L] },
  fortrydOpsigelse: { roller: [R, L] },
  sendOpsigelse: { roller: [R, L] },
  registrerModtagelse: { roller: hvemDerHoerer },
  modtagOpsigelse: { roller: hvemDerHoerer },
  aftalOphoer: { roller: [L], ikkeDenDer: ['foreslaaOpsigelse'] },
  traekOpsigelseTilbage: { roller: [L] },
  traekEnOpsigelse: { roller: [L] },
  registrerGenbesaettelse: { roller: hvemDerHoerer },
  sikrHjaelp: { roller: [R, L] },
  planlaegUdflytning: { roller: [R] },
  ophaev: { roller: [L], ikkeDenDer: ['foreslaaOpsigelse', 'registrerManglendeLevering', 'registrerForceMajeure'] },

  indflyttet: 'foelger',
  planlagtStart: 'foelger',
  paragrafferRettet: 'foelger',
  bestillingKlar: 'foelger',
  bortfald: 'foelger',
  borgerDoed: 'foelger',
  sagPaaVent: 'foelger',
  sagGenoptaget: 'foelger',
  genforhandlingOensket: 'foelger',
  opsigelseOensket: 'foelger',
  skiftOensket: 'foelger',
  noterTillaeg: 'foelger',

  notat: { roller: [R, K, L] },
  genberegnFrister: 'uret',
  'frist.start.naaet': 'uret',
  'frist.slut.naaet': 'uret',
  'frist.udloeb.naaet': 'uret',
  'frist.takst.udloebet': 'uret',
  'frist.rammeaftale.udloebet': 'uret',
};
