import type { ReactNode } from 'react';

/** A link to a part of the same page: it unfolds the part and moves focus there, for eye and screen reader alike. */
export function JumpLink({ to, className, children }: { to: string; className?: string; children: ReactNode }) {
  return (
    <a
      href={`#${to}`}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        jumpTo(to);
      }}
    >
      {children}
    </a>
  );
}

/** False when the page has no such part. */
export function jumpTo(id: string): boolean {
  const part = document.getElementById(id);
  if (!part) return false;
  for (let at: HTMLElement | null = part; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  part.scrollIntoView();
  return true;
}
