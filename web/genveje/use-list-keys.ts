import { useEffect, useRef } from 'react';
import { useGenveje } from './genveje.tsx';
import { isPlainKey } from './keys.ts';

/** Links that the keys lead along; what is folded away is passed over. */
const STEPS = '[data-step], .row-link, .act-buttons a, .act-links a';

/**
 * Lets j and k, and the arrows once one of them has the focus, go from link to link inside the element that is given
 * the ref. Enter opens it, as it does any link.
 */
export function useListKeys<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const { on } = useGenveje();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!ref.current || !isPlainKey(event) || event.shiftKey) return;
      const inside = document.activeElement?.matches(STEPS) === true && ref.current.contains(document.activeElement);
      const step = (on && LETTERS.get(event.key)) || (inside && ARROWS.get(event.key)) || null;
      if (step === null) return;
      event.preventDefault();
      go(ref.current, step);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
  return ref;
}

const LETTERS = new Map([
  ['j', 1],
  ['k', -1],
]);
const ARROWS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

function go(list: HTMLElement, step: number): void {
  const links = [...list.querySelectorAll<HTMLElement>(STEPS)].filter((link) => link.checkVisibility());
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at === -1 ? (step > 0 ? 0 : links.length - 1) : at + step;
  links[next]?.focus();
  links[next]?.scrollIntoView({ block: 'nearest' });
}
