import type { Regel, RolleSpec } from '../chart.ts';
import type { EventNavn } from './events.ts';
import type { Facts } from './facts.ts';

/*
 * Who may, one row per event; where from stands in `machine.ts`. The rows agree with `tests/policy/klage.csv`, cell by
 * cell.
 */

const R = 'raadgiver';
const K: RolleSpec = { rolle: 'kontraktforhandler', naar: { forhandler: ['ja'] } };
const L = 'leder';

/**
 * Original decider ≠ sole re-assessor (domain.md 7): who decided what the borger was told, in whatever way, and who
 * issued the afgørelse, by delegation or for a leder.
 */
const afgjorde = [
  'indkoebssag.godkend',
  'indkoebssag.godkendMedBetingelser',
  'indkoebssag.givAfslag',
  'indkoebssag.godkendUdenUdvalg',
  'indkoebssag.akutGodkend',
  'indkoebssag.bekraeftMundtligGodkendelse',
  'indkoebssag.godkendEfterfoelgende',
  'indkoebssag.afvisEfterfoelgende',
  'indkoebssag.registrerAfgoerelse',
];
const genvurderer: Regel<Facts> = { roller: [R, L], ikkeDenDer: afgjorde };

export const permissions: { readonly [E in EventNavn]: Regel<Facts> } = {
  modtag: 'foelger',
  startGenvurdering: { roller: [R, L] },
  givMedhold: genvurderer,
  givDelvistMedhold: genvurderer,
  fasthold: genvurderer,
  videresend: { roller: [R, L] },
  spoergAnkestyrelsen: { roller: [R, L] },
  registrerAnkestyrelsensAfgoerelse: { roller: [R, L] },
  traekKlage: { roller: [R, L] },
  notat: { roller: [R, K, L] },
  genberegnFrister: 'uret',
};
