import type { ForloebId } from '#machines/ids.ts';
import { PILE } from '#machines/links.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import { AABNINGER, erForkert } from '#tests/support/samples/index.ts';
import { type Acted, FOERSTE_DAG, type World } from '#tests/support/worlds.ts';
import { brokenInStore } from './judge.ts';
import type { Lights } from './light.ts';
import { leafOf, ROOT } from './model.ts';
import { nameOf } from './named.ts';
import { judged, noteRefusal } from './noted.ts';
import { type Node, newWalk, type Step, type Walk } from './seen.ts';
import { OPENER, take } from './take.ts';
import { type Keep, tryAll } from './tries.ts';

/** Walks every abstract world of all charts under one set of rules, breadth first, from each opening of a sag. */
export function explore(regler: FrosneRegler, lights: Lights): Walk {
  const walk = newWalk(regler);
  const seen: Seen = { lights: new Set(), lists: new WeakSet() };
  const keep = (acted: Acted, parent: Node | null, step: Step) => {
    for (const [sag, world] of acted.worlds.entries()) {
      const fresh = freshIn(lights, world, seen);
      if (fresh.size > 0) keepNode(walk, { world, parent, step, sag, fresh });
    }
  };

  let next = 0;
  // First from the sager of today; then from those that the first version left, what is still new in them.
  for (const opened of [openings(OPENER.personId), openings('version1')]) {
    for (const step of opened) {
      const { type, sample } = step;
      const acted = judged(walk, null, step, take(regler, step));
      keep(acted, null, step);
      if (acted.plan.ok === erForkert(sample)) walk.problems.add(`ny ${type}: ${sample} was answered otherwise`);
      if (!acted.plan.ok) for (const r of acted.plan.reasons) noteRefusal(walk, step, 'ny', r);
    }
    // The list grows while it is walked.
    for (let node = walk.nodes[next]; node; node = walk.nodes[++next]) goOn(walk, node, keep);
  }
  return walk;
}

function goOn(walk: Walk, node: Node, keep: Keep): void {
  for (const id of node.fresh) {
    const f = node.world.forloeb.get(id);
    if (f) for (const type of f.chart.events.keys()) tryAll(walk, node, f, type, keep);
  }
}

/** Each opening that a person sends; of the first version only those that it did otherwise. */
const openings = (by: Step['by']): Step[] =>
  [...AABNINGER].flatMap(([type, samples]) => {
    const opens = PILE.some(({ fra, retning }) => fra.chart === ROOT && fra.event === type && retning !== 'nyRod');
    if (by === 'version1' && !opens) return [];
    return [...samples.keys()].map((sample) => ({ chart: ROOT.navn, nr: 1, type, sample, by, today: FOERSTE_DAG }));
  });

/** What has been seen: each light, and the lists of lights that need not be gone through again. */
interface Seen {
  readonly lights: Set<string>;
  readonly lists: WeakSet<readonly string[]>;
}

/** The forløb of a world on which a light falls for the first time; from now on it has been seen. */
function freshIn(lights: Lights, world: World, seen: Seen): ReadonlySet<ForloebId> {
  const fresh = new Set<ForloebId>();
  for (const [id, lists] of lights(world))
    for (const list of lists) {
      if (seen.lists.has(list)) continue;
      seen.lists.add(list);
      for (const light of list) {
        if (seen.lights.has(light)) continue;
        seen.lights.add(light);
        fresh.add(id);
      }
    }
  return fresh;
}

function keepNode(walk: Walk, node: Node): void {
  const { world } = node;
  walk.nodes.push(node);
  for (const what of brokenInStore(world, node.parent?.world ?? null)) walk.problems.add(what);
  for (const f of world.forloeb.values()) {
    const leaf = leafOf(f.chart, f.tilstand);
    if (!walk.leaves.has(leaf)) walk.leaves.set(leaf, { node, ...nameOf(world, f) });
  }
}
