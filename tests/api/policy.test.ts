import { beforeAll, describe, expect, test } from 'vitest';
import { ROLLER, type Rolle } from '#machines/actor.ts';
import { CHARTS } from '#machines/charts.ts';
import { PRESET_NAVNE } from '#machines/presets/presets.ts';
import type { FejlSvar } from '#machines/svar.ts';
import { seedDuties } from '#tests/model/both-acts.ts';
import { type Seeded, seed } from '#tests/model/cells.ts';
import { dutiesOf } from '#tests/model/duties.ts';
import { LEAVES, leafOf, ROOT, say } from '#tests/model/model.ts';
import { payloadOf, postEvent, postOpening } from '#tests/model/over-http.ts';
import { type PolicyRow, policyRows } from '#tests/model/policy-table.ts';
import { AABNINGER, samplesOf } from '#tests/support/samples/index.ts';
import { FOERSTE_DAG } from '#tests/support/worlds.ts';

const TABLE = policyRows();

/** `alle` and `levende` were written for these (tests/policy/README.md). */
const WRITTEN_FOR: Readonly<Record<string, readonly [alle: number, levende: number]>> = {
  indkoebssag: [19, 16],
  kontrakt: [10, 6],
  genforhandling: [9, 5],
  opfoelgning: [5, 3],
  klage: [5, 3],
};

test.each([...CHARTS.values()].map((chart) => [chart.navn, chart] as const))(
  'the table of %s has a row for every preset and event, and names every leaf and no other',
  (navn, chart) => {
    const own = TABLE.filter((row) => row.chart === chart);
    const wanted = PRESET_NAVNE.flatMap((preset) => [...chart.events.keys()].map((event) => `${preset} ${event}`));
    const named = new Set(own.flatMap((row) => Object.values(row.from).flatMap((leaves) => [...leaves])));
    expect(own.map((row) => `${row.preset} ${row.event}`).sort()).toEqual(wanted.sort());
    expect([...named].filter((leaf) => leaf !== 'ny').sort()).toEqual([...chart.leaves.keys()].sort());
    const live = [...chart.leaves.values()].filter((leaf) => !leaf.ended);
    expect([chart.leaves.size, live.length]).toEqual(WRITTEN_FOR[navn]);
  },
);

/**
 * Every cell in the long run. Else every cell that may and every fifth that may not: under the first preset of all
 * rows, under the others of those that differ, and the duties held apart under the first. The charts themselves are
 * asked in every cell by `tests/unit/policy.test.ts`.
 */
const EVERY = process.env['LONG'] !== undefined;
const [FIRST] = PRESET_NAVNE;

function asInTheFirst(row: PolicyRow): boolean {
  const first = TABLE.find((r) => r.preset === FIRST && r.chart === row.chart && r.event === row.event);
  return row.preset !== FIRST && first !== undefined && sameCells(first, row);
}

const sameCells = (a: PolicyRow, b: PolicyRow): boolean =>
  ROLLER.every((rolle) => [...a.from[rolle]].join() === [...b.from[rolle]].join());

