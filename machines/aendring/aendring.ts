import type { Rolle } from '../actor.ts';

/*
 * Bestilling update or renegotiation (domain.md 6). Pure: what is known of a change, and what it therefore is. It stops
 * nobody; it is a grade that is shown, and the leder's to overrule (C14).
 */

/** What is known of a change of running help. */
export interface Aendring {
  /** Difference of the year price in øre; 0 is none. */
  readonly aarsprisOere: number;
  /** Difference of the hours a week; null when one of the two is not counted in hours. */
  readonly timer: number | null;
  readonly normering: boolean;
  readonly nattevagt: boolean;
  readonly paragraffer: 'uaendret' | 'nye' | 'faerre';
  /** A new indsatslinje, or another tilbud. */
  readonly nyIndsatslinje: boolean;
  /** Ydelser are exchanged for others. */
  readonly ydelserByttet: boolean;
  /** The supplier's name, CVR or P-number. */
  readonly parter: boolean;
  /** Notice, payment, data responsibility. */
  readonly vilkaar: boolean;
  readonly vedvarende: boolean;
  /** How many days a temporary change lasts, first and last included; null has no last day. */
  readonly dage: number | null;
  readonly akut: boolean;
  /** Yearly indexation, in hundredths of a percent; `sats` null is a rate that is not known (T11). */
  readonly regulering: { readonly pct: number; readonly sats: number | null; readonly nytTillaeg: boolean } | null;
  readonly tastefejl: boolean;
  /** Days of a stay in hospital or detention, expected or actual (Q26). */
  readonly opholdDage: number | null;
  /** Temporary changes since the last price of the kontrakt: how many, their days together, their hours together. */
  readonly tidligere: { readonly antal: number; readonly dage: number; readonly timer: number };
  /** Hours a week at the last price of the kontrakt. */
  readonly timerVedPris: number | null;
  readonly variant: 'rammeaftale' | 'udenRammeaftale' | null;
}

export const KLASSER = [
  'bestillingOpdatering',
  'midlertidigJustering',
  'genforhandling',
  'foreloebigtTilsagn',
  'regulering',
  'tillaegsaftale',
  'nyVisitation',
  'beslutningsnotat',
  'rettelse',
] as const;
export type Klasse = (typeof KLASSER)[number];

export type Godkender = Extract<Rolle, 'raadgiver' | 'kontraktforhandler' | 'leder'> | 'udvalgEllerLeder';

/** What the change is, who approves it, and what must be written. */
export interface Vurdering {
  readonly klasse: Klasse;
  readonly godkendesAf: Godkender;
  /** Who is told, beside the one who approves. */
  readonly orienteres: readonly Rolle[];
  /** The borger's help becomes another: an afgørelse, apart from the contract (C13). */
  readonly ogsaaAfgoerelse: boolean;
  readonly dokumenter: readonly string[];
  /** Why, in Danish. */
  readonly begrundelse: string;
}

/** Nothing changes: what a caller begins with. */
export const INGEN_AENDRING: Aendring = {
  aarsprisOere: 0,
  timer: 0,
  normering: false,
  nattevagt: false,
  paragraffer: 'uaendret',
  nyIndsatslinje: false,
  ydelserByttet: false,
  parter: false,
  vilkaar: false,
  vedvarende: true,
  dage: null,
  akut: false,
  regulering: null,
  tastefejl: false,
  opholdDage: null,
  tidligere: { antal: 0, dage: 0, timer: 0 },
  timerVedPris: null,
  variant: null,
};
