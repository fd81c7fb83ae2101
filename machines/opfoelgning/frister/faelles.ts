import { dag, type Om as OmFacts } from '../../frist-bygger.ts';
import type { Dato } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import type { Facts } from '../facts.ts';
import { flyttetAfPauser } from '../om-opfoelgningen.ts';

export type Om = OmFacts<Facts>;

/** The meeting is still to come. */
export const foerMoedet = (tilstand: string): boolean => tilstand === 'planlagt' || tilstand === 'indkaldt';

/**
 * Notice has been given, and this day is later than the last of the help: it never comes, so it calls nobody (2.14).
 * What to say instead, or null.
 */
export function efterSlut({ f: { slutter, aftale } }: Om, dato: Dato): string | null {
  if (slutter === null || dato <= slutter) return null;
  const hvad = aftale === null || aftale.dato <= slutter ? `fristen ${dag(dato)}` : `opfølgningen ${dag(aftale.dato)}`;
  return `Hjælpen slutter ${datoPaaDansk(slutter)}, før ${hvad}. Den falder bort, når kontrakten ophører, og gælder igen, hvis opsigelsen trækkes tilbage.`;
}

/** A frist that stands still on hold: no date then, and afterwards moved by the days it stood (C26). */
export function medHold({ f }: Om, udloeser: Dato, dato: Dato): { readonly dato: Dato | null; readonly note: string } {
  const flyttet = flyttetAfPauser(f, udloeser, dato);
  if (f.paaVentSiden !== null)
    return { dato: null, note: ` Sagen er på vent siden ${datoPaaDansk(f.paaVentSiden)}, og fristen står stille.` };
  return { dato: flyttet, note: flyttet === dato ? '' : ' Fristen er flyttet med de dage, sagen var på vent.' };
}
