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

/** What the people of a world see: the edges of each forløb, and which roles there are to take them. */
export interface Sight {
  readonly edges: (f: Forloeb) => readonly Edge[];
  readonly roles: ReadonlySet<Rolle>;
  /** The same for worlds that are seen by the same. */
  readonly key: string;
}

/** A forløb that did not move is read once. */
export function sightOf(world: World): Sight {
  const { tilknytning, switches } = omgivelserAf(world);
  const roles = new Set(CAST.filter((actor) => serSag(actor, tilknytning)).flatMap((actor) => actor.roller));
  const key = [...roles].sort().join();
  const edges = (f: Forloeb): readonly Edge[] => {
    const own = read.get(f) ?? new Map<string, readonly Edge[]>();
    const found = own.get(key) ?? edgesOf(f, switches, roles);
    read.set(f, own.set(key, found));
    return found;
  };
  return { edges, roles, key };
}

const read = new WeakMap<Forloeb, Map<string, readonly Edge[]>>();

function edgesOf({ chart, tilstand, facts }: Forloeb, switches: Switches, seenBy: ReadonlySet<Rolle>): Edge[] {
  const asked = new Map<string, boolean>();
  const holds = (id: string): boolean => {
    const known = asked.get(id) ?? chart.krav.get(id)?.holder(facts) ?? false;
    asked.set(id, known);
    return known;
  };
  const roller = rolesUnder(chart, switches);
  return [...(chart.edges.get(tilstand) ?? [])].map(([type, { krav, til }]) => {
    const failing = krav.filter((id) => !holds(id));
    const kan = failing.length === 0 ? 'kan' : failing.length < 3 ? failing.join(' og ') : 'mangler flere';
    const roles = roller.get(type) ?? [];
    const nobody = roles.length > 0 && !roles.some((rolle) => seenBy.has(rolle));
    return { light: `${type} ${kan}${nobody ? ', ingen' : ''}`, can: failing.length === 0, leaves: til !== tilstand };
  });
}

const known = new Map<string, ReadonlyMap<string, readonly Rolle[]>>();

/** The roles that may send each event under these switches; none for what nobody sends by hand. */
function rolesUnder(chart: Chart, switches: Switches): ReadonlyMap<string, readonly Rolle[]> {
  const key = `${chart.navn} ${Object.values(switches).join()}`;
  const before = known.get(key);
  if (before) return before;
  const roller = new Map(
    [...chart.events].map(([type, { regel }]) => {
      const specs = typeof regel === 'object' ? regel.roller.map(asSpec) : [];
      return [type, specs.flatMap((spec) => (switchesMatch(switches, spec.naar) ? [spec.rolle] : []))];
    }),
  );
  known.set(key, roller);
  return roller;
}

const asSpec = (r: RolleSpec): Exclude<RolleSpec, string> => (typeof r === 'string' ? { rolle: r } : r);
