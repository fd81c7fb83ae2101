import { ROLLER } from '#machines/actor.ts';
import { whyNot } from '#machines/decide.ts';
import type { PersonId } from '#machines/ids.ts';
import type { PresetNavn } from '#machines/presets/presets.ts';
import type { FejlSvar } from '#machines/svar.ts';
import { testApp } from '#tests/support/app.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { SAMPLES } from '#tests/support/samples/index.ts';
import { aSampleKommune } from '#tests/support/samples/kommune.ts';
import { FOERSTE_DAG, omgivelserAf } from '#tests/support/worlds.ts';
import { rulesOf, walkOf } from './cells.ts';
import { CHART } from './model.ts';
import { clientOf, goAlong, payloadOf, postEvent, type Standing } from './over-http.ts';
import { type PathStep, stepsTo } from './paths.ts';
import type { PolicyRow } from './policy-table.ts';
import { take } from './replay.ts';
import type { Node, Step, Walk } from './seen.ts';

/** Two acts that one person must not do both, and a way to where the second could be done. */
export interface Duty {
  readonly event: string;
  readonly barred: string;
  readonly steps: readonly PathStep[];
  readonly doer: PersonId;
}

/** Each pair of the table with a short way on which the first act was done and the second could be. */
export function dutiesOf(preset: PresetNavn, rows: readonly PolicyRow[]): Duty[] {
  const walk = walkOf(preset);
  return rows.flatMap((row) =>
    row.ikkeDenDer.flatMap((barred) => {
      const there = (node: Node) => isAt(node, row) && doerOf(node, barred) !== undefined;
      const node = walk.nodes.find(there) ?? onward(after(walk, barred), there);
      const doer = node && doerOf(node, barred);
      return doer ? [{ event: row.event, barred, steps: stepsTo(node), doer }] : [];
    }),
  );
}

/** The worlds right after an event, from each leaf that has it. */
function after(walk: Walk, event: string): Node[] {
  return [...walk.taken.values()].flatMap(({ from, step }) =>
    from && step.type === event ? doneFrom(from, step) : [],
  );
}

/** The nearest world that will do, at most two acts further on. */
function onward(nodes: readonly Node[], there: (node: Node) => boolean, acts = 2): Node | undefined {
  const found = nodes.find(there);
  if (found || acts === 0) return found;
  return onward(nodes.flatMap(nextOf), there, acts - 1);
}

function nextOf(node: Node): Node[] {
  const f = node.world.forloeb.get(node.world.rootId);
  if (!f) return [];
  const om = omgivelserAf(node.world);
  return [...(f.chart.edges.get(f.tilstand)?.keys() ?? [])].flatMap((type) => {
    const [sample] = SAMPLES.get(type)?.keys() ?? [];
    const by = CAST.find((actor) => whyNot(f.chart, f, type, actor, om).length === 0);
    const step = { type, sample: sample ?? '', by: by?.personId ?? null, today: node.world.today };
    return by && sample !== undefined ? doneFrom(node, step) : [];
  });
}

function doneFrom(parent: Node, step: Step): Node[] {
  const [world] = take(parent.world, step).worlds;
  return world ? [{ world, parent, step, opened: false }] : [];
}

/** In a leaf from which somebody may; on an agenda, where it is the udvalg that may. */
function isAt({ world }: Node, { from }: PolicyRow): boolean {
  const f = world.forloeb.get(world.rootId);
  if (!f) return false;
  const onAgenda = f.chart.rod?.tilknytning(f.facts).dagsorden != null;
  return ROLLER.some((rolle) => from[rolle].has(f.tilstand) && (rolle !== 'udvalgsmedlem' || onAgenda));
}

const doerOf = ({ world }: Node, event: string): PersonId | undefined =>
  world.forloeb.get(world.rootId)?.gjort[`${CHART.navn}.${event}`]?.[0];

/** A kommune in which everybody has every role, so that nothing but four eyes stops anyone. */
export async function seedDuties(preset: PresetNavn) {
  const alle = ROLLER.filter((rolle) => rolle !== 'administrator' && rolle !== 'oekonomi');
  const other = 'en-anden' as PersonId;
  const k = await aSampleKommune(await testApp(), rulesOf(preset), { alle, ekstra: [{ id: other, roller: alle }] });
  const answer = async (at: Standing, { event, steps }: Duty, who: PersonId): Promise<string> => {
    const [sample = ''] = SAMPLES.get(event)?.keys() ?? [];
    const payload = payloadOf(event, sample, at, steps.at(-1)?.today ?? FOERSTE_DAG);
    const response = await postEvent(clientOf(k, who), at, event, payload);
    if (response.status === 200) return '200';
    const { error } = (await response.json()) as FejlSvar;
    return `${response.status} ${(error.reasons ?? []).map((r) => r.id).join()}`;
  };
  return {
    async tryBoth(duty: Duty): Promise<{ own: string; other: string }> {
      const at = await goAlong(k, duty.steps);
      return { own: await answer(at, duty, duty.doer), other: await answer(at, duty, other) };
    },
  };
}
