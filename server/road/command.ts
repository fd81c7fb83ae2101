import type { Afsender } from '#machines/actor.ts';
import type { EmneId, ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Reason } from '#machines/refusal.ts';

/** What somebody asks of the road. The ids are made before the transaction, so that it may run again. */
export interface RoadCommand {
  readonly kommuneId: KommuneId;
  /** Whose key it is; the clock has its own. */
  readonly personId: PersonId | 'uret';
  /** The command id, unique per kommune and person. */
  readonly key: string;
  readonly afsender: Afsender;
  readonly chart: string;
  /** Null opens a new root, which will be called `newRootId`. */
  readonly forloebId: ForloebId | null;
  readonly newRootId: ForloebId;
  readonly eventId: EmneId;
  readonly type: string;
  readonly payload: unknown;
  /** The version that the sender saw; null when nobody saw one. */
  readonly version: number | null;
}

/** What came of it; a refusal is an answer. `replayed` tells that the same command had been answered before. */
export type Outcome =
  | {
      readonly ok: true;
      readonly rootId: ForloebId;
      readonly replayed: boolean;
      /** The rows that were written, in their order; none when it is answered again. */
      readonly sket: readonly { readonly chart: string; readonly event: string }[];
    }
  | {
      readonly ok: false;
      readonly rootId: ForloebId | null;
      readonly reasons: readonly [Reason, ...Reason[]];
      readonly replayed: boolean;
    };
