import type { Forloeb } from '#machines/chart.ts';
import { whyNot } from '#machines/decide.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { erForkert, samplesOf } from '#tests/support/samples/index.ts';
import { omgivelserAf, type World } from '#tests/support/worlds.ts';
import { sightOf } from './edge-light.ts';
import { fristerAf } from './frister.ts';
import { leafOf } from './model.ts';
import { isLive, nameOf, rootOf } from './named.ts';
import type { Node, Step, Walk } from './seen.ts';
import { take } from './take.ts';

/*
 * From every world each live forløb has a way to an end, and not only by annulling. The way is gone in the world
 * itself; what the walk learns of one it tries first in those that read alike.
 */

/** An act of a way, without who does it and when. */
type Act = Pick<Step, 'type' | 'sample'>;

/** Live forløb without a way to an end. */
export function deadEnds(walk: Walk): string[] {
  const ways: Ways = new Map();
  return walk.nodes.flatMap(({ world, step }: Node) =>
    [...world.forloeb.values()].flatMap((f) =>
      isLive(f) && !ended(world, f, ways) ? [`${leafOf(f.chart, f.tilstand)} after ${step.chart}.${step.type}`] : [],
    ),
  );
}

/** Ways that led to an end, by how the forløb read. */
type Ways = Map<string, (readonly Act[])[]>;

/** The world in which this forløb has ended, or null. A sag ends after its children: some of them hinder it. */
function ended(world: World, f: Forloeb, ways: Ways): World | null {
  const known = byKnownWay(world, f, ways);
  if (known || f.chart.rod === null) return known ?? bySearch(world, f, ways);
  let alone: World = world;
  for (const child of world.forloeb.values()) {
    const now = alone.forloeb.get(child.id);
    if (now && now.chart.rod === null && isLive(now)) alone = ended(alone, now, ways) ?? alone;
  }
  const root = rootOf(alone);
  return isLive(root) ? (byKnownWay(alone, root, ways) ?? bySearch(alone, root, ways)) : alone;
}

const readingOf = (world: World, f: Forloeb): string => sightOf(world).reading(f);

function byKnownWay(world: World, f: Forloeb, ways: Ways): World | null {
  for (const way of ways.get(readingOf(world, f)) ?? []) {
    let at: World | null = world;
    for (const act of way) at = at && done(at, f, act);
    if (at) return at;
  }
  return null;
}

/** A forløb that is further from its end than this is taken to have none. */
const MOST = 300;

/** Breadth first over what people and the clock do with this forløb alone. */
function bySearch(world: World, f: Forloeb, ways: Ways): World | null {
  const seen = new Set<string>();
  const queue: { readonly at: World; readonly way: readonly Act[] }[] = [{ at: world, way: [] }];
  for (const { at, way } of queue) {
    const own = at.forloeb.get(f.id);
    if (!own || seen.has(readingOf(at, own)) || queue.length > MOST) continue;
    seen.add(readingOf(at, own));
    for (const act of actsOf(own)) {
      const next = done(at, own, act);
      const then = next?.forloeb.get(f.id);
      if (!next || !then) continue;
      if (!isLive(then)) {
        remember(ways, readingOf(world, f), [...way, act]);
        return next;
      }
      queue.push({ at: next, way: [...way, act] });
    }
  }
  return null;
}

function remember(ways: Ways, reading: string, way: readonly Act[]): void {
  ways.set(reading, [...(ways.get(reading) ?? []), way]);
}

const actsOf = ({ chart, tilstand }: Forloeb): Act[] =>
  [...(chart.edges.get(tilstand)?.keys() ?? [])].flatMap((type) => {
    if (type === 'annuller') return [];
    if (chart.events.get(type)?.regel === 'uret') return [{ type, sample: '' }];
    return [...samplesOf(chart.navn, type).keys()].flatMap((sample) => (erForkert(sample) ? [] : [{ type, sample }]));
  });

/** The world after an act by whoever may, the clock on its day; null where nobody may or it is refused. */
function done(world: World, { id }: Forloeb, act: Act): World | null {
  const f = world.forloeb.get(id);
  const sender =
    f && (f.chart.events.get(act.type)?.regel === 'uret' ? onItsDay(world, f, act) : byWhoMay(world, f, act));
  return f && sender ? (take(world, { ...nameOf(world, f), ...act, ...sender }).worlds[0] ?? null) : null;
}

type Sender = Pick<Step, 'by' | 'today'>;

function onItsDay(world: World, f: Forloeb, { type }: Act): Sender | null {
  const day = fristerAf(world, f).find((frist) => frist.vaekker?.event === type)?.vaekker?.paa;
  return day ? { by: 'uret', today: day > world.today ? day : world.today } : null;
}

function byWhoMay(world: World, f: Forloeb, { type }: Act): Sender | null {
  const om = omgivelserAf(world);
  const by = CAST.find((actor) => whyNot(f.chart, f, type, actor, om).length === 0);
  return by ? { by: by.personId, today: world.today } : null;
}
