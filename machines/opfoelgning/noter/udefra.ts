import type { Noter } from '../events.ts';

export const udefra: Pick<
  Noter,
  | 'notat'
  | 'borgerDoed'
  | 'hjaelpenSlut'
  | 'sagPaaVent'
  | 'sagGenoptaget'
  | 'linjerAendret'
  | 'kontraktSlutter'
  | 'startRettet'
  | 'bestillingKlar'
  | 'genberegnFrister'
> = {
  notat: (f) => f,
  borgerDoed: (f) => ({ ...f, aflyst: { aarsag: 'doed', nyDato: null } }),
  hjaelpenSlut: (f) => ({ ...f, aflyst: { aarsag: 'hjaelpenSlut', nyDato: null } }),

  /** Told twice it is still one hold, from its first day. */
  sagPaaVent: (f, { medfoert }) => ({ ...f, paaVentSiden: f.paaVentSiden ?? medfoert.siden }),
  sagGenoptaget: (f, { medfoert }) =>
    f.paaVentSiden === null
      ? f
      : { ...f, paaVentSiden: null, pauser: [...f.pauser, { fra: f.paaVentSiden, til: medfoert.dato }] },

  /** A day that people have agreed on is theirs; the paper's own counts while there is none. */
  linjerAendret: (f, { medfoert: { kontraktId, linjer, foersteOpfoelgning }, today, seq }) => ({
    ...f,
    kontraktId,
    linjer: linjer.length > 0 ? linjer : f.linjer,
    aftale:
      f.aftale === null && f.foerste && f.afholdt === null && foersteOpfoelgning !== null && foersteOpfoelgning >= today
        ? { dato: foersteOpfoelgning, fastsat: { dato: today, seq } }
        : f.aftale,
  }),

  kontraktSlutter: (f, { medfoert }) => ({ ...f, slutter: medfoert.dato }),
  startRettet: (f, { medfoert }) => ({ ...f, start: { ...f.start, dato: medfoert.dato } }),
  bestillingKlar: (f, { medfoert }) => ({ ...f, bestillingVersion: medfoert.versionNr }),

  /** The facts are the same; what the closing days moved is in the frister of this row (design.md 3.6). */
  genberegnFrister: (f) => f,
};
