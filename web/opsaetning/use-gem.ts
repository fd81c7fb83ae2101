import { useState } from 'react';
import type { FormFelt } from '#machines/form.ts';
import { ApiError } from '../api.ts';
import { type Afvisning, explainError, onlyFields } from '../sag/afvisning.ts';
import { readAgain } from './queries.ts';

const UVIST = 'Vi fik ikke svar, så det er uvist, om det blev gemt. Se efter, før du prøver igen.';

export type Gemt<T> = { readonly ok: true; readonly svar: T } | { readonly ok: false; readonly konflikt: boolean };

/** Saves something of the set-up, and keeps why it was refused. */
export function useGem(schema: readonly FormFelt[], feltAf: (path: string) => string = (path) => path) {
  const [busy, setBusy] = useState(false);
  const [afvisning, setAfvisning] = useState<Afvisning | null>(null);

  const refuse = (next: Afvisning) => setAfvisning((last) => ({ ...next, nr: (last?.nr ?? 0) + 1 }));

  async function gem<T>(send: () => Promise<T>): Promise<Gemt<T>> {
    setBusy(true);
    try {
      const svar = await send();
      setAfvisning(null);
      readAgain();
      return { ok: true, svar };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // A field that is taken says so as a conflict too; it is put right in the form.
      const konflikt = error.code === 'conflict' && error.reasons.length === 0;
      if (konflikt) setAfvisning(null);
      else refuse(explained(error, schema, feltAf));
      return { ok: false, konflikt };
    } finally {
      setBusy(false);
    }
  }

  return { busy, afvisning, gem, refuseFields: (fejl: Afvisning['fejl']) => refuse(onlyFields(fejl)) };
}

function explained(error: ApiError, schema: readonly FormFelt[], feltAf: (path: string) => string): Afvisning {
  const reasons = error.reasons.map((r) => (r.felt === null ? r : { ...r, felt: feltAf(r.felt) }));
  const named = new ApiError(error.status, error.code, error.message, reasons, error.requestId);
  const afvisning = explainError(named, schema);
  return error.isUnknown ? { ...afvisning, besked: UVIST } : afvisning;
}
