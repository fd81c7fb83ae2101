import type { Hvem } from '../../frist.ts';
import { type Om as OmFacts, rolle } from '../../frist-bygger.ts';
import type { Facts } from '../facts.ts';

export type Om = OmFacts<Facts>;

/** K sees to the price where there is one on the sag, else the rådgiver (2.16). */
export const forhandler = (f: Facts): Hvem => rolle(harForhandler(f) ? 'kontraktforhandler' : 'raadgiver');

export const harForhandler = (f: Facts): boolean =>
  f.regler.switches.forhandler === 'ja' &&
  (f.regler.switches.forhandlereSer === 'alle' || f.tildelt.kontraktforhandler !== null);
