import type { Aendring } from './aendring.ts';

/* What the rules ask of a change. */

/** "Several temporary changes over 90 days" (domain.md 6). */
const MIDLERTIDIGE_DAGE = 90;
/** "Sum of changes > 5 % hours". */
const TIMER_PROCENT = 5;
const DAGE_PR_UGE = 7;

/** The borger gets more, less or other help than before. */
export const hjaelpenAendres = (a: Aendring): boolean =>
  (a.timer !== null && a.timer !== 0) || a.normering || a.nattevagt || a.paragraffer === 'faerre';

/** Price, scope or service level, up or down. */
export const kontraktenBeroeres = (a: Aendring): boolean => a.aarsprisOere !== 0 || hjaelpenAendres(a);

export const papiretAendres = (a: Aendring): boolean => a.parter || a.vilkaar;

/** A change for a time has a last day; without one it lasts. */
export const erMidlertidig = (a: Aendring): boolean => !a.vedvarende && a.dage !== null;

export const overUger = (a: Aendring, uger: number): boolean => a.dage !== null && a.dage > uger * DAGE_PR_UGE;

/** The guard against many small ones: days together, or hours together; a first change is not several. */
export function bliverTilMeget(a: Aendring): 'dage' | 'timer' | null {
  if (a.tidligere.antal === 0) return null;
  if (a.tidligere.dage + (a.dage ?? 0) > MIDLERTIDIGE_DAGE) return 'dage';
  const timer = hundredths(a.tidligere.timer) + hundredths(a.timer ?? 0);
  const overGraensen = a.timerVedPris !== null && Math.abs(timer) * 100 > hundredths(a.timerVedPris) * TIMER_PROCENT;
  return overGraensen ? 'timer' : null;
}

/** Hours have at most two decimals; whole hundredths are added exactly. */
const hundredths = (timer: number): number => Math.round(timer * 100);
