import type { Forloeb } from '#machines/chart.ts';
import { whyNot } from '#machines/decide.ts';
import type { Hvem } from '#machines/frist.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { omgivelserAf, type World } from '#tests/support/worlds.ts';
import { fristerAf } from './frister.ts';

/** Whether someone of ours is waited for who can, or a frist with a date will put it on a list. Frister cost more to ask. */
export const isWaitedFor = (world: World, f: Forloeb): boolean =>
  someoneOfOurs(world, f) || fristerAf(world, f).some((frist) => frist.dato !== null);

/** Whether one that has ended waits for anybody, or for a day. */
export const stillWaits = (world: World, f: Forloeb): boolean =>
  f.chart.venterPaa(f.tilstand, f.facts).length > 0 || fristerAf(world, f).length > 0;

const someoneOfOurs = (world: World, f: Forloeb): boolean =>
  f.chart
    .venterPaa(f.tilstand, f.facts)
    .some((v) => (v.hvem.art === 'rolle' || v.hvem.art === 'person') && someoneCan(world, f, v));

/** Whether one of those who are waited for can do it now. */
function someoneCan(world: World, f: Forloeb, { event, hvem }: { event: string; hvem: Hvem }): boolean {
  const om = omgivelserAf(world);
  return CAST.some(
    (a) =>
      (hvem.art === 'person' ? a.personId === hvem.personId : hvem.art === 'rolle' && a.roller.includes(hvem.rolle)) &&
      whyNot(f.chart, f, event, a, om).length === 0,
  );
}
