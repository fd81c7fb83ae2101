import { ROLLER } from '#machines/actor.ts';
import type { Chart, Forloeb } from '#machines/chart.ts';
import { whyNot } from '#machines/decide.ts';
import type { PersonId } from '#machines/ids.ts';
import { PILE } from '#machines/links.ts';
import type { PresetNavn } from '#machines/presets/presets.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { erForkert, samplesOf } from '#tests/support/samples/index.ts';
import { omgivelserAf, type World } from '#tests/support/worlds.ts';
import { walkOf } from './cells.ts';
import { ROOT } from './model.ts';
import { type Named, nameOf, rootOf } from './named.ts';
import { type PathStep, stepsTo } from './paths.ts';
import type { PolicyRow } from './policy-table.ts';
import type { Node, Step, Walk } from './seen.ts';
import { take } from './take.ts';

/** Two acts that one person must not do both, and a way to where the second could be done. */
export interface Duty extends Named {
  readonly event: string;
  /** As `chart.event`. */
  readonly barred: string;
  readonly steps: readonly PathStep[];
  readonly doer: PersonId;
}

/** Each pair of the tables with a short way on which the first act was done and the second could be. */
export function dutiesOf(preset: PresetNavn, rows: readonly PolicyRow[]): Duty[] {
  const walk = walkOf(preset);
  const onward = onwardFrom(walk);
  return rows.flatMap((row) =>
    row.ikkeDenDer.flatMap((barred) => {
      const there = ({ world }: Node) => placesFor(world, row, barred).length > 0;
      const node = walk.nodes.find(there) ?? onward(barred, row.chart, there);
      const [f] = node ? placesFor(node.world, row, barred) : [];
      const doer = f && doerOf(f, barred);
      return node && doer ? [{ ...nameOf(node.world, f), event: row.event, barred, steps: stepsTo(node), doer }] : [];
    }),
  );
}

/**
 * The nearest world after a deed that will do: of the sag at most two acts further on, of another forløb four of those
 * that lead to it. What lies so many acts after a deed is looked for once.
 */
function onwardFrom(walk: Walk) {
  const known = new Map<string, readonly Node[]>();
  const worlds = (deed: string, chart: Chart, acts: number): readonly Node[] => {
    const key = `${deed} ${chart.navn} ${acts}`;
    const before = known.get(key);
    if (before) return before;
    const found = acts === 0 ? after(walk, deed) : worlds(deed, chart, acts - 1).flatMap((node) => nextOf(node, chart));
    known.set(key, found);
    return found;
  };
  return (deed: string, chart: Chart, there: (node: Node) => boolean): Node | undefined => {
    for (let acts = 0; acts <= (chart.rod ? 2 : 4); acts += 1) {
      const found = worlds(deed, chart, acts).find(there);
      if (found) return found;
    }
    return undefined;
  };
}

/** The worlds right after an event, from each leaf that has it; caused ones too. */
function after(walk: Walk, deed: string): Node[] {
  return [...walk.taken].flatMap(([at, { from, step }]) => {
    const [place = '', event = ''] = at.split(' ');
    return from && `${place.split('.')[0]}.${event}` === deed ? doneFrom(from, step) : [];
  });
}

function nextOf(node: Node, chart: Chart): Node[] {
  const om = omgivelserAf(node.world);
  return [...node.world.forloeb.values()].flatMap((f) =>
    [...(f.chart.edges.get(f.tilstand)?.keys() ?? [])].flatMap((type) => {
      if (f.chart !== chart && !leadsTo(chart).has(`${f.chart.navn}.${type}`)) return [];
      const samples = [...samplesOf(f.chart.navn, type).keys()].filter((name) => !erForkert(name));
      const by = CAST.find((actor) => whyNot(f.chart, f, type, actor, om).length === 0);
      if (!by) return [];
      const begun = { ...nameOf(node.world, f), type, by: by.personId, today: node.world.today };
      return firstDone(samples.map((sample) => () => doneFrom(node, { ...begun, sample })));
    }),
  );
}

/** The acts of other charts that open one of this, those that their krav ask for first, and who is assigned. */
function leadsTo(chart: Chart): ReadonlySet<string> {
  const acts = PILE.filter(({ til, retning }) => til.chart === chart && retning === 'ny').map(({ fra }) => fra);
  const first = acts.flatMap(({ chart: from, event }) =>
    [...from.edges.values()]
      .flatMap((own) => own.get(event)?.krav ?? [])
      .flatMap((id) => (from.krav.get(id)?.vej ?? []).filter((vej) => from.events.has(vej)))
      .map((vej) => ({ chart: from, event: vej })),
  );
  return new Set(
    [...acts, ...first, { chart: ROOT, event: 'tildel' }].map(({ chart: from, event }) => `${from.navn}.${event}`),
  );
}

/** The first sample that is accepted here. */
function firstDone(tries: readonly (() => Node[])[]): Node[] {
  for (const attempt of tries) {
    const nodes = attempt();
    if (nodes.length > 0) return nodes;
  }
  return [];
}

function doneFrom(parent: Node, step: Step): Node[] {
  const [world] = take(parent.world, step).worlds;
  return world ? [{ world, parent, step, sag: 0, fresh: new Set() }] : [];
}

/** The forløb of a world on which the first act was done, in a leaf from which somebody may do the second. */
const placesFor = (world: World, row: PolicyRow, barred: string): Forloeb[] =>
  [...world.forloeb.values()].filter(
    (f) => f.chart === row.chart && doerOf(f, barred) !== undefined && somebodyMay(world, f, row),
  );

/** From its leaf by the table, and on an agenda where it is the udvalg that may. */
function somebodyMay(world: World, f: Forloeb, { from }: PolicyRow): boolean {
  const root = rootOf(world);
  const onAgenda = root.chart.rod?.tilknytning(root.facts).dagsorden != null;
  return ROLLER.some((rolle) => from[rolle].has(f.tilstand) && (rolle !== 'udvalgsmedlem' || onAgenda));
}

const doerOf = (f: Forloeb, barred: string): PersonId | undefined => f.gjort[barred]?.[0];
