import type { Rolle } from '#machines/actor.ts';
import type { Chart, Forloeb, RolleSpec } from '#machines/chart.ts';
import type { Frist } from '#machines/frist.ts';
import { type Switches, switchesMatch } from '#machines/presets/switches.ts';
import { serSag } from '#machines/relation.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { omgivelserAf, reglerAf, type World } from '#tests/support/worlds.ts';

/*
 * The abstraction. Of a sag the walk keeps what the chart reads of it, light by light: per edge, whether all its krav
 * hold or which one alone does not, and whether those see the sag who may take it; who is waited for; what the sag
 * carries along when it can move on. A world is abstractly new when one of these falls on its leaf for the first time;
 * what no edge reads together is not multiplied.
 */

/** The facts, beside the lists that a form chooses from, that frister and the acts of every leaf rest on. */
const CARRIED = ['hold', 'akut', 'partshoering', 'afgoerelse', 'meldinger', 'fra'];

/** All that the chart reads of a world, each in a short text. */
export type Lights = (world: World) => readonly string[];

export const everyLight: Lights = (world) => {
  const who = whoCan(world);
  return onEach(world, (f) => {
    const edges = edgeLights(f);
    return [...edges.map((light) => `${who} ${light}`), ...venterLights(f), ...carriedLights(f, edges)];
  });
};

/** Enough to come everywhere: the leaf, who is waited for, and which edges that lead on can be taken. */
export const mainLights: Lights = (world) =>
  onEach(world, (f) => ['', ...venterLights(f), ...movesOf(f, edgeLights(f))]);

/** Those who see the sag and have a role that counts under its switches. */
function whoCan(world: World): string {
  const { tilknytning, switches } = omgivelserAf(world);
  const count = (chart: Chart) => rolesThatCount(chart, switches);
  const roles = new Set([...world.forloeb.values()].flatMap((f) => [...count(f.chart)]));
  return CAST.filter((a) => a.roller.some((r) => roles.has(r)) && serSag(a, tilknytning)).length.toString();
}

const asSpec = (r: RolleSpec): Exclude<RolleSpec, string> => (typeof r === 'string' ? { rolle: r } : r);

const counted = new Map<string, ReadonlySet<Rolle>>();

function rolesThatCount(chart: Chart, switches: Switches): ReadonlySet<Rolle> {
  const key = `${chart.navn} ${Object.values(switches).join()}`;
  const known = counted.get(key);
  if (known) return known;
  const roles = [...chart.events.values()].flatMap(({ regel }) =>
    typeof regel === 'string' ? [] : regel.roller.map(asSpec),
  );
  const found = new Set(roles.flatMap((r) => (switchesMatch(switches, r.naar) ? [r.rolle] : [])));
  counted.set(key, found);
  return found;
}

const onEach = (world: World, lights: (f: Forloeb) => readonly string[]): string[] =>
  [...world.forloeb.values()].flatMap((f) => lights(f).map((light) => `${f.chart.navn} ${f.tilstand} ${light}`));

/** The frister of a forløb as they are today; the model's kommune has no closing days. */
export function fristerAf(world: World, f: Forloeb): readonly Frist[] {
  return f.chart.frister(f.tilstand, f.facts, { ...reglerAf(world), lukkedage: new Set() });
}

function edgeLights({ chart, tilstand, facts }: Forloeb): string[] {
  const asked = new Map<string, boolean>();
  const holds = (id: string): boolean => {
    const known = asked.get(id) ?? chart.krav.get(id)?.holder(facts) ?? false;
    asked.set(id, known);
    return known;
  };
  return [...(chart.edges.get(tilstand) ?? [])].map(([type, { krav }]) => {
    const failing = krav.filter((id) => !holds(id));
    return `${type} ${failing.length < 2 ? (failing[0] ?? 'kan') : 'mangler flere'}`;
  });
}

const venterLights = ({ chart, tilstand, facts }: Forloeb): string[] =>
  chart.venterPaa(tilstand, facts).map(({ event, hvem }) => `venter ${event} ${hvem.art}`);

/** The edges to another leaf that can be taken. */
const movesOf = ({ chart, tilstand }: Forloeb, edges: readonly string[]): string[] =>
  edges.filter((light) => {
    const [type = '', kan] = light.split(' ');
    return kan === 'kan' && chart.edges.get(tilstand)?.get(type)?.til !== tilstand;
  });

function carriedLights(f: Forloeb, edges: readonly string[]): string[] {
  const facts = new Map(Object.entries(f.facts as object));
  const choices = Object.entries(f.chart.valgmuligheder(f.facts)).flatMap(([list, own]) => (own.length ? [list] : []));
  const carried = [...choices, ...CARRIED.filter((key) => thereIs(facts.get(key)))];
  return movesOf(f, edges).flatMap((move) => carried.map((what) => `${move} med ${what}`));
}

const thereIs = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : (value ?? null) !== null);
