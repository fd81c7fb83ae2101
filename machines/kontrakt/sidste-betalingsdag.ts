import { type Dato, maxDato, minDato, plusDage } from '../kalender/dato.ts';
import type { Facts } from './facts.ts';

export interface Betaling {
  readonly valg: Facts['betalingsforpligtelse'];
  /** X of `xDage`. */
  readonly dage: number | null;
  /** E: the last contract day. */
  readonly slut: Dato | null;
  /** B: the day the place was taken again. */
  readonly genbesat: Dato | null;
}

/**
 * T04: the last day that is paid for when a kontrakt has been ended. *Bortfalder*: min(B − 1, E); *X dage efter*:
 * min(B + X, E); *hele varslet*: E; *andet* is agreed by hand. Null while it cannot be said.
 */
export function sidsteBetalingsdag({ valg, dage, slut, genbesat }: Betaling): Dato | null {
  if (slut === null) return null;
  if (valg === 'heleVarslet') return slut;
  if (genbesat === null) return null;
  if (valg === 'bortfalder') return minDato(plusDage(genbesat, -1), slut);
  if (valg === 'xDage' && dage !== null) return minDato(plusDage(genbesat, dage), slut);
  return null;
}

/**
 * T04 without knowledge of B (C23): at least what an earliest B gives, the day after the notice was received; at most
 * the whole notice. Null where there is nothing to wait for: B is known, or the payment does not depend on it.
 */
export function mindstOgHoejst({
  modtaget,
  ...betaling
}: Betaling & { readonly modtaget: Dato }): { mindst: Dato; hoejst: Dato } | null {
  const { slut, genbesat } = betaling;
  if (slut === null || genbesat !== null || betaling.valg === 'heleVarslet') return null;
  const mindst = sidsteBetalingsdag({ ...betaling, genbesat: plusDage(modtaget, 1) });
  return mindst === null ? null : { mindst: minDato(maxDato(mindst, modtaget), slut), hoejst: slut };
}
