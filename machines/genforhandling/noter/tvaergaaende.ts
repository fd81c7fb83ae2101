import type { Dato } from '../../kalender/dato.ts';
import type { Noter } from '../events.ts';
import type { Facts } from '../facts.ts';
import { tilbageTilForhandling } from './faelles.ts';

export const tvaergaaende: Pick<Noter, 'traek' | 'notat' | 'sagenLukket' | 'genberegnFrister'> = {
  traek: (f, { facts }) => trukket(f, facts.dato),
  notat: (f) => f,
  sagenLukket: (f, { medfoert }) => trukket(f, medfoert.dato),
  genberegnFrister: (f) => f,
};

/** Nothing was agreed; what had been decided comes to nothing. */
const trukket = (f: Facts, dato: Dato): Facts => ({
  ...tilbageTilForhandling(f),
  udfald: 'trukket',
  sluttet: dato,
});
