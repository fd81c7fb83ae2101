import type { Forloeb } from '#machines/chart.ts';
import type { ForloebId } from '#machines/ids.ts';
import type { World } from '#tests/support/worlds.ts';
import { type Edge, type Sight, sightOf } from './edge-light.ts';
import { fristerAf } from './frister.ts';
import { hears, hearsNow, reaching } from './hears.ts';
import { CARRIED, KIND, STANDS, sayings } from './light-facts.ts';
import { leafOf } from './model.ts';
import { isLive } from './named.ts';

/*
 * The abstraction. Of a sag the walk keeps what its charts read of it, light by light: of each forløb per edge, whether
 * all its krav hold or which one or two do not, and whether anybody sees the sag who may take it; who is waited for, and
 * what the clock will send; what it carries along when it can move on; and of one that tells another things, how the two
 * stand. A world is abstractly new when one of these falls for the first time, and only the forløb on which it falls are
 * walked on: what no edge reads together is not multiplied.
 */

/** All that the charts read of each forløb of a world, each in a short text; what was read before is the same list again. */
export type Lights = (world: World) => ReadonlyMap<ForloebId, readonly (readonly string[])[]>;

export const everyLight: Lights = onEach((f, sight, stands) => [
  ...sight.edges(f).map((edge) => edge.light),
  ...stands,
  ...carriedLights(f, sight.edges(f).filter(leadsOn)),
]);

/** Enough to take every transition: how each stands, alone and beside others, and which edges that lead on can be taken. */
export const mainLights: Lights = onEach(wayOf);

/** Enough to come to every leaf: the same of each alone. */
export const wayLights: Lights = onEach(wayOf, () => []);

/** Of the sag alone: what its forløb do is not looked at. */
export const sagLights: Lights = (world) => new Map([...wayLights(world)].filter(([id]) => id === world.rootId));

function wayOf(f: Forloeb, sight: Sight, stands: readonly string[]): string[] {
  const ways = sight.edges(f).filter(leadsOn);
  return [...stands, ...ways.map((edge) => edge.light)];
}

function onEach(
  lights: (f: Forloeb, sight: Sight, stands: readonly string[]) => readonly string[],
  joint = jointLights,
): Lights {
  const alike = new Map<string, readonly string[]>();
  // What reads alike has the same lights: they are made once, and gone through once.
  const readOf = (world: World, f: Forloeb, sight: Sight): readonly string[] => {
    const stands = standLights(world, f, sight);
    const reading = [sight.reading(f), ...stands, ...carriedBy(f)].join('|');
    const leaf = leafOf(f.chart, f.tilstand);
    const own = alike.get(reading) ?? lights(f, sight, stands).map((light) => `${leaf} ${light}`);
    alike.set(reading, own);
    return own;
  };
  return (world) => {
    const sight = sightOf(world);
    const all = [...world.forloeb.values()];
    return new Map(all.map((f) => [f.id, [readOf(world, f, sight), joint(all, f)]]));
  };
}

/** An edge to another leaf that can be taken. */
function leadsOn(edge: Edge): boolean {
  return edge.can && edge.leaves;
}

/** What it is, who is waited for and whether there is one, and what the clock will send. */
function standLights(world: World, f: Forloeb, { roles }: Sight): string[] {
  const waits = waitsFor(f).map(({ event, hvem }) => {
    const nobody = hvem.art === 'rolle' && !roles.has(hvem.rolle);
    return `venter ${event} ${hvem.art}${nobody ? ', ingen' : ''}`;
  });
  // Of a sag much waits at once; of the others each that falls away is a step on.
  if (f.chart.rod) return ['', ...waits];
  const called = fristerAf(world, f).flatMap(({ vaekker }) => (vaekker ? [`vækkes af ${vaekker.event}`] : []));
  return ['', ...sayings(KIND, f), waits.join(' og '), ...called];
}

const waitsFor = ({ chart, tilstand, facts }: Forloeb) => chart.venterPaa(tilstand, facts);

/** In which leaf it stands beside those that may hear of its acts; and where one can be heard now, how both stand. */
function jointLights(all: readonly Forloeb[], f: Forloeb): string[] {
  if (!isLive(f)) return [];
  return all.flatMap((other) => {
    if (!hears(f, other) || !(isLive(other) || f.chart.rod === null)) return [];
    const leaves = `${leafOf(f.chart, f.tilstand)} ved ${leafOf(other.chart, other.tilstand)}`;
    if (!hearsNow(f, other)) return [leaves];
    const stand = `${standing(f)} ved ${standing(other)}`;
    const waits = waitsFor(f).map(({ event }) => event);
    // Of a sag, what is waited for and is heard; of the others each step on the way there.
    return f.chart.rod
      ? [leaves, stand, ...waits.filter(reaching(f, other)).map((event) => `${leaves} venter ${event}`)]
      : [leaves, stand, ...waits.map((event) => `${stand} venter ${event}`)];
  });
}

const standing = (f: Forloeb): string => [leafOf(f.chart, f.tilstand), ...sayings(STANDS, f)].join(' ');

const carriedLights = (f: Forloeb, moves: readonly Edge[]): string[] =>
  moves.flatMap(({ light }) => carriedBy(f).map((what) => `${light} med ${what}`));

function carriedBy(f: Forloeb): string[] {
  const choices = Object.entries(f.chart.valgmuligheder(f.facts)).flatMap(([list, all]) => (all.length ? [list] : []));
  return [...choices, ...sayings(CARRIED, f)];
}
