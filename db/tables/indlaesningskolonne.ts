import type { KommuneId } from '#machines/ids.ts';
import type { Slags } from '#machines/indlaesning/kolonne.ts';

/** What a kommune chose for a heading of its own lists, so that next month's file finds its columns itself. */
export interface IndlaesningskolonneRow {
  kommune_id: KommuneId;
  slags: Slags;
  /** Its uniform text. */
  overskrift: string;
  /** Null is a column that is not read. */
  felt: string | null;
}
