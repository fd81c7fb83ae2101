import { type Broek, broek } from './broek.ts';

/** What a price is for. `time` is an hour of support per week; `stk` a thing bought once. */
export type PrisEnhed = 'time' | 'dag' | 'doegn' | 'uge' | 'maaned' | 'aar' | 'stk';

/** What a quantity counts (4.2, 4.8); `dagePrAar` are opening days (C22). */
export type AntalEnhed = 'timerPrUge' | 'doegnPrAar' | 'doegnPrMaaned' | 'stk' | 'dagePrAar';

export const PRIS_ENHED_TEKST: Readonly<Record<PrisEnhed, string>> = {
  time: 'kr. pr. time',
  dag: 'kr. pr. dag',
  doegn: 'kr. pr. døgn',
  uge: 'kr. pr. uge',
  maaned: 'kr. pr. måned',
  aar: 'kr. pr. år',
  stk: 'kr. pr. stk.',
};

export const ANTAL_ENHED_TEKST: Readonly<Record<AntalEnhed, string>> = {
  timerPrUge: 'timer pr. uge',
  doegnPrAar: 'døgn pr. år',
  doegnPrMaaned: 'døgn pr. måned',
  stk: 'stk.',
  dagePrAar: 'dage pr. år',
};

/** For comparison a year has 365 days, leap years too (4.3). */
export const DAGE_PR_AAR = broek(365n);
export const UGER_PR_AAR = broek(365n, 7n);
export const MAANEDER_PR_AAR = broek(12n);
const ONCE = broek(1n);

/**
 * How many of the price's unit one of the quantity's unit makes in a year. A pair that is missing has no answer: a
 * dag is no døgn, a stk once is no price for a year, and what is sold by the day or hour needs its number of them.
 */
const PER_YEAR: Readonly<Record<AntalEnhed, Partial<Record<PrisEnhed, Broek>>>> = {
  timerPrUge: { time: UGER_PR_AAR },
  doegnPrAar: { doegn: ONCE },
  doegnPrMaaned: { doegn: MAANEDER_PR_AAR },
  dagePrAar: { dag: ONCE },
  stk: { doegn: DAGE_PR_AAR, uge: UGER_PR_AAR, maaned: MAANEDER_PR_AAR, aar: ONCE },
};

/** Whether quantity × price gives a price for a year. */
export function kanOmregnes(antalEnhed: AntalEnhed, prisEnhed: PrisEnhed): boolean {
  return perYear(antalEnhed, prisEnhed) !== null;
}

/** The factor from (quantity × price) to a year, or null when the two units do not fit. */
export function perYear(antalEnhed: AntalEnhed, prisEnhed: PrisEnhed): Broek | null {
  return PER_YEAR[antalEnhed][prisEnhed] ?? null;
}
