import { readFileSync } from 'node:fs';
import { ROLLER, type Rolle } from '#machines/actor.ts';
import { PRESET_NAVNE, type PresetNavn } from '#machines/presets/presets.ts';

/** A row of the table that was written by hand (tests/policy/README.md). */
export interface PolicyRow {
  readonly preset: PresetNavn;
  readonly event: string;
  /** From which leaves a person with this role alone may; `ny` is an opening. */
  readonly from: Readonly<Record<Rolle | 'uret' | 'foelger', ReadonlySet<string>>>;
  readonly ikkeDenDer: readonly string[];
}

const NONE = new Set(['', '-']);

/** Reads tests/policy/<chart>.csv against the leaves of its chart: `ended` says which of them have ended. */
export function readPolicy(chart: string, leaves: ReadonlyMap<string, { readonly ended: boolean }>): PolicyRow[] {
  const text = readFileSync(new URL(`../policy/${chart}.csv`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split(';');
  return lines.map((line) => {
    const cells = new Map(line.split(';').map((cell, n) => [columns[n] ?? '', cell]));
    const cell = (column: string): string => {
      const value = cells.get(column);
      if (value === undefined) throw new Error(`${chart}.csv has no column ${column}: ${line}`);
      return value;
    };
    const from = [...ROLLER, 'uret', 'foelger'].map((column) => [column, leavesOf(cell(column), leaves)]);
    return {
      preset: presetOf(cell('preset')),
      event: cell('event'),
      // Exactly the columns named above.
      from: Object.fromEntries(from) as PolicyRow['from'],
      ikkeDenDer: words(cell('ikkeDenDer')),
    };
  });
}

function leavesOf(cell: string, leaves: ReadonlyMap<string, { readonly ended: boolean }>): ReadonlySet<string> {
  if (cell === 'alle') return new Set(leaves.keys());
  if (cell === 'levende') return new Set([...leaves].flatMap(([leaf, { ended }]) => (ended ? [] : [leaf])));
  const named = words(cell);
  for (const leaf of named) if (leaf !== 'ny' && !leaves.has(leaf)) throw new Error(`the table names no leaf ${leaf}`);
  return new Set(named);
}

const words = (cell: string): string[] => cell.split(' ').filter((word) => !NONE.has(word));

function presetOf(cell: string): PresetNavn {
  const preset = PRESET_NAVNE.find((navn) => navn === cell);
  if (!preset) throw new Error(`the table names no preset ${cell}`);
  return preset;
}
