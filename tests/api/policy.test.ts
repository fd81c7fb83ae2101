import { beforeAll, describe, expect, test } from 'vitest';
import { ROLLER, type Rolle } from '#machines/actor.ts';
import { PRESET_NAVNE } from '#machines/presets/presets.ts';
import type { FejlSvar } from '#machines/svar.ts';
import { type Seeded, seed } from '#tests/model/cells.ts';
import { dutiesOf, seedDuties } from '#tests/model/duties.ts';
import { CHART, say } from '#tests/model/model.ts';
import { postEvent, postOpening } from '#tests/model/over-http.ts';
import { type PolicyRow, readPolicy } from '#tests/model/policy-table.ts';
import { AABNINGER, SAMPLES } from '#tests/support/samples/index.ts';
import { FOERSTE_DAG } from '#tests/support/worlds.ts';

const TABLE = readPolicy(CHART.navn, CHART.leaves);
const LEAVES = [...CHART.leaves.keys()];

test('the table has a row for every preset and event, and knows every leaf', () => {
  const rows = TABLE.map((row) => `${row.preset} ${row.event}`);
  const wanted = PRESET_NAVNE.flatMap((preset) => [...CHART.events.keys()].map((event) => `${preset} ${event}`));
  const named = new Set(TABLE.flatMap((row) => Object.values(row.from).flatMap((leaves) => [...leaves])));
  expect(rows.sort()).toEqual(wanted.sort());
  expect(LEAVES.filter((leaf) => !named.has(leaf))).toEqual([]);
  // `alle` and `levende` were written for these.
  expect([LEAVES.length, [...CHART.leaves.values()].filter((leaf) => !leaf.ended).length]).toEqual([16, 13]);
});

describe.each(PRESET_NAVNE)('under %s', (preset) => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await seed(preset);
  }, 120_000);

  test('the API does as the table says, in every cell', async () => {
    const cells = TABLE.filter((row) => row.preset === preset).flatMap((row) =>
      ROLLER.flatMap((rolle) => LEAVES.map((leaf) => ({ row, rolle, leaf, may: row.from[rolle].has(leaf) }))),
    );
    const differences: string[] = [];
    let done = 0;
    for (const { row, rolle, leaf, may } of cells) {
      const answer = await ask(seeded, row, rolle, leaf);
      const wrong = may ? refusedToWhoMay(answer) : notRefusedAsItShould(answer, row, rolle);
      if (wrong) differences.push(`${row.event} by ${rolle} from ${leaf}: ${may ? 'may' : 'may not'}, but ${wrong}`);
      if (answer.status === 200) done += 1;
    }
    const that = cells.filter((cell) => cell.may).length;
    say(`${preset}: ${cells.length} cells, ${that} that may (${done} done at once), ${differences.length} differences`);
    expect(differences).toEqual([]);
  }, 240_000);

  test('a sag is opened by those whom the table lets open one', async () => {
    const differences: string[] = [];
    for (const row of TABLE.filter((r) => r.preset === preset && CHART.events.get(r.event)?.aabner))
      for (const rolle of ROLLER) {
        const payload = AABNINGER.get(row.event)?.values().next().value?.(FOERSTE_DAG) ?? {};
        const { status } = await postOpening(seeded.realClient(rolle), row.event, payload);
        const may = row.from[rolle].has('ny');
        if (may ? status !== 201 : status !== 403 && status !== 422)
          differences.push(`${row.event} by ${rolle}: ${may ? 'may' : 'may not'}, but ${status}`);
      }
    expect(differences).toEqual([]);
  });

  test('whoever did one of the duties held apart does not do the other, and somebody else is not stopped by it', async () => {
    const rows = TABLE.filter((row) => row.preset === preset);
    const wanted = rows.flatMap((row) => row.ikkeDenDer.map((barred) => `${row.event} after ${barred}`));
    const duties = dutiesOf(preset, rows);
    const people = await seedDuties(preset);
    const differences: string[] = [];
    for (const duty of duties) {
      const { own, other } = await people.tryBoth(duty);
      if (own !== '403 fireOejne') differences.push(`${duty.event} after ${duty.barred} by the same: ${own}`);
      if (other.includes('fireOejne')) differences.push(`${duty.event} after ${duty.barred} by another: ${other}`);
    }
    say(`${preset}: ${duties.length} pairs of duties held apart, ${differences.length} differences`);
    expect(duties.map((d) => `${d.event} after ${d.barred}`).sort()).toEqual(wanted.sort());
    expect(differences).toEqual([]);
  }, 120_000);

  test('off the agenda a member of the udvalg sees no sag', async () => {
    for (const leaf of LEAVES) {
      const at = seeded.sag(leaf, 'raadgiver');
      if (at.facts.dagsorden !== null) continue;
      expect((await postEvent(seeded.client('udvalgsmedlem'), at, 'notat', {})).status, leaf).toBe(404);
    }
  });
});

interface Answer {
  readonly status: number;
  readonly code: string;
  readonly reasons: readonly string[];
  /** How many rows the sag's history would have gained. */
  readonly written: number;
}

async function ask(s: Seeded, { event }: PolicyRow, rolle: Rolle, leaf: string): Promise<Answer> {
  const at = s.sag(leaf, rolle);
  s.watch(at);
  const payloadOf = SAMPLES.get(event)?.values().next().value;
  const payload = payloadOf?.({ facts: at.facts, today: s.today(leaf) }) ?? {};
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
  if (CHART.events.get(row.event)?.aabner)
    return reasons.includes('ukendtHandling') || status === 404 ? null : `${status}`;
  const seesNone = rolle === 'administrator';
  const elsewhere = row.from[rolle].size > 0 && status === 409 && reasons.includes('ikkeIDenneTilstand');
  return (code === 'notAllowed' && !seesNone) || (status === 404 && seesNone) || elsewhere
    ? null
    : `${status} ${reasons.join()}`;
}
