import { assign, setup, transition } from 'xstate';
import type { Kant, Krav, LeafInfo, MachineLike, StoredEvent } from './chart.ts';

/** An edge as a chart writes it: XState's own form, guard and action by name. */
export interface EdgeConfig {
  readonly target?: string;
  readonly guard?: { readonly type: 'krav'; readonly params: { readonly ids: readonly string[] } };
  readonly actions: 'noter';
}

export interface StateConfig {
  readonly initial?: string;
  readonly on?: Readonly<Record<string, EdgeConfig>>;
  readonly states?: Readonly<Record<string, StateConfig>>;
}

/** The two ways to write an edge of a chart: to a leaf (dotted), or staying. Both may name krav. */
export function edgesOf(chart: string): {
  til: (leaf: string, ...krav: readonly string[]) => EdgeConfig;
  bliv: (...krav: readonly string[]) => EdgeConfig;
} {
  const guard = (ids: readonly string[]) => (ids.length ? { guard: { type: 'krav' as const, params: { ids } } } : {});
  return {
    til: (leaf, ...krav) => ({ target: `#${chart}.${leaf}`, ...guard(krav), actions: 'noter' }),
    bliv: (...krav) => ({ ...guard(krav), actions: 'noter' }),
  };
}

/**
 * Makes the XState machine of a chart: its states, one guard that evaluates the named krav over the facts, one
 * action that lets the reducer note the event.
 */
export function chartMachine<F>(def: {
  id: string;
  initial: string;
  states: Readonly<Record<string, StateConfig>>;
  krav: Readonly<Record<string, Krav<F>>>;
  noter: (facts: F, event: StoredEvent) => F;
}): MachineLike {
  const machine = setup({
    types: { context: {} as { facts: F }, events: {} as StoredEvent },
    guards: {
      krav: ({ context }, params: { ids: readonly string[] }) =>
        params.ids.every((id) => def.krav[id]?.holder(context.facts) ?? false),
    },
    actions: { noter: assign({ facts: ({ context, event }) => def.noter(context.facts, event) }) },
  }).createMachine({
    id: def.id,
    // Never used: the engine always resolves a stored leaf. XState still wants a first state and a context.
    initial: def.initial,
    context: { facts: null as F },
    // The narrow EdgeConfig is a subset of what XState accepts; its own type cannot be named from outside.
    states: def.states as never,
  });

  return {
    id: def.id,
    config: machine.config,
    machine,
    step(tilstand, facts, event) {
      const from = machine.resolveState({ value: toValue(tilstand), context: { facts: facts as F } });
      const [next] = transition(machine, from, event);
      if (next === from) throw new Error(`${def.id}: XState took no edge for ${event.type} from ${tilstand}`);
      return { tilstand: toLeaf(next.value), facts: next.context.facts };
    },
  };
}

/** `visitation.indstillet` → `{ visitation: 'indstillet' }`. Only ever given a leaf that the chart knows. */
function toValue(leaf: string): never {
  const [head, ...rest] = leaf.split('.');
  // XState types the value by the literal states; a leaf out of the chart's own table is one of them.
  return (rest.length ? { [head as string]: toValue(rest.join('.')) } : head) as never;
}

function toLeaf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[head, rest] = ['', '']] = Object.entries(value as Record<string, unknown>);
  return `${head}.${toLeaf(rest)}`;
}

/** Forbidden in a chart, because state and facts would no longer be the whole truth. */
const FORBIDDEN = ['after', 'invoke', 'always', 'history', 'onDone', 'entry', 'exit', 'output'] as const;

/**
 * Reads a machine's edges into a table leaf → event → edge, from which every answer is explained without running
 * XState. Throws, naming the place, on what a chart must not have: two edges of one event from a state, a missing
 * target or krav, a timer, a child, a region, a wildcard, a final state.
 */
export function readEdges(
  id: string,
  config: unknown,
  known: Known,
): { leaves: Map<string, LeafInfo>; edges: Map<string, Map<string, Kant>> } {
  const leaves = new Map<string, LeafInfo>();
  const edges = new Map<string, Map<string, Kant>>();
  for (const [leaf, own] of leavesOf(id, '', config as Node, new Map(), known)) {
    leaves.set(leaf, { trin: leaf.split('.')[0] ?? leaf, ended: false });
    edges.set(leaf, own);
  }
  for (const [leaf, own] of edges)
    for (const [type, edge] of own) if (!leaves.has(edge.til)) fail(id, `${leaf} ${type}`, `no leaf ${edge.til}`);
  return { leaves, edges };
}

interface Known {
  readonly events: ReadonlySet<string>;
  readonly krav: ReadonlySet<string>;
}
type Node = Readonly<Record<string, unknown>>;

function fail(id: string, place: string, what: string): never {
  throw new Error(`${id}: ${place}: ${what}`);
}

/** The leaves below a state with their edges, those of the states around them included. */
function leavesOf(
  id: string,
  path: string,
  node: Node,
  around: ReadonlyMap<string, Kant>,
  known: Known,
): [string, Map<string, Kant>][] {
  for (const key of FORBIDDEN) if (node[key] !== undefined) fail(id, path, `«${key}» is not allowed in a chart`);
  if (path !== '' && node['type'] !== undefined)
    fail(id, path, `type ${String(node['type'])} is not allowed in a chart`);
  const own = new Map(around);
  for (const [type, raw] of Object.entries((node['on'] ?? {}) as Node)) {
    if (own.has(type)) fail(id, path, `${type} has two edges`);
    own.set(type, readEdge(id, `${path} ${type}`, type, raw, known));
  }
  const children = node['states'] as Readonly<Record<string, Node>> | undefined;
  if (!children) return [[path, new Map([...own].map(([type, edge]) => [type, { ...edge, til: edge.til || path }]))]];
  return Object.entries(children).flatMap(([name, child]) =>
    leavesOf(id, path ? `${path}.${name}` : name, child, own, known),
  );
}

function readEdge(id: string, place: string, type: string, raw: unknown, known: Known): Kant {
  if (!known.events.has(type)) fail(id, place, 'unknown event');
  if (Array.isArray(raw)) fail(id, place, 'several candidates');
  const edge = raw as EdgeConfig;
  const krav = edge.guard?.params.ids ?? [];
  if (edge.actions !== 'noter') fail(id, place, 'an edge notes its event and does nothing else');
  for (const k of krav) if (!known.krav.has(k)) fail(id, place, `unknown krav ${k}`);
  return { til: edge.target ? edge.target.slice(`#${id}.`.length) : '', krav };
}
