import type { Forloeb } from '#machines/chart.ts';
import type { ForloebId } from '#machines/ids.ts';
import { PILE } from '#machines/links.ts';
import type { World } from '#tests/support/worlds.ts';
import { type Edge, type Sight, sightOf } from './edge-light.ts';
import { leafOf } from './model.ts';
import { isLive } from './named.ts';

/*
 * The abstraction. Of a sag the walk keeps what its charts read of it, light by light: of each forløb per edge, whether
 * all its krav hold or which one or two do not, and whether anybody sees the sag who may take it; who is waited for;
 * what it carries along when it can move on; and of two forløb that tell each other things, in which leaves they stand
 * together. A world is abstractly new when one of these falls for the first time, and only the forløb on which it falls
 * are walked on: what no edge reads together is not multiplied.
 */

/** All that the charts read of each forløb of a world, each in a short text. */
export type Lights = (world: World) => ReadonlyMap<ForloebId, readonly string[]>;

export const everyLight: Lights = (world) =>
  onEach(world, (f, sight) => [
    ...sight.edges(f).map((edge) => edge.light),
    ...venterLights(f, sight),
    ...carriedLights(f, sight.edges(f).filter(leadsOn)),
  ]);

/** Enough to come everywhere: the leaf, who is waited for, and which edges that lead on can be taken. */
export const mainLights: Lights = (world) =>
  onEach(world, (f, sight) => [
    '',
    ...venterLights(f, sight),
    ...sight
      .edges(f)
      .filter(leadsOn)
      .map((edge) => edge.light),
  ]);

function onEach(world: World, lights: (f: Forloeb, sight: Sight) => readonly string[]) {
  const sight = sightOf(world);
  return new Map(
    [...world.forloeb.values()].map((f) => {
      const own = lights(f, sight).map((light) => `${leafOf(f.chart, f.tilstand)} ${light}`);
      return [f.id, [...own, ...jointLights(world, f)]];
    }),
  );
}

/** An edge to another leaf that can be taken. */
const leadsOn = (edge: Edge): boolean => edge.can && edge.leaves;

/** Who is waited for, and whether there is one. */
const venterLights = ({ chart, tilstand, facts }: Forloeb, { roles }: Sight): string[] =>
  chart
    .venterPaa(tilstand, facts)
    .map(
      ({ event, hvem }) =>
        `venter ${event} ${hvem.art}${hvem.art === 'rolle' && !roles.has(hvem.rolle) ? ', ingen' : ''}`,
    );

const TELL = new Set(PILE.flatMap(({ fra, til }) => [`${fra.chart.navn} ${til.chart.navn}`]));

const tellEachOther = (a: Forloeb, b: Forloeb): boolean =>
  TELL.has(`${a.chart.navn} ${b.chart.navn}`) || TELL.has(`${b.chart.navn} ${a.chart.navn}`);

/** In which leaves it stands together with the live ones that it tells or is told by. */
const jointLights = ({ forloeb }: World, f: Forloeb): string[] =>
  [...forloeb.values()].flatMap((other) =>
    other !== f && (isLive(other) || isLive(f)) && tellEachOther(f, other)
      ? [`${leafOf(f.chart, f.tilstand)} ved ${leafOf(other.chart, other.tilstand)}`]
      : [],
  );

/** The facts, beside the lists that a form chooses from, that frister and the acts of every leaf rest on. */
const CARRIED: ReadonlyMap<string, readonly string[]> = new Map([
  ['indkoebssag', ['hold', 'akut', 'partshoering', 'afgoerelse', 'meldinger', 'fra']],
]);

function carriedLights({ chart, facts }: Forloeb, moves: readonly Edge[]): string[] {
  const all = new Map(Object.entries(facts as object));
  const choices = Object.entries(chart.valgmuligheder(facts)).flatMap(([list, own]) => (own.length ? [list] : []));
  const carried = [...choices, ...(CARRIED.get(chart.navn) ?? []).filter((key) => thereIs(all.get(key)))];
  return moves.flatMap(({ light }) => carried.map((what) => `${light} med ${what}`));
}

const thereIs = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : (value ?? null) !== null);
