import type { Rolle } from '#machines/actor.ts';
import type { Chart, Forloeb, RolleSpec } from '#machines/chart.ts';
import type { Frist } from '#machines/frist.ts';
import { type Switches, switchesMatch } from '#machines/presets/switches.ts';
import { serSag } from '#machines/relation.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { omgivelserAf, reglerAf, type World } from '#tests/support/worlds.ts';

/*
 * The abstraction. Of a sag the walk keeps what the chart reads of it, light by light: per edge, whether all its krav
 * hold or which one or two do not, and whether anybody sees the sag who may take it; who is waited for; what the sag
 * carries along when it can move on. A world is abstractly new when one of these falls on its leaf for the first time;
 * what no edge reads together is not multiplied.
 */

/** All that the chart reads of a world, each in a short text. */
export type Lights = (world: World) => readonly string[];

export const everyLight: Lights = (world) =>
  onEach(world, (f, edges) => [
    ...edges.map((edge) => edge.light),
    ...venterLights(f),
    ...carriedLights(f, edges.filter(leadsOn)),
  ]);

/** Enough to come everywhere: the leaf, who is waited for, and which edges that lead on can be taken. */
export const mainLights: Lights = (world) =>
  onEach(world, (f, edges) => ['', ...venterLights(f), ...edges.filter(leadsOn).map((edge) => edge.light)]);

/** The frister of a forløb as they are today; the model's kommune has no closing days. */
export function fristerAf(world: World, f: Forloeb): readonly Frist[] {
  return f.chart.frister(f.tilstand, f.facts, { ...reglerAf(world), lukkedage: new Set() });
}

function onEach(world: World, lights: (f: Forloeb, edges: readonly Edge[]) => readonly string[]): string[] {
  const { tilknytning, switches } = omgivelserAf(world);
  const seenBy = new Set(CAST.filter((actor) => serSag(actor, tilknytning)).flatMap((actor) => actor.roller));
  return [...world.forloeb.values()].flatMap((f) =>
    lights(f, edgesOf(f, switches, seenBy)).map((light) => `${f.chart.navn} ${f.tilstand} ${light}`),
  );
}

interface Edge {
  readonly light: string;
  readonly can: boolean;
  readonly leaves: boolean;
}

/** An edge to another leaf that can be taken. */
const leadsOn = (edge: Edge): boolean => edge.can && edge.leaves;

function edgesOf({ chart, tilstand, facts }: Forloeb, switches: Switches, seenBy: ReadonlySet<Rolle>): Edge[] {
  const asked = new Map<string, boolean>();
  const holds = (id: string): boolean => {
    const known = asked.get(id) ?? chart.krav.get(id)?.holder(facts) ?? false;
    asked.set(id, known);
    return known;
  };
  return [...(chart.edges.get(tilstand) ?? [])].map(([type, { krav, til }]) => {
    const failing = krav.filter((id) => !holds(id));
    const kan = failing.length === 0 ? 'kan' : failing.length < 3 ? failing.join(' og ') : 'mangler flere';
    const roles = rolesOf(chart, type, switches);
    const nobody = roles.length > 0 && !roles.some((rolle) => seenBy.has(rolle));
    return { light: `${type} ${kan}${nobody ? ', ingen' : ''}`, can: failing.length === 0, leaves: til !== tilstand };
  });
}

const known = new Map<string, readonly Rolle[]>();

/** The roles that may send an event under these switches; none for the clock. */
function rolesOf(chart: Chart, type: string, switches: Switches): readonly Rolle[] {
  const key = `${chart.navn} ${type} ${Object.values(switches).join()}`;
  const before = known.get(key);
  if (before) return before;
  const regel = chart.events.get(type)?.regel;
  const specs = typeof regel === 'object' ? regel.roller.map(asSpec) : [];
  const roles = specs.flatMap((spec) => (switchesMatch(switches, spec.naar) ? [spec.rolle] : []));
  known.set(key, roles);
  return roles;
}

const asSpec = (r: RolleSpec): Exclude<RolleSpec, string> => (typeof r === 'string' ? { rolle: r } : r);

const venterLights = ({ chart, tilstand, facts }: Forloeb): string[] =>
  chart.venterPaa(tilstand, facts).map(({ event, hvem }) => `venter ${event} ${hvem.art}`);

/** The facts, beside the lists that a form chooses from, that frister and the acts of every leaf rest on. */
const CARRIED = ['hold', 'akut', 'partshoering', 'afgoerelse', 'meldinger', 'fra'];

function carriedLights({ chart, facts }: Forloeb, moves: readonly Edge[]): string[] {
  const all = new Map(Object.entries(facts as object));
  const choices = Object.entries(chart.valgmuligheder(facts)).flatMap(([list, own]) => (own.length ? [list] : []));
  const carried = [...choices, ...CARRIED.filter((key) => thereIs(all.get(key)))];
  return moves.flatMap(({ light }) => carried.map((what) => `${light} med ${what}`));
}

const thereIs = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : (value ?? null) !== null);
