import type { Actor } from '#machines/actor.ts';
import type { Forloeb } from '#machines/chart.ts';
import { whyNot } from '#machines/decide.ts';
import { fristNoegle } from '#machines/frist.ts';
import { manglerOpgradering } from '#machines/opgradering.ts';
import type { Reason } from '#machines/refusal.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { erForkert, samplesOf } from '#tests/support/samples/index.ts';
import { type Acted, omgivelserAf } from '#tests/support/worlds.ts';
import { fristerAf } from './frister.ts';
import { placeOf } from './model.ts';
import { nameOf } from './named.ts';
import { judged, noteKrav, noteRefusal } from './noted.ts';
import type { Node, Step, Walk } from './seen.ts';
import { take } from './take.ts';

export type Keep = (acted: Acted, parent: Node, step: Step) => void;

/** All that can be done of one event with one forløb of a world: by a person, by the clock, by an upgrade. */
export function tryAll(walk: Walk, node: Node, f: Forloeb, type: string, keep: Keep): void {
  const event = f.chart.events.get(type);
  if (!event || event.aabner !== null || event.regel === 'foelger') return;
  const step = { ...nameOf(node.world, f), type, sample: '', today: node.world.today };
  if (event.regel === 'uret') tryClock(walk, node, f, { ...step, by: 'uret' }, keep);
  else if (event.regel === 'opgradering') tryUpgrade(walk, node, f, { ...step, by: 'opgradering' }, keep);
  else tryPeople(walk, node, f, step, keep);
}

type Begun = Omit<Step, 'by'>;

function tryPeople(walk: Walk, node: Node, f: Forloeb, step: Begun, keep: Keep): void {
  const { type } = step;
  const om = omgivelserAf(node.world);
  const by = CAST.find((actor) => whyNot(f.chart, f, type, actor, om)[0]?.kode !== 'notAllowed');
  if (!by) {
    if (f.chart.edges.get(f.tilstand)?.has(type)) walk.nobody.add(placeOf(f.chart, f.tilstand, type));
    return;
  }
  const why = whyNot(f.chart, f, type, by, om);
  noteKrav(walk, f, type);
  if (why.length) tryRefused(walk, node, f, { ...step, by: by.personId }, why);
  else trySamples(walk, node, f, step, by, keep);
}

/** Where the page says no, decide says the same, of each kind of no once. */
function tryRefused(walk: Walk, node: Node, f: Forloeb, given: Step, why: readonly Reason[]): void {
  const no = `${placeOf(f.chart, f.tilstand, given.type)}: ${why.map((r) => r.id).join()}`;
  const [sample] = samplesOf(f.chart.navn, given.type).keys();
  if (walk.refused.has(no) || sample === undefined) return;
  walk.refused.add(no);
  const step = { ...given, sample };
  const { plan } = judged(walk, node, step, take(node.world, step));
  const told = new Set(plan.ok ? [] : plan.reasons.map((r) => r.id));
  if (why.some((r) => !told.has(r.id))) walk.problems.add(`${no}: says the page, decide does not`);
}

/** Where the page says yes, each good payload is tried and one is accepted; each wrong one is refused, once per leaf. */
function trySamples(walk: Walk, node: Node, f: Forloeb, given: Begun, by: Actor, keep: Keep): void {
  const { type } = given;
  const at = placeOf(f.chart, f.tilstand, type);
  let accepted = false;
  for (const sample of samplesOf(f.chart.navn, type).keys()) {
    const wrong = erForkert(sample);
    if (wrong && walk.refused.has(`${at} ${sample}`)) continue;
    const step = { ...given, sample, by: by.personId };
    const acted = judged(walk, node, step, take(node.world, step));
    keep(acted, node, step);
    if (acted.plan.ok) {
      accepted = true;
      if (wrong) walk.problems.add(`${at}: ${sample} was accepted`);
    } else {
      if (wrong) walk.refused.add(`${at} ${sample}`);
      for (const r of acted.plan.reasons) noteRefusal(walk, step, at, r);
    }
  }
  if (!accepted) walk.unanswered.add(`${f.chart.navn}.${type}`);
}

/** The clock sends what its frister wake, on their day; closing days are recounted whenever they change. */
function tryClock(walk: Walk, node: Node, f: Forloeb, given: Step, keep: Keep): void {
  const { world } = node;
  const { type } = given;
  const at = placeOf(f.chart, f.tilstand, type);
  const due = fristerAf(world, f).filter((frist) => frist.vaekker?.event === type);
  const days = due.map((frist) => ({ day: frist.vaekker?.paa ?? world.today, key: fristNoegle(frist) }));
  if (type === 'genberegnFrister' && f.chart.edges.get(f.tilstand)?.has(type)) days.push({ day: world.today, key: '' });
  for (const { day, key } of days) {
    const today = day > world.today ? day : world.today;
    const step = { ...given, today };
    const acted = judged(walk, node, step, take(world, step));
    if (!acted.plan.ok) walk.problems.add(`${at}: the clock was refused`);
    for (const next of acted.worlds) {
      const same = next.forloeb.get(f.id);
      const still =
        same && fristerAf(next, same).some((x) => fristNoegle(x) === key && x.vaekker && x.vaekker.paa <= today);
      if (still) walk.problems.add(`${at}: the clock did not settle ${key}`);
    }
    keep(acted, node, step);
  }
}

/** An upgrade sends what the sag is owed, and is then owed it no more. */
function tryUpgrade(walk: Walk, node: Node, f: Forloeb, step: Step, keep: Keep): void {
  noteKrav(walk, f, step.type);
  if (!manglerOpgradering(f).includes(step.type)) return;
  const at = placeOf(f.chart, f.tilstand, step.type);
  const acted = judged(walk, node, step, take(node.world, step));
  if (!acted.plan.ok) walk.problems.add(`${at}: the upgrade was refused`);
  const after = acted.worlds[0]?.forloeb.get(f.id);
  if (after && manglerOpgradering(after).includes(step.type)) walk.problems.add(`${at}: the upgrade settled nothing`);
  keep(acted, node, step);
}
