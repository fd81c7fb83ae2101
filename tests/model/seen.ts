import type { Chart } from '#machines/chart.ts';
import type { PersonId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import type { World } from '#tests/support/worlds.ts';

/** How a world was left: enough to do it again. */
export interface Step {
  readonly type: string;
  readonly sample: string;
  /** Null is the clock. */
  readonly by: PersonId | null;
  readonly today: Dato;
}

/** A world that was new in some light, and the step that led to it. */
export interface Node {
  readonly world: World;
  readonly parent: Node | null;
  readonly step: Step;
  /** True for a sag that an arrow opened; its step is the cause, in the parent. */
  readonly opened: boolean;
}

export interface Taken {
  readonly from: Node | null;
  readonly step: Step;
  readonly til: string;
}

/** All that a walk under one set of rules saw. */
export interface Walk {
  readonly chart: Chart;
  readonly regler: FrosneRegler;
  readonly nodes: Node[];
  readonly leaves: Map<string, Node>;
  /** `leaf event` (an opening has the leaf `ny`), and how it was first taken. */
  readonly taken: Map<string, Taken>;
  /** `leaf event krav`, and which answers it gave there. */
  readonly krav: Map<string, Set<boolean>>;
  /** `event reason` of what checks refused. */
  readonly checks: Set<string>;
  /** `leaf event` that nobody of the cast may send under these rules. */
  readonly nobody: Set<string>;
  /** What was refused once and is not tried again. */
  readonly refused: Set<string>;
  /** Events that the page allowed in some world where no payload was right: each answer there is named by its field. */
  readonly unanswered: Set<string>;
  readonly problems: Set<string>;
  readonly ends: Map<Node, Set<string>>;
  tries: number;
}
