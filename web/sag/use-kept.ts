import { useState } from 'react';

/** The first value that was not null, for as long as this is on the screen. */
export function useKept<T>(value: T | null): T | null {
  const [kept, setKept] = useState(value);
  if (kept === null && value !== null) setKept(value);
  return kept ?? value;
}
