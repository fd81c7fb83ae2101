import type { Actor, Afsender } from '#machines/actor.ts';
import type { Chart, Forloeb } from '#machines/chart.ts';
import { whyNot } from '#machines/decide.ts';
import { fristNoegle } from '#machines/frist.ts';
import type { Reason } from '#machines/refusal.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { AABNINGER, erForkert, type Payload, SAMPLES } from '#tests/support/samples/index.ts';
import type { Ved } from '#tests/support/samples/sample.ts';
import { type Acted, aabn, act, FOERSTE_DAG, omgivelserAf } from '#tests/support/worlds.ts';
import { brokenBy, brokenIn, brokenInStore } from './judge.ts';
import { fristerAf, type Lights } from './light.ts';
import type { Node, Step, Walk } from './seen.ts';

/** Walks every abstract world of a chart under one set of rules, breadth first, from each of its openings. */
export function explore(chart: Chart, regler: FrosneRegler, lights: Lights): Walk {
  const walk: Walk = {
    chart,
    regler,
    nodes: [],
    leaves: new Map(),
    taken: new Map(),
    krav: new Map(),
    checks: new Set(),
    nobody: new Set(),
    refused: new Set(),
    unanswered: new Set(),
    problems: new Set(),
    ends: new Map(),
    tries: 0,
  };
  const seen = new Set<string>();
  const keep = (acted: Acted, parent: Node | null, step: Step) => {
    for (const [n, world] of acted.worlds.entries()) {
      const fresh = lights(world).filter((light) => !seen.has(light));
      if (fresh.length === 0) continue;
      for (const light of fresh) seen.add(light);
      const node = { world, parent, step, opened: n > 0 };
      walk.nodes.push(node);
      for (const what of brokenInStore(world)) walk.problems.add(what);
      for (const f of world.forloeb.values()) if (!walk.leaves.has(f.tilstand)) walk.leaves.set(f.tilstand, node);
    }
  };

  for (const [type, samples] of AABNINGER)
    for (const [sample, payloadOf] of samples) {
      const [by] = CAST;
      if (!by) throw new Error('nobody');
      const step = { type, sample, by: by.personId, today: FOERSTE_DAG };
      const payload = payloadOf(FOERSTE_DAG);
      const given = { chart, type, payload, afsender: { art: 'person', actor: by } as const, today: FOERSTE_DAG };
      const acted = judged(walk, null, step, aabn(regler, given));
      keep(acted, null, step);
      if (acted.plan.ok === erForkert(sample)) walk.problems.add(`ny ${type}: ${sample} was answered otherwise`);
      if (!acted.plan.ok) for (const r of acted.plan.reasons) noteRefusal(walk, 'ny', type, sample, r);
    }
  // The list grows while it is walked.
  for (const node of walk.nodes)
    for (const f of node.world.forloeb.values())
      for (const type of chart.events.keys()) tryAll(walk, node, f, type, keep);
  return walk;
}

type Keep = (acted: Acted, parent: Node, step: Step) => void;

function tryAll(walk: Walk, node: Node, f: Forloeb, type: string, keep: Keep): void {
  const event = f.chart.events.get(type);
  if (!event || event.aabner !== null || event.regel === 'foelger') return;
  if (event.regel === 'uret') {
    tryClock(walk, node, f, type, keep);
    return;
  }
  const edge = f.chart.edges.get(f.tilstand)?.get(type);
  const om = omgivelserAf(node.world);
  const at = `${f.tilstand} ${type}`;
  const by = CAST.find((actor) => whyNot(f.chart, f, type, actor, om)[0]?.kode !== 'notAllowed');
  if (!by) {
    if (edge) walk.nobody.add(at);
    return;
  }
  const why = whyNot(f.chart, f, type, by, om);
  for (const id of edge?.krav ?? []) {
    const answers = walk.krav.get(`${at} ${id}`) ?? new Set();
    walk.krav.set(`${at} ${id}`, answers.add(f.chart.krav.get(id)?.holder(f.facts) ?? false));
  }
  if (why.length) tryRefused(walk, node, f, type, by, why);
  else trySamples(walk, node, f, type, by, keep);
}

/** Where the page says no, decide says the same, of each kind of no once. */
function tryRefused(walk: Walk, node: Node, f: Forloeb, type: string, by: Actor, why: readonly Reason[]): void {
  const no = `${f.tilstand} ${type}: ${why.map((r) => r.id).join()}`;
  const [first] = SAMPLES.get(type) ?? [];
  if (walk.refused.has(no) || !first) return;
  walk.refused.add(no);
  const { plan } = tried(walk, node, f, { type, sample: first[0], by: by.personId }, first[1](vedOf(node, f)), by);
  const told = new Set(plan.ok ? [] : plan.reasons.map((r) => r.id));
  if (why.some((r) => !told.has(r.id))) walk.problems.add(`${no}: says the page, decide does not`);
}

