import type { Forloeb } from '#machines/chart.ts';
import type { Skridt } from '#machines/plan.ts';
import type { Reason } from '#machines/refusal.ts';
import type { Acted } from '#tests/support/worlds.ts';
import { brokenBy, brokenIn } from './judge.ts';
import { placeOf } from './model.ts';
import type { Node, Step, Walk } from './seen.ts';

/** Counts a try; of what was accepted it notes each transition, caused ones too, and judges what then is. */
export function judged(walk: Walk, from: Node | null, step: Step, acted: Acted): Acted {
  walk.tries += 1;
  if (!acted.plan.ok) return acted;
  const stands = new Map(from?.world.forloeb);
  const { skridt } = acted.plan;
  for (const s of skridt) {
    const { fra, til, event } = s.move;
    const at = placeOf(s.chart, fra, event.type);
    const sag = acted.worlds.findIndex((w) => w.rootId === s.rootId);
    if (!walk.taken.has(at)) walk.taken.set(at, { from, step, sag, til });
    for (const what of brokenBy(s, stands.get(s.forloebId) ?? null, skridt)) walk.problems.add(what);
    stands.set(s.forloebId, standsAfter(s));
  }
  for (const world of acted.worlds)
    for (const what of brokenIn(world, from?.world ?? null)) walk.problems.add(`${what} (${step.chart}.${step.type})`);
  return acted;
}

function standsAfter({ forloebId: id, rootId, chart, version, move }: Skridt): Forloeb {
  return { id, rootId, chart, version, tilstand: move.til, facts: move.facts, gjort: move.gjort };
}

/** Which answer each krav of an edge gives here. */
export function noteKrav(walk: Walk, { chart, tilstand, facts }: Forloeb, type: string): void {
  for (const id of chart.edges.get(tilstand)?.get(type)?.krav ?? []) {
    const at = `${placeOf(chart, tilstand, type)} ${id}`;
    const answers = walk.krav.get(at) ?? new Set();
    walk.krav.set(at, answers.add(chart.krav.get(id)?.holder(facts) ?? false));
  }
}

/** After a yes of the page only a check may refuse, and it names the field. */
export function noteRefusal(walk: Walk, { chart, type, sample }: Step, at: string, { id, felt }: Reason): void {
  if (id.startsWith('foelge.')) walk.problems.add(`${at} ${sample}: a caused event was refused (${id})`);
  else if (id.startsWith('felt.')) walk.problems.add(`${chart}.${type} ${sample}: the sample is malformed (${id})`);
  else if (felt === null) walk.problems.add(`${at}: the page says yes, decide says ${id}`);
  walk.checks.add(`${chart} ${id}`);
}
