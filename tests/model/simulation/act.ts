import type { Forloeb } from '#machines/chart.ts';
import type { PersonId } from '#machines/ids.ts';
import { type Dato, dato } from '#machines/kalender/dato.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { type Payload, samplesOf } from '#tests/support/samples/index.ts';
import { PERSON } from '#tests/support/samples/register.ts';
import { type Acted, act, type World } from '#tests/support/worlds.ts';
import { isLive } from '../named.ts';
import { vedOf } from '../take.ts';

/** Who does it, in the words of the cast. */
export type Af = keyof typeof PERSON;

/** An act of a script: on this day this person does this in the living forløb of that chart. */
export interface Handling {
  readonly paa: Dato;
  readonly af: Af;
  readonly chart: string;
  readonly type: string;
  /** What is otherwise than in the event's first sample, or in the named one. */
  readonly felter: Payload;
  readonly sample: string | null;
}

/** A line of a script; fields that are not named are those of the first sample. */
export const den = (
  paa: string,
  af: Af,
  chart: string,
  type: string,
  felter: Payload = {},
  sample: string | null = null,
): Handling => ({ paa: dato(paa), af, chart, type, felter, sample });

/** Does it, or throws with the reasons why not. */
export function goer(world: World, h: Handling): readonly World[] {
  const f = newest(world, h.chart);
  const samples = samplesOf(h.chart, h.type);
  const make = h.sample === null ? [...samples.values()][0] : samples.get(h.sample);
  const payload = { ...make?.(vedOf(world, f, h.paa)), ...h.felter };
  const { type, paa: today } = h;
  const afsender = { art: 'person' as const, actor: actorOf(h.af) };
  return worldsOf(act(world, { chart: f.chart, forloebId: f.id, type, payload, afsender, today }), h);
}

/** The newest forløb of a chart that lives, or else the newest that has ended. */
export function newest({ forloeb }: World, chart: string): Forloeb {
  const own = [...forloeb.values()].filter((f) => f.chart.navn === chart);
  const found = own.findLast(isLive) ?? own.at(-1);
  if (!found) throw new Error(`there is no ${chart}`);
  return found;
}

export function actorOf(af: Af) {
  const id: PersonId = PERSON[af];
  const actor = CAST.find((a) => a.personId === id);
  if (!actor) throw new Error(`${af} is not of the cast`);
  return actor;
}

/** What the sager then are; a refusal is an error of the script, or of the chart. */
export function worldsOf(
  { plan, worlds }: Acted,
  what: { readonly type: string; readonly paa: Dato },
): readonly World[] {
  if (plan.ok) return worlds;
  const why = plan.reasons.map((r) => `${r.id} ${'felt' in r ? (r.felt ?? '') : ''}: ${r.tekst}`).join(' · ');
  throw new Error(`${what.paa} ${what.type}: ${why}`);
}
