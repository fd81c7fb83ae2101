import type { OpretTilbud } from '../tilbud/tilbud-schema.ts';
import { HJEMME_OG_DAG } from './tilbud/hjemme-og-dag.ts';
import { LAENGEREVARENDE } from './tilbud/laengerevarende.ts';
import { MIDLERTIDIGE } from './tilbud/midlertidige.ts';

/** Invented tilbud on an invented Sjælland. Two of them are not approved: they may be used acutely, for three weeks. */
export const DEMO_TILBUD = [
  ...MIDLERTIDIGE,
  ...LAENGEREVARENDE,
  ...HJEMME_OG_DAG,
] as const satisfies readonly OpretTilbud[];

export type TilbudNavn = (typeof DEMO_TILBUD)[number]['navn'];

/** The row of that name. */
export function tilbudMed(navn: TilbudNavn): OpretTilbud {
  const found = DEMO_TILBUD.find((t) => t.navn === navn);
  if (!found) throw new Error(`there is no ${navn}`);
  return found;
}
