import { ROLLER } from '#machines/actor.ts';
import type { Forloeb } from '#machines/chart.ts';
import { whyNot } from '#machines/decide.ts';
import type { PersonId } from '#machines/ids.ts';
import type { PresetNavn } from '#machines/presets/presets.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { erForkert, samplesOf } from '#tests/support/samples/index.ts';
import { omgivelserAf, type World } from '#tests/support/worlds.ts';
import { walkOf } from './cells.ts';
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
  return rows.flatMap((row) =>
    row.ikkeDenDer.flatMap((barred) => {
      const there = ({ world }: Node) => placesFor(world, row, barred).length > 0;
      const node = walk.nodes.find(there) ?? onward(after(walk, barred), row, there);
      const [f] = node ? placesFor(node.world, row, barred) : [];
      const doer = f && doerOf(f, barred);
      return node && doer ? [{ ...nameOf(node.world, f), event: row.event, barred, steps: stepsTo(node), doer }] : [];
    }),
  );
}

/** The worlds right after an event, from each leaf that has it; caused ones too. */
function after(walk: Walk, deed: string): Node[] {
  return [...walk.taken].flatMap(([at, { from, step }]) => {
    const [place = '', event = ''] = at.split(' ');
    return from && `${place.split('.')[0]}.${event}` === deed ? doneFrom(from, step) : [];
  });
}

/** The nearest world that will do, at most two acts of the row's chart further on. */
function onward(nodes: readonly Node[], row: PolicyRow, there: (node: Node) => boolean, acts = 2): Node | undefined {
  const found = nodes.find(there);
  if (found || acts === 0 || nodes.length === 0) return found;
  return onward(
    nodes.flatMap((node) => nextOf(node, row)),
    row,
    there,
    acts - 1,
  );
}

function nextOf(node: Node, { chart }: PolicyRow): Node[] {
  const om = omgivelserAf(node.world);
  return [...node.world.forloeb.values()]
    .filter((f) => f.chart === chart || f.chart.rod !== null)
    .flatMap((f) =>
      [...(f.chart.edges.get(f.tilstand)?.keys() ?? [])].flatMap((type) => {
        const sample = [...samplesOf(f.chart.navn, type).keys()].find((name) => !erForkert(name));
        const by = CAST.find((actor) => whyNot(f.chart, f, type, actor, om).length === 0);
        if (!by || sample === undefined) return [];
        return doneFrom(node, { ...nameOf(node.world, f), type, sample, by: by.personId, today: node.world.today });
      }),
    );
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
