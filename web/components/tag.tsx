import type { ReactNode } from 'react';

export type TagTone = 'rolig' | 'roed' | 'gul' | 'groen' | 'blaa';

export function Tag({ tone = 'rolig', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
