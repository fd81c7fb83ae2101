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
  manglerStatusnotat: ikkeNu((f) => f.statusnotat === null),
} satisfies Record<string, K>;
