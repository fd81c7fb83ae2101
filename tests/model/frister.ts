import type { Forloeb } from '#machines/chart.ts';
import type { Frist } from '#machines/frist.ts';
import { reglerAf, type World } from '#tests/support/worlds.ts';

/** The frister of a forløb as they are today; the model's kommune has no closing days, and a sag's rules are frozen. */
export function fristerAf(world: World, f: Forloeb): readonly Frist[] {
  const frister = read.get(f) ?? f.chart.frister(f.tilstand, f.facts, { ...reglerAf(world), lukkedage: new Set() });
  read.set(f, frister);
  return frister;
}

const read = new WeakMap<Forloeb, readonly Frist[]>();
