import { z } from 'zod';
import * as grund from './grund.ts';
import type { Dato } from './kalender/dato.ts';
import { kontraktlinje } from './kontraktlinje.ts';

/**
 * A price of a kontrakt with the lines that give it: from its day until the next one begins. `fra` is null for the one
 * that it began with.
 */
export const prisstraekning = z.strictObject({
  fra: grund.dato.nullable(),
  linjer: z.array(kontraktlinje).readonly(),
  aarsprisOere: grund.oere.nullable(),
  seq: grund.seq,
});
export type Prisstraekning = z.infer<typeof prisstraekning>;

interface FraEnDag {
  readonly fra: Dato | null;
}

/** What holds on a day, of what stands in order of its days; before the first day it is the first. */
export const gaeldendePaa = <S extends FraEnDag>(straekninger: readonly S[], dag: Dato): S | null =>
  straekninger.findLast(({ fra }) => fra === null || fra <= dag) ?? straekninger[0] ?? null;

/** Before or after: what there was from the beginning comes first. */
export const efterDag = (a: FraEnDag, b: FraEnDag): number => {
  if (a.fra === b.fra) return 0;
  return a.fra === null || (b.fra !== null && a.fra < b.fra) ? -1 : 1;
};
