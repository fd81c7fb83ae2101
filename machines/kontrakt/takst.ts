import { aarstal, type Dato, datoOf } from '../kalender/dato.ts';
import type { Oere } from '../pris/oere.ts';

/** T10: the supplier tells of a change on 1 January by 15 December of the year before. */
export const varslesSenest = (aar: number): Dato => datoOf(aar - 1, 12, 15);

/** T12: of a new rammeaftale the supplier tells by 1 December of the year in which it is adopted. */
export const rammeaftaleVarslesSenest = (periodeFra: number): Dato => datoOf(periodeFra - 1, 12, 1);

/** The next year whose regulation can still be told in time on `fra`. */
export function naesteAar(fra: Dato): number {
  const next = aarstal(fra) + 1;
  return fra <= varslesSenest(next) ? next : next + 1;
}

/** A rammeaftale holds for two years, from an odd one. */
export function naestePeriode(fra: Dato): number {
  const ulige = aarstal(fra) % 2 === 0 ? aarstal(fra) + 1 : aarstal(fra) + 2;
  return fra <= rammeaftaleVarslesSenest(ulige) ? ulige : ulige + 2;
}

/** A rise in hundredths of a percent, rounded up, so that what is above the rate never reads as the rate. */
export function stigningOf(gammel: Oere, ny: Oere): number {
  const difference = BigInt(ny - gammel) * 10_000n;
  const quotient = difference / BigInt(gammel);
  return Number(difference > 0n && quotient * BigInt(gammel) < difference ? quotient + 1n : quotient);
}
