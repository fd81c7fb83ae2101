import { edgesOf } from '../edges.ts';

export const { til, bliv } = edgesOf('opfoelgning');

/** Everywhere, also when it has ended: a note is never refused (L-13). */
export const altid = { notat: bliv() };

/** In every leaf that lives: what comes from outside, what the sag tells, and the clock. A hold stops none of it. */
export const levende = {
  ...altid,
  registrerStatusnotat: bliv(),
  kontakt: bliv(),
  borgerDoed: til('aflyst'),
  hjaelpenSlut: til('aflyst'),
  sagPaaVent: bliv(),
  sagGenoptaget: bliv(),
  linjerAendret: bliv(),
  kontraktSlutter: bliv(),
  startRettet: bliv(),
  bestillingKlar: bliv(),
  genberegnFrister: bliv(),
};
