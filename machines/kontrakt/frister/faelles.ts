import type { Hvem, Trin } from '../../frist.ts';
import { type Om as OmFacts, rolle, stige } from '../../frist-bygger.ts';
import { minusBankdage } from '../../kalender/bankdage.ts';
import { type Dato, dageMellem } from '../../kalender/dato.ts';
import type { Facts } from '../facts.ts';

export type Om = OmFacts<Facts>;

/** Who fills the kontrakt and sees to its price (2.16). */
export const udfylder = (f: Facts): Hvem => rolle(udfylderRolle(f));

export const udfylderRolle = (f: Facts) => (f.forhandler === 'ja' ? 'kontraktforhandler' : 'raadgiver');

export const raadgiver: Hvem = rolle('raadgiver');
export const leverandoeren: Hvem = { art: 'leverandoer' };

/** Rungs counted in bankdage, where the rule says so (T01). */
export const bankdageFoer = (
  til: Trin['til'],
  dato: Dato,
  lukkedage: ReadonlySet<Dato>,
  ...bankdage: readonly number[]
): Trin[] => bankdage.map((n) => ({ dage: dageMellem(dato, minusBankdage(dato, n, lukkedage)), til }));

/** Every week from a day until the last one. */
export const hverUge = (til: Trin['til'], fra: Dato, dato: Dato): Trin[] =>
  Array.from({ length: Math.max(0, Math.floor(dageMellem(fra, dato) / 7)) }, (_, n) => ({
    dage: 7 * (n + 1) - dageMellem(fra, dato),
    til,
  }));

/** Every day after the date, for so long. */
export const hverDagEfter = (til: Trin['til'], fra: number, antal: number): Trin[] =>
  stige(til, ...Array.from({ length: antal }, (_, n) => fra + n));
