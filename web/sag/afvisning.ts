import type { FormFelt } from '#machines/form.ts';
import type { Reason } from '#machines/refusal.ts';
import type { ApiError } from '../api.ts';
import { type FeltFejl, splitReasons } from '../form/errors.ts';

/** Why an attempt led to nothing. */
export interface Afvisning {
  /** Grows with each attempt, so that what is said takes focus again. */
  readonly nr: number;
  readonly art: 'felter' | 'afvist' | 'konflikt' | 'uvist';
  readonly fejl: readonly FeltFejl[];
  readonly andre: readonly Reason[];
  /** What to say above the reasons; null when the fields say it all. */
  readonly besked: string | null;
}

const UVIST = 'Vi fik ikke svar, så det er uvist, om det nåede igennem. Prøv igen – det bliver ikke gjort to gange.';

export const onlyFields = (fejl: readonly FeltFejl[]): Afvisning => ({
  nr: 0,
  art: 'felter',
  fejl,
  andre: [],
  besked: null,
});

export function explainError(error: ApiError, schema: readonly FormFelt[]): Afvisning {
  if (error.isUnknown) return { nr: 0, art: 'uvist', fejl: [], andre: [], besked: UVIST };
  const { fejl, andre } = splitReasons(schema, error.reasons);
  if (andre.length === 0 && fejl.length > 0) return onlyFields(fejl);
  const konflikt = error.code === 'conflict' || andre.some(({ kode }) => kode === 'conflict');
  return { nr: 0, art: konflikt ? 'konflikt' : 'afvist', fejl, andre, besked: error.message };
}
