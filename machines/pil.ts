import type { Chart, StoredEvent } from './chart.ts';
import type { ForloebId } from './ids.ts';

/** The forløb that an arrow comes from. */
export interface Kilde {
  readonly forloebId: ForloebId;
}

/**
 * An arrow between charts: tell, don't ask. `op` tells the sag itself, `ned` every living child of that chart, or the
 * one that `modtager` names; `selv` the forløb that it comes from, `ny` opens a child, `nyRod` another sag. `facts` are
 * the source's after its event. What has ended hears nothing, unless its leaf has an edge for it.
 */
export interface Pil<F = unknown> {
  readonly fra: { readonly chart: Chart; readonly event: string };
  readonly til: { readonly chart: Chart; readonly event: string };
  readonly retning: 'op' | 'ned' | 'selv' | 'ny' | 'nyRod';
  readonly hvis?: (facts: F, event: StoredEvent) => boolean;
  readonly modtager?: (facts: F, event: StoredEvent) => ForloebId | null;
  readonly payload: (facts: F, event: StoredEvent, kilde: Kilde) => Readonly<Record<string, unknown>>;
}