/** Where the page says yes, each good payload is tried and one is accepted; each wrong one is refused, once per leaf. */
function trySamples(walk: Walk, node: Node, f: Forloeb, type: string, by: Actor, keep: Keep): void {
  const at = `${f.tilstand} ${type}`;
  let accepted = false;
  for (const [sample, payloadOf] of SAMPLES.get(type) ?? []) {
    const wrong = erForkert(sample);
    if (wrong && walk.refused.has(`${at} ${sample}`)) continue;
    const step = { type, sample, by: by.personId, today: node.world.today };
    const acted = tried(walk, node, f, step, payloadOf(vedOf(node, f)), by);
    keep(acted, node, step);
    if (acted.plan.ok) {
      accepted = true;
      if (wrong) walk.problems.add(`${at}: ${sample} was accepted`);
    } else {
      if (wrong) walk.refused.add(`${at} ${sample}`);
      for (const r of acted.plan.reasons) noteRefusal(walk, at, type, sample, r);
    }
  }
  if (!accepted) walk.unanswered.add(type);
}

// The samples are those of this chart, whose facts were parsed when the world was made.
const vedOf = (node: Node, f: Forloeb): Ved => ({ facts: f.facts, today: node.world.today }) as Ved;

/** The clock sends what its frister wake, on their day; closing days are recounted whenever they change. */
function tryClock(walk: Walk, node: Node, f: Forloeb, type: string, keep: Keep): void {
  const { world } = node;
  const due = fristerAf(world, f).filter((frist) => frist.vaekker?.event === type);
  const days = due.map((frist) => ({ day: frist.vaekker?.paa ?? world.today, key: fristNoegle(frist) }));
  if (type === 'genberegnFrister') days.push({ day: world.today, key: '' });
  for (const { day, key } of days) {
    const today = day > world.today ? day : world.today;
    const step = { type, sample: '', by: null, today };
    const acted = tried(walk, node, f, step, {}, null);
    if (!acted.plan.ok) walk.problems.add(`${f.tilstand} ${type}: the clock was refused`);
    for (const next of acted.worlds) {
      const same = next.forloeb.get(f.id);
      const still =
        same && fristerAf(next, same).some((x) => fristNoegle(x) === key && x.vaekker && x.vaekker.paa <= today);
      if (still) walk.problems.add(`${f.tilstand} ${type}: the clock did not settle ${key}`);
    }
    keep(acted, node, step);
  }
}

function tried(
  walk: Walk,
  node: Node,
  f: Forloeb,
  given: Omit<Step, 'today'> & Partial<Step>,
  payload: Payload,
  by: Actor | null,
): Acted {
  const step: Step = { today: node.world.today, ...given };
  const afsender: Afsender = by ? { art: 'person', actor: by } : { art: 'uret' };
  return judged(walk, node, step, act(node.world, { ...step, chart: f.chart, forloebId: f.id, payload, afsender }));
}

function judged(walk: Walk, from: Node | null, step: Step, acted: Acted): Acted {
  walk.tries += 1;
  if (!acted.plan.ok) return acted;
  for (const s of acted.plan.skridt) {
    const { fra, til, event } = s.move;
    const at = `${fra ?? 'ny'} ${event.type}`;
    if (!walk.taken.has(at)) walk.taken.set(at, { from, step, til });
    if (from && s.chart.leaves.get(til)?.ended) walk.ends.set(from, (walk.ends.get(from) ?? new Set()).add(event.type));
    const world = acted.worlds.find((w) => w.rootId === s.rootId);
    if (world)
      for (const what of brokenBy(s, world, from?.world.forloeb.get(s.forloebId) ?? null)) walk.problems.add(what);
  }
  for (const world of acted.worlds)
    for (const f of world.forloeb.values()) for (const what of brokenIn(world, f)) walk.problems.add(what);
  return acted;
}

/** After a yes of the page only a check may refuse, and it names the field. */
function noteRefusal(walk: Walk, at: string, type: string, sample: string, { id, felt }: Reason): void {
  if (id.startsWith('foelge.')) walk.problems.add(`${at}: a caused event was refused (${id})`);
  else if (id.startsWith('felt.')) walk.problems.add(`${type} ${sample}: the sample is malformed (${id})`);
  else if (felt === null) walk.problems.add(`${at}: the page says yes, decide says ${id}`);
  walk.checks.add(`${type} ${id}`);
}
