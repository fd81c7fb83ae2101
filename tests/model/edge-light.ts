import type { Rolle } from '#machines/actor.ts';
import type { Chart, Forloeb, RolleSpec } from '#machines/chart.ts';
import { type Switches, switchesMatch } from '#machines/presets/switches.ts';
import { serSag } from '#machines/relation.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { omgivelserAf, type World } from '#tests/support/worlds.ts';
import { leafOf } from './model.ts';

/** An edge of the leaf in which a forløb stands, as the walk sees it. */
export interface Edge {
  readonly light: string;
  readonly can: boolean;
  readonly leaves: boolean;
}

/** What the people of a world see of its forløb. */
export interface Sight {
  readonly roles: ReadonlySet<Rolle>;
  /** What the edges of a forløb rest on: the same for those whose edges look the same to the same people. */
  readonly reading: (f: Forloeb) => string;
  readonly edges: (f: Forloeb) => readonly Edge[];
}

export function sightOf(world: World): Sight {
  const { tilknytning, switches } = omgivelserAf(world);
  const roles = new Set(CAST.filter((actor) => serSag(actor, tilknytning)).flatMap((actor) => actor.roller));
  const seenBy = [...roles, ...Object.values(switches)].join();
  const reading = (f: Forloeb) => `${leafOf(f.chart, f.tilstand)} ${seenBy} ${failingIn(f).join()}`;
  const edges = (f: Forloeb): readonly Edge[] => {
    const own = alike.get(reading(f)) ?? edgesOf(f, switches, roles);
    alike.set(reading(f), own);
    return own;
  };
  return { roles, reading, edges };
}

const alike = new Map<string, readonly Edge[]>();
const failing = new WeakMap<Forloeb, readonly string[]>();

/** The krav of its leaf's edges that do not hold. A forløb that did not move is read once. */
function failingIn(f: Forloeb): readonly string[] {
  const before = failing.get(f);
  if (before) return before;
  const ids = kravOf(f.chart, f.tilstand).filter((id) => !f.chart.krav.get(id)?.holder(f.facts));
  failing.set(f, ids);
  return ids;
}

const named = new Map<string, readonly string[]>();

function kravOf(chart: Chart, leaf: string): readonly string[] {
  const key = leafOf(chart, leaf);
  const ids = named.get(key) ?? [...new Set([...(chart.edges.get(leaf)?.values() ?? [])].flatMap(({ krav }) => krav))];
  named.set(key, ids);
  return ids;
}

function edgesOf(f: Forloeb, switches: Switches, seenBy: ReadonlySet<Rolle>): Edge[] {
  const not = new Set(failingIn(f));
  const roller = rolesUnder(f.chart, switches);
  return [...(f.chart.edges.get(f.tilstand) ?? [])].map(([type, { krav, til }]) => {
    const missing = krav.filter((id) => not.has(id));
    const kan = missing.length === 0 ? 'kan' : missing.length < 3 ? missing.join(' og ') : 'mangler flere';
    const roles = roller.get(type) ?? [];
    const nobody = roles.length > 0 && !roles.some((rolle) => seenBy.has(rolle));
    return { light: `${type} ${kan}${nobody ? ', ingen' : ''}`, can: missing.length === 0, leaves: til !== f.tilstand };
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
