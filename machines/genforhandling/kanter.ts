import { edgesOf } from '../edges.ts';

/* Edges that several leaves share, in sets that a leaf spreads. */

export const { til, bliv } = edgesOf('genforhandling');

/** Everywhere, also when it has ended. */
export const altid = { notat: bliv() };

/** In every leaf that lives: it is given up, what the kontrakt and the sag tell, and the clock; never refused. */
export const levende = {
  ...altid,
  traek: til('trukket'),
  vilkaarAendret: bliv(),
  sagenLukket: til('trukket'),
  'frist.tilsagn.udloebet': bliv(),
  genberegnFrister: bliv(),
};

/** Until it is decided: an acute yes can be confirmed in writing (T09). */
export const foerBeslutning = { ...levende, bekraeftTilsagn: bliv('tilsagnVenterPaaBekraeftelse') };

/** While the matter is being found out. */
export const oplyses = {
  ...foerBeslutning,
  bedOmMere: bliv(),
  registrerSupplering: bliv(),
  fagligVurdering: bliv(),
  givForeloebigtTilsagn: bliv(),
};
