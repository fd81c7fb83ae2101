import type { Dato } from '../../kalender/dato.ts';
import { sigerDeSamme } from '../../kontraktlinje.ts';
import type { Ev, Noter } from '../events.ts';
import type { Facts } from '../facts.ts';
import { tilbageTilForhandling, udenTillaeg } from './faelles.ts';

export const tvaergaaende: Pick<Noter, 'traek' | 'notat' | 'vilkaarAendret' | 'sagenLukket' | 'genberegnFrister'> = {
  traek: (f, { facts }) => trukket(f, facts.dato),
  notat: (f) => f,
  /** An answer outlives its kontrakt: what another one of the sag tells is none of its own. */
  vilkaarAendret: (f, event) => (event.medfoert.kontraktId === f.kontraktId ? medNyeVilkaar(f, event) : f),
  sagenLukket: (f, { medfoert }) => trukket(f, medfoert.dato),
  genberegnFrister: (f) => f,
};

/** Nothing was agreed; what had been decided comes to nothing. */
const trukket = (f: Facts, dato: Dato): Facts => ({
  ...tilbageTilForhandling(f),
  udfald: 'trukket',
  sluttet: dato,
});

/**
 * The kontrakt as it is by now. A written tillægsaftale was counted from the old prices: it has to be written again, and is
 * neither sent nor signed. Other lines by agreement are another ground for what was recommended and decided.
 */
function medNyeVilkaar(f: Facts, { medfoert, today, seq }: Ev<'vilkaarAendret'>): Facts {
  const { kontraktId: _, ved, ...vilkaar } = medfoert;
  const nu = { ...f, ...vilkaar };
  if (f.art !== 'pris') return nu;
  const andre = ved !== 'regulering' && !sigerDeSamme(f.linjer, vilkaar.linjer, 'foersteOpfoelgning');
  const nyeLinjer = andre ? { dato: today, seq } : f.nyeLinjer;
  return f.tillaeg === null
    ? { ...nu, nyeLinjer }
    : { ...nu, ...udenTillaeg, nyeLinjer, tillaegFaldt: { dato: today, seq } };
}
