import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROLLER, type Rolle } from '#machines/actor.ts';
import { indkoebssag } from '#machines/indkoebssag/index.ts';
import { PRESETS } from '#machines/presets/presets.ts';
import { switchesMatch } from '#machines/presets/switches.ts';

type Row = Readonly<Record<string, string>>;

const rows: readonly Row[] = (() => {
  const [head = '', ...lines] = readFileSync(new URL('../../policy/indkoebssag.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split(';');
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, n) => [columns[n] ?? '', cell])));
})();

const alle = [...indkoebssag.leaves.keys()];
const levende = alle.filter((leaf) => !indkoebssag.leaves.get(leaf)?.ended);

function expected(cell: string | undefined): readonly string[] {
  if (cell === '-' || cell === undefined) return [];
  if (cell === 'alle') return [...alle].sort();
  if (cell === 'levende') return [...levende].sort();
  return cell.split(' ').sort();
}

/** From where an event leads anywhere, under any facts. */
function leavesWith(type: string): readonly string[] {
  if (indkoebssag.events.get(type)?.aabner) return ['ny'];
  return alle.filter((leaf) => indkoebssag.edges.get(leaf)?.has(type)).sort();
}

function actual(type: string, column: Rolle | 'uret' | 'foelger', preset: string | undefined): readonly string[] {
  const regel = indkoebssag.events.get(type)?.regel;
  if (regel === undefined || typeof regel === 'string') return regel === column ? leavesWith(type) : [];
  const switches = [...PRESETS.values()].find((p) => p.navn === preset)?.switches;
  const specs = regel.roller.map((r) => (typeof r === 'string' ? { rolle: r } : r));
  const mine = specs.filter((r) => r.rolle === column && switches && switchesMatch(switches, r.naar));
  return leavesWith(type).filter((leaf) => mine.some((r) => !r.i || r.i.includes(leaf)));
}

describe.each(rows)('$preset: $event', (row) => {
  const type = row['event'] ?? '';

  test.each([...ROLLER, 'uret', 'foelger'] as const)('%s', (column) => {
    expect(actual(type, column, row['preset'])).toEqual(expected(row[column]));
  });

  test('bars who the table bars', () => {
    const regel = indkoebssag.events.get(type)?.regel;
    const barred = typeof regel === 'object' ? [...(regel.ikkeDenDer ?? [])].sort() : [];
    expect(barred).toEqual(expected(row['ikkeDenDer']));
  });
});

test('every event has its rows, one for each preset', () => {
  const named = new Set(rows.map((r) => `${r['preset']} ${r['event']}`));
  expect(named.size).toBe(rows.length);
  expect(named).toEqual(
    new Set([...PRESETS.keys()].flatMap((p) => [...indkoebssag.events.keys()].map((e) => `${p} ${e}`))),
  );
});
