import type { StoredEvent } from '../chart.ts';
import type { Facts } from '../genforhandling/facts.ts';
import type { GenforhandlingLukketMedfoert } from '../indkoebssag/medfoert.ts';
import type { NoterTillaegMedfoert } from '../kontrakt/medfoert.ts';
import type { Kilde } from '../pil.ts';

/* What the arrows that lead from a genforhandling carry, and when they lead on. */

export const beggeHarUnderskrevet = ({ underskrifter }: Facts): boolean =>
  underskrifter.koeber !== null && underskrifter.leverandoer !== null;

export const lukket = (f: Facts, _event: StoredEvent, { forloebId }: Kilde) => {
  if (f.udfald === null) throw new Error('a genforhandling ended without an outcome');
  return {
    medfoert: {
      genforhandlingId: forloebId,
      udfald: UDFALD[f.udfald],
      afgoerelseKraeves: f.afgoerelseKraeves,
      bestillingKraeves: f.bestillingKraeves,
    } satisfies GenforhandlingLukketMedfoert,
  };
};

/** How it ended, as a sag knows it: in part or in whole, it was carried through. */
const UDFALD = {
  helt: 'gennemfoert',
  delvist: 'gennemfoert',
  afslag: 'afslaaet',
  midlertidig: 'midlertidig',
  trukket: 'trukket',
} as const satisfies Record<NonNullable<Facts['udfald']>, GenforhandlingLukketMedfoert['udfald']>;

/** The signed tillægsaftale; what is null stays as it was. */
export const tillaeg = ({ tillaeg: t, art }: Facts, _event: StoredEvent, { forloebId }: Kilde) => {
  if (t === null) throw new Error('a tillægsaftale was signed that is not there');
  return {
    medfoert: {
      tillaegId: forloebId,
      art,
      linjer: t.linjer,
      aarsprisOere: t.aarsprisOere,
      virkningFra: t.virkningFra,
      faktureresFra: t.faktureresFra,
      vilkaar: t.vilkaar,
      leverandoer: t.leverandoer,
    } satisfies NoterTillaegMedfoert,
  };
};
