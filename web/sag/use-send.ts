import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FormFelt } from '#machines/form.ts';
import type { SagSvar } from '#machines/svar.ts';
import { ApiError } from '../api.ts';
import { type Attempt, nextAttempt } from '../form/idempotency.ts';
import { tellOtherTabs } from '../ramme/andre-faner.ts';
import { type Afvisning, explainError, onlyFields } from './afvisning.ts';

type Outcome = { readonly sag: SagSvar } | { readonly afvisning: Afvisning };

/** Sends one act. The same content sent again after a lost answer keeps its key, so that it is never done twice. */
export function useSend<B>(schema: readonly FormFelt[], send: (body: B, key: string) => Promise<SagSvar>) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [afvisning, setAfvisning] = useState<Afvisning | null>(null);
  const attempt = useRef<Attempt | null>(null);

  function refuse(next: Afvisning, quiet = false): Outcome {
    setAfvisning((last) => ({ ...next, nr: (last?.nr ?? 0) + (quiet && next.art === 'uvist' ? 0 : 1) }));
    return { afvisning: next };
  }

  /** `quiet`: sent again by itself, so that what is already said is not said anew. */
  async function submit(body: B, quiet = false): Promise<Outcome> {
    const current = nextAttempt(attempt.current, body, () => crypto.randomUUID());
    attempt.current = current;
    setBusy(true);
    try {
      const sag = await send(body, current.key);
      attempt.current = { ...current, outcome: 'known' };
      client.setQueryData(['sag', sag.id], sag);
      tellOtherTabs(sag.id);
      // All that lists sager is read again; the sag itself has just been answered.
      client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sag' && queryKey[0] !== 'kladde' });
      client.invalidateQueries({ queryKey: ['sag', sag.id, 'history'] });
      return { sag };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (!error.isUnknown && error.status !== 401) attempt.current = { ...current, outcome: 'known' };
      return refuse(explainError(error, schema), quiet);
    } finally {
      setBusy(false);
    }
  }

  return { busy, afvisning, submit, refuseFields: (fejl: Afvisning['fejl']) => refuse(onlyFields(fejl)) };
}
