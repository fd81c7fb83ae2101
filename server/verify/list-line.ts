import type { SagRow } from '#db/tables/sag.ts';
import type { Chart } from '#machines/chart.ts';
import type { Folded } from '#machines/fold.ts';

/**
 * Where the sag's line in the lists is not what its root gives. Who sees the sag is asked of these columns, so a
 * changed one is more than a wrong text.
 */
export function listFaults(chart: Chart, root: Folded, row: SagRow | undefined): string[] {
  if (!row) return ['sagen mangler i listerne'];
  const expected = lineOf(chart, root);
  const wrong = COLUMNS.filter((column) => row[column] !== expected[column]);
  return wrong.length ? [`sagens linje i listerne er en anden end historikkens: ${wrong.join(', ')}`] : [];
}

const COLUMNS = [
  'tilstand',
  'trin',
  'live',
  'version',
  'team_id',
  'borger_id',
  'raadgiver_id',
  'kontraktforhandler_id',
  'leder_id',
  'moede_id',
  'forhandlere_ser_alle',
  'leverandoer',
  'titel',
  'paa_vent_til',
] as const satisfies readonly (keyof SagRow)[];

function lineOf(chart: Chart, root: Folded): Pick<SagRow, (typeof COLUMNS)[number]> {
  const { rod } = chart;
  if (!rod) throw new Error(`${chart.navn} is no root`);
  const ties = rod.tilknytning(root.facts);
  const shown = rod.visning(root.facts);
  const leaf = chart.leaves.get(root.tilstand);
  return {
    tilstand: root.tilstand,
    trin: leaf?.trin ?? root.tilstand,
    live: leaf?.ended ? 0 : 1,
    version: root.version,
    team_id: ties.teamId,
    borger_id: shown.borgerId,
    raadgiver_id: ties.tildelt.raadgiver ?? null,
    kontraktforhandler_id: ties.tildelt.kontraktforhandler ?? null,
    leder_id: ties.tildelt.leder ?? null,
    moede_id: ties.dagsorden,
    forhandlere_ser_alle: rod.regler(root.facts).switches.forhandlereSer === 'alle' ? 1 : 0,
    leverandoer: shown.leverandoer,
    titel: shown.titel,
    paa_vent_til: shown.paaVentTil,
  };
}
