import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { HandlingSvar } from '#machines/svar.ts';
import { deleteKladde, getKladde, putKladde } from '../api.ts';
import { showForm } from '../form/show.ts';
import { type FormVaerdier, isSame, restoreValues } from '../form/values.ts';

const STILL_MS = 800;
const AGAIN_MS = 5_000;

export type KladdeStatus = 'ingen' | 'gemmer' | 'gemt' | 'ikkeGemt';

export interface Kladde {
  readonly values: FormVaerdier;
  /** What the form begins with: what was written before in other acts, else nothing. */
  readonly start: FormVaerdier;
  /** Something written earlier was found. */
  readonly restored: boolean;
}

/** What was written earlier in this form; null while it is being fetched. A draft that cannot be had is no hindrance. */
export function useKladde(forloebId: string, handling: HandlingSvar): Kladde | null {
  const { data, isPending } = useQuery({
    queryKey: ['kladde', forloebId, handling.type],
    queryFn: () => getKladde(forloebId, handling.type),
    enabled: handling.schema.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  if (handling.schema.length === 0) return { values: {}, start: {}, restored: false };
  if (isPending) return null;
  const draft = data?.payload ?? null;
  const start = showForm(handling.schema, handling.forslag);
  const values = draft === null ? start : restoreValues(handling.schema, draft);
  return { values, start, restored: !isSame(values, start) };
}

/** Saves what is written a moment after it is still, and again when the page is left. */
export function useAutosave(forloebId: string, type: string) {
  const [status, setStatus] = useState<KladdeStatus>('ingen');
  // Since the last that was saved: also while it is tried again.
  const [failing, setFailing] = useState(false);
  const pending = useRef<FormVaerdier | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<unknown>>(Promise.resolve());

  const flush = useCallback(
    (keepalive = false) => {
      clearTimeout(timer.current);
      const values = pending.current;
      if (values === null) return;
      pending.current = null;
      running.current = putKladde(forloebId, type, values, keepalive).then(
        () => {
          setFailing(false);
          if (pending.current === null) setStatus('gemt');
        },
        () => {
          setFailing(true);
          setStatus('ikkeGemt');
          pending.current ??= values;
          timer.current = setTimeout(() => flush(), AGAIN_MS);
        },
      );
    },
    [forloebId, type],
  );

  const save = useCallback(
    (values: FormVaerdier) => {
      pending.current = values;
      setStatus('gemmer');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => flush(), STILL_MS);
    },
    [flush],
  );

  /** What was sent, or is thrown away, needs no draft. */
  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    pending.current = null;
    setStatus('ingen');
    setFailing(false);
    await running.current;
    await deleteKladde(forloebId, type).catch(() => {});
  }, [forloebId, type]);

  useEffect(() => {
    const leave = () => flush(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      flush();
      clearTimeout(timer.current);
    };
  }, [flush]);

  return { status, failing, save, discard };
}
