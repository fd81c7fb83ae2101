import { isAtHead } from '#db/at-head.ts';
import type { Db } from '#db/connect.ts';
import type { ReadyCheck } from './readiness.ts';

/** The database answers, and its tables are those this program knows. */
export function databaseAnswers(db: Db): ReadyCheck {
  return async () => ((await isAtHead(db)) ? null : 'Databasen har andre tabeller, end programmet kender.');
}
