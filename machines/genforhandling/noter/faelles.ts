import type { Kontraktlinje } from '../../kontraktlinje.ts';
import type { Facts } from '../facts.ts';

/** A row that must be there when this event is let through; its absence is a bug, not an answer. */
export function fundet<T>(row: T | null, navn: string): T {
  if (row === null) throw new Error(`there is no ${navn}`);
  return row;
}

/** No lines is that they stay as they are. */
export const linjerEllerNull = (linjer: readonly Kontraktlinje[]): readonly Kontraktlinje[] | null =>
  linjer.length === 0 ? null : linjer;

export const udenTillaeg = {
  tillaeg: null,
  sendt: null,
  underskrifter: { koeber: null, leverandoer: null },
  efterbetaling: null,
} satisfies Partial<Facts>;

/** A way back to the negotiation leaves recommendation, decision and tillægsaftale; the answer was given. */
export const tilbageTilForhandling = (f: Facts): Facts => ({
  ...f,
  ...udenTillaeg,
  indstilling: null,
  beslutning: null,
  tillaegFaldt: null,
  afgoerelseKraeves: false,
  bestillingKraeves: false,
});
