import type { Aarspris } from './aarspris.ts';
import { broekOf, divider, gange, rundHalvOp } from './broek.ts';
import { UGER_PR_AAR } from './enheder.ts';
import { type Beloeb, beloebOf, type Oere } from './oere.ts';

/** What the price of an hour carries with it: a botilbud's hour pays for dwelling and night too (C22). */
export type Omfatter = 'stoetteBoligOgNat' | 'kunStoette';

export const OMFATTER_TEKST: Readonly<Record<Omfatter, string>> = {
  stoetteBoligOgNat: 'kr. pr. støttetime, inkl. bolig og nat',
  kunStoette: 'kr. pr. støttetime',
};

/** Øre per hour of support, and what it may be compared with. */
export type Stoettetimepris = { readonly oerePrTime: Oere; readonly omfatter: Omfatter };

export type StoettetimeSvar =
  | { readonly ok: true; readonly pris: Stoettetimepris }
  | { readonly ok: false; readonly grund: string };

/** The year price ÷ (hours per week × 365/7), rounded half-up (4.3). Refused when there are no hours to divide by. */
export function prisPrStoettetime(aarspris: Aarspris, timerPrUge: number, omfatter: Omfatter): StoettetimeSvar {
  if (!(timerPrUge >= 0.01 && timerPrUge < 1e6)) {
    return { ok: false, grund: 'Der er ingen støttetimer at fordele prisen på.' };
  }
  const timerPrAar = gange(broekOf(timerPrUge), UGER_PR_AAR);
  const prTime = beloebOf(rundHalvOp(divider(aarspris.oerePrAar, timerPrAar)));
  return prTime.ok ? { ok: true, pris: { oerePrTime: prTime.oere, omfatter } } : prTime;
}

/** How much more an hour costs at `a` than at `b`. Refused unless both carry the same with them (C22). */
export function sammenlignStoettetime(a: Stoettetimepris, b: Stoettetimepris): Beloeb {
  if (a.omfatter !== b.omfatter) {
    return { ok: false, grund: 'En timepris inkl. bolig og nat kan kun sammenlignes med en anden af samme slags.' };
  }
  return beloebOf(BigInt(a.oerePrTime) - BigInt(b.oerePrTime));
}
