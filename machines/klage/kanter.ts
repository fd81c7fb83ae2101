import { edgesOf } from '../edges.ts';

export const { til, bliv } = edgesOf('klage');

/** Everywhere, also when it has ended: a note is never refused (L-13). */
export const altid = { notat: bliv() };

/** In every leaf that lives: the borger may take the complaint back, and the clock. A hold of the sag stops nothing here. */
export const levende = {
  ...altid,
  traekKlage: til('afgjort'),
  genberegnFrister: bliv(),
};
