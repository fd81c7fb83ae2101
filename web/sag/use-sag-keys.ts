import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { jumpTo } from '../components/jump-link.tsx';
import { useGenveje } from '../genveje/genveje.tsx';
import { isPlainKey } from '../genveje/keys.ts';

/** The single keys of a sag's page: its next step, its frister, its history, and back to where one came from. */
export function useSagKeys(): void {
  const { on } = useGenveje();
  const { history } = useRouter();
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (!isPlainKey(event) || event.shiftKey) return;
      if (event.key === 'n') nextStep();
      else if (event.key === 'f') jumpTo('frister');
      else if (event.key === 'h') jumpTo('historik');
      else if (event.key === 'u') history.back();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on, history]);
}

/** What waits for me, wherever it is in the sag; else the first that I may do. */
function nextStep(): void {
  const step =
    document.querySelector<HTMLElement>('#overblik a.row-link') ??
    document.querySelector<HTMLElement>('.act-buttons a');
  step?.focus();
  step?.scrollIntoView({ block: 'center' });
}
