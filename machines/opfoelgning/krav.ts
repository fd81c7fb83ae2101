import type { Krav } from '../chart.ts';
import type { Facts } from './facts.ts';

type K = Krav<Facts>;
const mangler = (holder: K['holder'], ...vej: string[]): K => ({ holder, kode: 'missing', vej });
const ikkeNu = (holder: K['holder'], ...vej: string[]): K => ({ holder, kode: 'notNow', vej });

/** The conditions of the edges. None asks for a statusnotat: it never blocks (C8). */
export const kantKrav = {
  harDato: mangler((f) => f.aftale !== null, 'fastsaetDato'),
  udenDato: ikkeNu((f) => f.aftale === null, 'flyt'),
} satisfies Record<string, K>;

/** The conditions of `venterPaa` alone: they decide whose turn it is, and stop nobody. */
export const venterKrav = {
  /** Notice has been given: what comes after the end of the help is not prepared (2.14). */
  holdesFoerSlut: ikkeNu((f) => f.slutter === null || (f.aftale !== null && f.aftale.dato <= f.slutter)),
  manglerStatusnotat: ikkeNu((f) => f.statusnotat === null),
} satisfies Record<string, K>;
