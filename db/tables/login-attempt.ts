import type { Instant } from '#machines/kalender/dato.ts';

/** Keyed by account or by address, before anybody is known: it has no kommune. */
export interface LoginAttemptRow {
  key: string;
  failures: number;
  blocked_until: Instant | null;
  updated_at: Instant;
}
