/** The key of one submission, kept until it is known whether it was done. */
export interface Attempt {
  readonly key: string;
  readonly body: string;
  readonly outcome: 'unknown' | 'known';
}

/** The same body sent again while its outcome is unknown keeps its key; all else is a new submission. */
export function nextAttempt(previous: Attempt | null, body: unknown, newKey: () => string): Attempt {
  const text = JSON.stringify(body);
  if (previous?.outcome === 'unknown' && previous.body === text) return previous;
  return { key: newKey(), body: text, outcome: 'unknown' };
}