describe.each(PRESET_NAVNE)('under %s', (preset) => {
  const rows = TABLE.filter((row) => row.preset === preset);
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await seed(preset);
  }, 600_000);

  test.each([...CHARTS.keys()])(
    'the API does as the table of %s says',
    async (navn) => {
      const cells = rows
        .filter((row) => row.chart.navn === navn && (EVERY || !asInTheFirst(row)))
        .flatMap((row) => ROLLER.flatMap((rolle) => [...row.chart.leaves.keys()].map((leaf) => ({ row, rolle, leaf }))))
        .filter(({ row, rolle, leaf }, n) => EVERY || n % 5 === 0 || row.from[rolle].has(leaf));
      const differences: string[] = [];
      let [that, done] = [0, 0];
      for (const { row, rolle, leaf } of cells) {
        const may = row.from[rolle].has(leaf);
        const answer = await ask(seeded, row, rolle, leaf);
        const wrong = may ? refusedToWhoMay(answer) : notRefusedAsItShould(answer, row, rolle);
        if (wrong) differences.push(`${row.event} by ${rolle} from ${leaf}: ${may ? 'may' : 'may not'}, but ${wrong}`);
        if (may) that += 1;
        if (answer.status === 200) done += 1;
      }
      say(
        `${preset} ${navn}: ${cells.length} cells, ${that} that may (${done} done at once), ${differences.length} differences`,
      );
      expect(differences).toEqual([]);
    },
    1_200_000,
  );

  test('a sag is opened by those whom the table lets open one', async () => {
    const differences: string[] = [];
    for (const row of rows.filter((r) => r.chart === ROOT && r.chart.events.get(r.event)?.aabner))
      for (const rolle of ROLLER) {
        const payload = AABNINGER.get(row.event)?.values().next().value?.(FOERSTE_DAG) ?? {};
        const { status } = await postOpening(seeded.realClient(rolle), row.event, payload);
        const may = row.from[rolle].has('ny');
        if (may ? status !== 201 : status !== 403 && status !== 422)
          differences.push(`${row.event} by ${rolle}: ${may ? 'may' : 'may not'}, but ${status}`);
      }
    expect(differences).toEqual([]);
  });

  test.skipIf(!EVERY && preset !== FIRST)(
    'whoever did one of the duties held apart does not do the other, and somebody else is not stopped by it',
    async () => {
      const wanted = rows.flatMap((row) =>
        row.ikkeDenDer.map((barred) => `${row.chart.navn}.${row.event} after ${barred}`),
      );
      const duties = dutiesOf(preset, rows);
      const people = await seedDuties(preset);
      const differences: string[] = [];
      for (const duty of duties) {
        const { own, other } = await people.tryBoth(duty);
        const pair = `${duty.event} after ${duty.barred}`;
        if (own !== '403 fireOejne') differences.push(`${pair} by the same: ${own}`);
        if (other.includes('fireOejne')) differences.push(`${pair} by another: ${other}`);
      }
      say(`${preset}: ${duties.length} pairs of duties held apart, ${differences.length} differences`);
      expect(duties.map((d) => `${d.chart}.${d.event} after ${d.barred}`).sort()).toEqual(wanted.sort());
      expect(differences).toEqual([]);
    },
    600_000,
  );

  test.skipIf(!EVERY && preset !== FIRST)(
    'off the agenda a member of the udvalg sees no sag, and nothing in it',
    async () => {
      for (const leaf of LEAVES) {
        const at = await seeded.at(leaf, 'raadgiver');
        if (at.sag.dagsorden !== null) continue;
        expect((await postEvent(seeded.client('udvalgsmedlem'), at, 'notat', {})).status, leaf).toBe(404);
      }
    },
  );
});

interface Answer {
  readonly status: number;
  readonly code: string;
  readonly reasons: readonly string[];
  /** How many rows the forløb's history would have gained. */
  readonly written: number;
}

async function ask(s: Seeded, { chart, event }: PolicyRow, rolle: Rolle, leaf: string): Promise<Answer> {
  const place = leafOf(chart, leaf);
  const at = await s.at(place, rolle);
  s.watch(at);
  const [sample = ''] = samplesOf(chart.navn, event).keys();
  const payload = payloadOf(at, event, sample, s.today(place));
  const response = await postEvent(s.client(rolle), at, event, payload);
  if (response.status === 200) return { status: 200, code: '', reasons: [], written: s.written() };
  const { error } = (await response.json()) as FejlSvar;
  return {
    status: response.status,
    code: error.code,
    reasons: (error.reasons ?? []).map((r) => r.id),
    written: s.written(),
  };
}

/** Other conditions may refuse him; that he may not, or not from here, must not be among them. */
function refusedToWhoMay({ status, code, reasons, written }: Answer): string | null {
  if (status === 200) return written > 0 ? null : '200, and nothing was written';
  const no = code === 'notAllowed' || status === 404 || status >= 500 || reasons.includes('ikkeIDenneTilstand');
  return no ? `${status} ${reasons.join()}` : null;
}

function notRefusedAsItShould({ status, code, reasons, written }: Answer, row: PolicyRow, rolle: Rolle): string | null {
  if (written !== 0) return `${status}, and ${written} rows were written`;
  if (row.chart.events.get(row.event)?.aabner)
    return reasons.includes('ukendtHandling') || status === 404 ? null : `${status}`;
  const seesNone = rolle === 'administrator';
  const elsewhere = row.from[rolle].size > 0 && status === 409 && reasons.includes('ikkeIDenneTilstand');
  return (code === 'notAllowed' && !seesNone) || (status === 404 && seesNone) || elsewhere
    ? null
    : `${status} ${reasons.join()}`;
}
