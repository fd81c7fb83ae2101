import type { Chart, StoredEvent } from './chart.ts';
import type { ForloebId } from './ids.ts';

/**
 * An arrow between charts: tell, don't ask. `op` tells the sag itself, `ned` every living child of that chart, either
 * the one that `modtager` names; `ny` opens a child, `nyRod` another sag. `facts` are the source's after its event.
 */
export interface Pil<F = unknown> {
  readonly fra: { readonly chart: Chart; readonly event: string };
  readonly til: { readonly chart: Chart; readonly event: string };
  readonly retning: 'op' | 'ned' | 'ny' | 'nyRod';
  readonly hvis?: (facts: F, event: StoredEvent) => boolean;
  readonly modtager?: (facts: F, event: StoredEvent) => ForloebId | null;
  readonly payload: (
    facts: F,
    event: StoredEvent,
    kilde: { readonly forloebId: ForloebId },
  ) => Readonly<Record<string, unknown>>;
}
