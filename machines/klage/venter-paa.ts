import type { VenterPaa } from '../chart.ts';
import type { Hvem } from '../frist.ts';
import { rolle } from '../frist-bygger.ts';
import type { Facts } from './facts.ts';

const R = rolle('raadgiver');
/** Ankestyrelsen is nobody of ours: I10 brings the complaint back to the rådgiver's list (design.md 3.8). */
const ankestyrelsen = (): Hvem | null => null;

/** Who has the ball, per leaf. The re-assessment falls to one who has not decided before, at last to the leder outside. */
export const venterPaa: Readonly<Record<string, readonly VenterPaa<Facts>[]>> = {
  modtaget: [{ event: 'startGenvurdering', hvem: R }],
  genvurderes: [
    { event: 'fasthold', hvem: R, krav: ['ikkeGenvurderet'] },
    { event: 'videresend', hvem: R, krav: ['erGenvurderet'] },
  ],
  videresendt: [{ event: 'registrerAnkestyrelsensAfgoerelse', hvem: ankestyrelsen }],
};
