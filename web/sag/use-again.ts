import { useEffect, useRef } from 'react';

const AGAIN_MS = 5_000;

/** Does something again while it is wanted: every few seconds, and as soon as the line is back. */
export function useAgain(wanted: boolean, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!wanted) return;
    const again = () => latest.current();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [wanted]);
}
