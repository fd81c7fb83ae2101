import type { FristRow } from '#db/tables/frist.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import { type Frist, fristNoegle, nextDue } from '#machines/frist.ts';

/**
 * Where the frister of a forløb would not be called: they cannot be read, the clock would come on another day, or the
 * list of them is another. That they are counted by today's closing days is for the recount, not for this.
 */
export function fristFaults(row: InstanceRow, listed: readonly FristRow[]): string[] {
  const frister = readFrister(row.frister);
  if (frister === null) return ['har frister, der ikke kan læses'];
  if (row.next_due !== nextDue(frister)) return ['vækkes en anden dag, end fristerne siger'];
  const wanted = frister.map((f) => `${fristNoegle(f)} ${f.dato}`).sort();
  const own = listed.filter((f) => f.instance_id === row.id).map((f) => `${f.noegle} ${f.dato}`);
  return wanted.join('|') === own.sort().join('|') ? [] : ['har andre frister i listerne'];
}

function readFrister(text: string): readonly Frist[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every(isFrist) ? parsed : null;
  } catch {
    return null;
  }
}

/** As far as it is read here; the road wrote it whole, or somebody else did. */
const isFrist = (value: unknown): value is Frist =>
  typeof value === 'object' && value !== null && 'regel' in value && 'vaekker' in value && isObject(value, 'udloeser');

const isObject = (value: object, key: string): boolean =>
  typeof (value as Record<string, unknown>)[key] === 'object' && (value as Record<string, unknown>)[key] !== null;
