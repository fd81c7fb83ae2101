import type { Kontraktlinje } from '../kontraktlinje.ts';
import { type AarsprisSvar, aarspris, type Prislinje, prisPrAar } from '../pris/aarspris.ts';
import type { Oere } from '../pris/oere.ts';
import type { Facts } from './facts.ts';

/** A line with all that a price needs, or null. */
export function prislinje({ antal, antalEnhed, enhedsprisOere, prisEnhed }: Kontraktlinje): Prislinje | null {
  if (antal === null || antalEnhed === null || enhedsprisOere === null || prisEnhed === null) return null;
  return { antal, antalEnhed, enhedsprisOere, prisEnhed };
}

/** What the lines cost in a year (4.3), or in Danish why they do not say. */
export function aarsprisAfLinjer(linjer: readonly Kontraktlinje[]): AarsprisSvar {
  const hele = linjer.flatMap((l) => prislinje(l) ?? []);
  if (hele.length < linjer.length)
    return { ok: false, grund: 'En linje mangler antal, enhed eller pris. Udfyld den, eller skriv prisen pr. år.' };
  return aarspris(hele);
}

/** The same in whole øre, or null where they do not say. */
export function beregnetAarspris(linjer: readonly Kontraktlinje[]): Oere | null {
  const svar = aarsprisAfLinjer(linjer);
  return svar.ok && linjer.length > 0 ? prisPrAar(svar.aarspris) : null;
}

/** The price of the kontrakt as it was when the request came: of its lines, or as agreed. */
export const gammelAarspris = (f: Facts): Oere | null => beregnetAarspris(f.linjer) ?? f.aarsprisOere;

/** The price of what is proposed: of its lines, by hand where they cannot be converted, or unchanged. */
export function nyAarspris(
  f: Facts,
  p: { readonly linjer: readonly Kontraktlinje[] | null; readonly aarsprisOere: Oere | null },
): Oere | null {
  if (p.linjer === null || p.linjer.length === 0) return p.aarsprisOere ?? gammelAarspris(f);
  return beregnetAarspris(p.linjer) ?? p.aarsprisOere;
}
