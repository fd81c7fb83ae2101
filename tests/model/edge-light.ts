import type { Rolle } from '#machines/actor.ts';
import type { Chart, Forloeb, RolleSpec } from '#machines/chart.ts';
import { type Switches, switchesMatch } from '#machines/presets/switches.ts';
import { serSag } from '#machines/relation.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { omgivelserAf, type World } from '#tests/support/worlds.ts';

/** An edge of the leaf in which a forløb stands, as the walk sees it. */
export interface Edge {
  readonly light: string;
  readonly can: boolean;
  readonly leaves: boolean;
}

/** The edges of each forløb of a world. A forløb that did not move is read once. */
export function edgesIn(world: World): (f: Forloeb) => readonly Edge[] {
  const { tilknytning, switches } = omgivelserAf(world);
  const seenBy = new Set(CAST.filter((actor) => serSag(actor, tilknytning)).flatMap((actor) => actor.roller));
  const key = [...seenBy].sort().join();
  return (f) => {
    const own = read.get(f) ?? new Map<string, readonly Edge[]>();
    const edges = own.get(key) ?? edgesOf(f, switches, seenBy);
    read.set(f, own.set(key, edges));
    return edges;
  };
}

const read = new WeakMap<Forloeb, Map<string, readonly Edge[]>>();

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

/** The roles that may send an event under these switches; none for what nobody sends by hand. */
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
