import type { Afsender } from '#machines/actor.ts';
import type { Forloeb } from '#machines/chart.ts';
import type { PersonId } from '#machines/ids.ts';
import { PILE } from '#machines/links.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { AABNINGER, type Payload, samplesOf } from '#tests/support/samples/index.ts';
import type { VedAf } from '#tests/support/samples/sample.ts';
import { type Acted, aabn, act, type World } from '#tests/support/worlds.ts';
import { ROOT } from './model.ts';
import { forloebOf, rootOf } from './named.ts';
import type { Step } from './seen.ts';

const [first] = CAST;
if (!first) throw new Error('nobody');
/** Who opens the sager of the walk. */
export const OPENER = first;

/** One step, with the payload that its sample makes of the facts there: from a world, or of rules the opening of a sag. */
export function take(from: World | FrosneRegler, step: Step): Acted {
  const { type, sample, today } = step;
  const given = { type, afsender: senderOf(step), today };
  if (!('rootId' in from)) {
    const payload = AABNINGER.get(type)?.get(sample)?.(today) ?? {};
    return aabn(from, { ...given, chart: ROOT, payload }, step.by === 'version1' ? PILE_1 : PILE);
  }
  const f = forloebOf(from, step);
  return act(from, { ...given, chart: f.chart, forloebId: f.id, payload: payloadOf(from, f, step) });
}

export function payloadOf(world: World, f: Forloeb, { type, sample, today }: Step): Payload {
  const make = samplesOf(f.chart.navn, type).get(sample);
  return make ? make(vedOf(world, f, today)) : {};
}

/** The samples of a chart are given its facts, which were parsed when the world was made. */
export const vedOf = (world: World, f: Forloeb, today: Step['today']): VedAf<never> =>
  ({ facts: f.facts, today, sag: rootOf(world).facts }) as VedAf<never>;

function senderOf({ by }: Step): Afsender {
  if (by === 'uret') return { art: 'uret' };
  if (by === 'opgradering') return { art: 'opgradering', personId: ADMINISTRATOR };
  const actor = by === 'version1' ? OPENER : CAST.find((a) => a.personId === by);
  if (!actor) throw new Error(`${by} is not of the cast`);
  return { art: 'person', actor };
}

/** The arrows of the first version led from sag to sag. */
const PILE_1 = PILE.filter(({ retning }) => retning === 'nyRod');

/** On whose behalf the upgrade acts. */
export const ADMINISTRATOR = 'p-administrator' as PersonId;
