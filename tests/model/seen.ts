import type { ForloebId, PersonId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import type { World } from '#tests/support/worlds.ts';
import type { Named } from './named.ts';

/**
 * How a world was left: which forløb acted, and enough to do it again. `version1` opens a sag as the first version did,
 * when it had no other forløb than its own: that is what an upgrade finds.
 */
export interface Step extends Named {
  readonly type: string;
  readonly sample: string;
  readonly by: PersonId | 'uret' | 'opgradering' | 'version1';
  readonly today: Dato;
}

/** A world that was new in some light, and the step that led to it. */
export interface Node {
  readonly world: World;
  readonly parent: Node | null;
  readonly step: Step;
  /** Which of the sager that the step left: 0 the one that acted, then those that its arrows opened. */
  readonly sag: number;
  /** The forløb on which a new light fell; the walk goes on with these. */
  readonly fresh: ReadonlySet<ForloebId>;
}

/** A forløb in a world. */
export interface Seat extends Named {
  readonly node: Node;
}

export interface Taken {
  readonly from: Node | null;
  readonly step: Step;
  /** The sag in which it happened, as in `Node`. */
  readonly sag: number;
  readonly til: string;
}

/** All that a walk under one set of rules saw. Places are written as `model.ts` does. */
export interface Walk {
  readonly regler: FrosneRegler;
  readonly nodes: Node[];
  /** Each leaf, and where it was first seen. */
  readonly leaves: Map<string, Seat>;
  /** Each transition, and how it was first taken. */
  readonly taken: Map<string, Taken>;
  /** Transition and krav, and which answers it gave there. */
  readonly krav: Map<string, Set<boolean>>;
  /** `chart reason` of what checks refused. */
  readonly checks: Set<string>;
  /** Transitions that nobody of the cast may send under these rules. */
  readonly nobody: Set<string>;
  /** What was refused once and is not tried again. */
  readonly refused: Set<string>;
  /** `chart.event` that the page allowed in some world where no payload was right: each answer there is named by its field. */
  readonly unanswered: Set<string>;
  readonly problems: Set<string>;
  tries: number;
}

export const newWalk = (regler: FrosneRegler): Walk => ({
  regler,
  nodes: [],
  leaves: new Map(),
  taken: new Map(),
  krav: new Map(),
  checks: new Set(),
  nobody: new Set(),
  refused: new Set(),
  unanswered: new Set(),
  problems: new Set(),
  tries: 0,
});
