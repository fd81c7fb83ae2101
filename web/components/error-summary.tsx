import { useEffect, useRef } from 'react';

export interface SummaryLine {
  readonly tekst: string;
  /** The id of the control it leads to, or null when it concerns the whole form. */
  readonly target: string | null;
}

/** What must be put right, at the top, with the words that stand at the fields. It takes focus each time it is made. */
export function ErrorSummary({ lines, attempt }: { lines: readonly SummaryLine[]; attempt: number }) {
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves focus here again.
  useEffect(() => ref.current?.focus(), [attempt]);
  return (
    <div className="banner banner-error error-summary" role="alert" tabIndex={-1} ref={ref}>
      <div className="banner-body">
        <h2>{lines.length === 1 ? 'Ret én ting' : `Ret ${lines.length} ting`}</h2>
        <ul>
          {lines.map(({ tekst, target }) => (
            <li key={`${target} ${tekst}`}>
              {target === null ? (
                tekst
              ) : (
                <a
                  href={`#${target}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(target)?.focus();
                  }}
                >
                  {tekst}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
