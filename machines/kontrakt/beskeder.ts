import type { ChartDef } from '../chart.ts';
import { rolle } from '../frist-bygger.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { raadgiver, udfylder } from './frister/faelles.ts';
import { erKoebersTur } from './om-kontrakten.ts';

type Beskeder = NonNullable<ChartDef<Facts, typeof events, never>['beskeder']>;

const leder = rolle('leder');

/** Which mails follow at once from what happens to a kontrakt; the doer is never written to, nobody for a dead borger. */
export const beskeder: Beskeder = {
  aabnKladde: [{ slags: 'opgave', til: udfylder }],
  // When it is his turn: at once, or when the supplier has signed, where they come first (C16).
  sendTilUnderskrift: [{ slags: 'underskriv', til: (f) => (erKoebersTur(f) ? leder : null) }],
  registrerEksternUnderskrift: [
    { slags: 'underskriv', til: (f) => (f.raekkefoelge === 'leverandoerFoerst' && erKoebersTur(f) ? leder : null) },
  ],
  afvis: [{ slags: 'afvist', til: udfylder }],
  leverandoerAfslaar: [{ slags: 'afvist', til: raadgiver }],
  registrerIndlaeggelse: [{ slags: 'opgave', til: (f) => (f.doed === null ? raadgiver : null) }],
  registrerTakstregulering: [
    { slags: 'opgave', til: (f) => (f.reguleringer.at(-1)?.status === 'omtvistet' ? leder : null) },
  ],
  accepterTakstregulering: [{ slags: 'beslutning', til: udfylder }],
  afvisTakstregulering: [{ slags: 'beslutning', til: udfylder }],
  foreslaaOpsigelse: [{ slags: 'opgave', til: leder }],
  godkendOpsigelse: [{ slags: 'beslutning', til: raadgiver }],
  afvisOpsigelse: [{ slags: 'beslutning', til: raadgiver }],
  modtagOpsigelse: [{ slags: 'opgave', til: (f) => (f.doed === null ? raadgiver : null) }],
  registrerGenbesaettelse: [{ slags: 'opgave', til: (f) => (f.ophoer === null ? null : raadgiver) }],
  opsigelseOensket: [{ slags: 'opgave', til: raadgiver }],
};
