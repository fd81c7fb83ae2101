import type { VenterPaa } from '../chart.ts';
import { rolle } from '../frist-bygger.ts';
import type { Facts } from './facts.ts';

const R = rolle('raadgiver');
const statusnotatet = { event: 'registrerStatusnotat', hvem: { art: 'leverandoer' } } as const;

/**
 * Who has the ball, per leaf. With a day set nobody of ours has it until that day comes near: T15, T17 or I08 brings
 * it back (design.md 3.8).
 */
export const venterPaa: Readonly<Record<string, readonly VenterPaa<Facts>[]>> = {
  planlagt: [
    { event: 'fastsaetDato', hvem: R, krav: ['udenDato', 'holdesFoerSlut'] },
    { ...statusnotatet, krav: ['harDato', 'holdesFoerSlut', 'manglerStatusnotat'] },
  ],
  indkaldt: [{ ...statusnotatet, krav: ['holdesFoerSlut', 'manglerStatusnotat'] }],
  afholdt: [{ event: 'konkluder', hvem: R }],
};
