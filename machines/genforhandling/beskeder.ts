import type { ChartDef } from '../chart.ts';
import type { Hvem } from '../frist.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { forbereder } from './om-forhandlingen.ts';

type Beskeder = NonNullable<ChartDef<Facts, typeof events, never>['beskeder']>;

const leder: Hvem = { art: 'rolle', rolle: 'leder' };
const raadgiver: Hvem = { art: 'rolle', rolle: 'raadgiver' };
/** The borger's help is the rådgiver's, the paper the one's who prepares it. */
const besluttet = [{ slags: 'beslutning', til: raadgiver }] as const;

/** Which mails follow at once from what happens in a genforhandling. */
export const beskeder: Beskeder = {
  anmod: [{ slags: 'opgave', til: forbereder }],
  indstil: [{ slags: 'opgave', til: leder }],
  sendTilbage: [{ slags: 'opgave', til: forbereder }],
  godkend: [...besluttet, { slags: 'opgave', til: forbereder }],
  godkendDelvist: [...besluttet, { slags: 'opgave', til: forbereder }],
  afslaa: besluttet,
  afgoerMidlertidig: besluttet,
  // When it is his turn: as it is sent, or when the supplier has signed, where they come first (C16).
  sendTillaeg: [{ slags: 'underskriv', til: (f) => (f.raekkefoelge === 'leverandoerFoerst' ? null : leder) }],
  registrerTillaegUnderskrift: [
    { slags: 'underskriv', til: (f) => (f.raekkefoelge === 'leverandoerFoerst' ? leder : null) },
  ],
  // What was written has to be written again.
  vilkaarAendret: [{ slags: 'opgave', til: (f, { seq }) => (f.tillaegFaldt?.seq === seq ? forbereder(f) : null) }],
  afvisTillaeg: [{ slags: 'afvist', til: forbereder }],
};
