import { aarstal, type Dato, datoOf } from '../kalender/dato.ts';
import type { Oere } from '../pris/oere.ts';
import type { Facts } from './facts.ts';
import { slutdag } from './om-kontrakten.ts';

/** T10: the supplier tells of a change on 1 January by 15 December of the year before. */
export const varslesSenest = (aar: number): Dato => datoOf(aar - 1, 12, 15);

/** T12: of a new rammeaftale the supplier tells by 1 December of the year in which it is adopted. */
export const rammeaftaleVarslesSenest = (periodeFra: number): Dato => datoOf(periodeFra - 1, 12, 1);

/**
 * T10, T11: the supplier tells of new prices each year. In a rammeaftale they follow the rammeaftale (T12), but for a
 * measure of its own (4.2).
 */
export const reguleresAarligt = ({ variant, saerforanstaltning }: Facts): boolean =>
  variant !== 'rammeaftale' || saerforanstaltning;

/** The year that has to be regulated or closed before any later one; null before the kontrakt is in force. */
export const foersteAabneAar = ({ aabneAar, naesteRegulering }: Facts): number | null =>
  aabneAar[0]?.aar ?? naesteRegulering?.aar ?? null;

/** The kontrakt runs on 1 January of the year, as far as is known. */
export function loeberIAaret(f: Facts, aar: number): boolean {
  const slut = slutdag(f);
  return slut === null || slut >= datoOf(aar, 1, 1);
}

/** Years that somebody here has to close: nobody told of them in time. */
export const aarDerMangler = (f: Facts): Facts['aabneAar'] =>
  reguleresAarligt(f) ? f.aabneAar.filter(({ aar }) => loeberIAaret(f, aar)) : [];

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
