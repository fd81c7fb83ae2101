import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor, Afsender, Rolle } from '#machines/actor.ts';
import type { Forloeb } from '#machines/chart.ts';
import { fristNoegle } from '#machines/frist.ts';
import type { PersonId } from '#machines/ids.ts';
import { plusDage } from '#machines/kalender/dato.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { erForkert, SAMPLES } from '#tests/support/samples/index.ts';
import { TEAM } from '#tests/support/samples/register.ts';
import { PRESET_REGLER } from '#tests/support/samples/regler.ts';
import type { Ved } from '#tests/support/samples/sample.ts';
import { act, reglerAf, type World } from '#tests/support/worlds.ts';
import { explore } from './explore.ts';
import { brokenInStore } from './judge.ts';
import { fristerAf, mainLights } from './light.ts';
import { CHART, say } from './model.ts';
import { type PolicyRow, readPolicy } from './policy-table.ts';

const TABLE = readPolicy(CHART.navn, CHART.leaves);

const EVERYTHING: readonly Rolle[] = ['raadgiver', 'kontraktforhandler', 'leder', 'udvalgsmedlem'];
const aPerson = (id: string, roller: readonly Rolle[], vikarFor: readonly Actor[] = []): Actor => {
  const [someone] = CAST;
  if (!someone) throw new Error('nobody');
  return { ...someone, personId: id as PersonId, roller, teams: [TEAM], vikarFor };
};
const alma = aPerson('alma', EVERYTHING);
const bo = aPerson('bo', EVERYTHING);
/** Small municipality: few people with every role, and two who stand in for them. */
const FEW = [
  alma,
  bo,
  aPerson('vikar-for-alma', ['raadgiver', 'leder'], [alma]),
  aPerson('vikar-for-begge', EVERYTHING, [alma, bo]),
  // Of another team: he comes to these sager only as the one he stands in for.
  { ...aPerson('vikar-udefra', EVERYTHING, [alma, bo]), teams: [] },
];
const PEOPLE: readonly Actor[] = [...CAST, ...FEW, ...FEW, ...FEW];

/** Who did what, seen from outside: for himself or for another. */
type Deeds = Map<string, Set<PersonId>>;

const aTurn = fc.record({
  kind: fc.constantFrom('here', 'duty', 'duty', 'here', 'here', 'duty', 'duty', 'anything'),
  event: fc.nat(10_000),
  sample: fc.nat(20),
  who: fc.nat(PEOPLE.length - 1),
  days: fc.constantFrom(0, 0, 0, 0, 1, 20),
});

test('whoever acts, and for whomever: nobody does what his own earlier act bars him from, and only along edges', () => {
  const starts = PRESET_REGLER.flatMap((regler) => explore(CHART, regler, mainLights).nodes.map(({ world }) => world));
  const count = { tried: 0, accepted: 0, barred: 0 };
  fc.assert(
    fc.property(fc.nat(), fc.array(aTurn, { minLength: 20, maxLength: 60 }), (start, turns) => {
      let world = starts[start % starts.length];
      if (!world) throw new Error('no world to start in');
      const { preset } = reglerAf(world);
      const rows = new Map(TABLE.filter((row) => row.preset === preset).map((row) => [row.event, row]));
      const deeds = deedsIn(world);
      for (const turn of turns) {
        const next = step(world, turn);
        count.tried += 1;
        if (next === 'barred') count.barred += 1;
        if (typeof next === 'string') continue;
        judge(next, rows, deeds);
        count.accepted += 1;
        world = next.world;
        expect(brokenInStore(world)).toEqual([]);
      }
    }),
    { numRuns: 300, seed: 20_260_302 },
  );
  say(
    `four eyes: of ${count.tried} acts of random people ${count.accepted} accepted, none by one who was barred; ${count.barred} barred`,
  );
  expect(count.accepted).toBeGreaterThan(2000);
  expect(count.barred).toBeGreaterThan(50);
});

/** What was done before the walk begins. */
function deedsIn(world: World): Deeds {
  const deeds: Deeds = new Map();
  for (const { event } of [...world.rows.values()].flat()) note(deeds, event.type, [event.by, event.paaVegneAf]);
  return deeds;
}

function note(deeds: Deeds, type: string, doers: readonly (PersonId | null)[]): void {
  const own = deeds.get(type) ?? new Set();
  for (const doer of doers) if (doer !== null) own.add(doer);
  deeds.set(type, own);
}

interface Done {
  readonly world: World;
  readonly type: string;
  readonly fra: string;
  readonly til: string;
  readonly actor: Actor | null;
  readonly by: PersonId | null;
  readonly paaVegneAf: PersonId | null;
}

type Turn = typeof aTurn extends fc.Arbitrary<infer T> ? T : never;

/** One random act, or why not. The clock's turn comes when its day has come. */
function step(before: World, turn: Turn): Done | 'barred' | 'refused' {
  const world = { ...before, today: plusDage(before.today, turn.days) };
  const f = world.forloeb.get(world.rootId);
  if (!f) throw new Error('the sag is gone');
  const due = dueIn(world, f);
  const type = due ?? pick(typesIn(f, turn.kind), turn.event);
  const samples = [...(SAMPLES.get(type) ?? [])].filter(([name]) => !erForkert(name)).map(([, payloadOf]) => payloadOf);
  const actor = due ? null : (PEOPLE[turn.who] ?? alma);
  const payload =
    samples[turn.sample % Math.max(samples.length, 1)]?.({ facts: f.facts, today: world.today } as Ved) ?? {};
  const afsender: Afsender = actor ? person(actor) : { art: 'uret' };
  const acted = act(world, { chart: CHART, forloebId: f.id, type, payload, afsender, today: world.today });
  const [next] = acted.worlds;
  if (!acted.plan.ok) return acted.plan.reasons[0].id === 'fireOejne' ? 'barred' : 'refused';
  if (!next) throw new Error('an accepted act left no sag');
  const { event, fra, til } = acted.plan.skridt[0].move;
  return { world: next, type, fra: fra ?? 'ny', til, actor, by: event.by, paaVegneAf: event.paaVegneAf };
}

/** Mostly what this leaf has; every second time one of the duties that are held apart; now and then anything at all. */
function typesIn(f: Forloeb, kind: Turn['kind']): readonly string[] {
  if (kind === 'anything') return [...CHART.events.keys()];
  const here = [...(CHART.edges.get(f.tilstand) ?? [])].filter(([, edge]) => !CHART.leaves.get(edge.til)?.ended);
  const types = here.map(([type]) => type).filter((type) => kind === 'here' || DUTIES.has(type));
  return types.length ? types : ['notat'];
}

const DUTIES = new Set(TABLE.flatMap((row) => (row.ikkeDenDer.length ? [row.event, ...row.ikkeDenDer] : [])));

function pick<T>(from: readonly T[], n: number): T {
  const found = from[n % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

function dueIn(world: World, f: Forloeb): string | null {
  const due = fristerAf(world, f).filter((frist) => frist.vaekker && frist.vaekker.paa <= world.today);
  return due.sort((a, b) => fristNoegle(a).localeCompare(fristNoegle(b)))[0]?.vaekker?.event ?? null;
}

/** The oracle: reads the table and the deeds, never the chart's permissions. */
function judge(done: Done, rows: ReadonlyMap<string, PolicyRow>, deeds: Deeds): void {
  const { type, fra, til, actor, by, paaVegneAf } = done;
  const row = rows.get(type);
  if (!row) throw new Error(`the table has no row for ${type}`);
  expect(CHART.edges.get(fra)?.get(type)?.til, `${fra} ${type}`).toBe(til);
  if (actor === null) expect(row.from.uret, type).toContain(fra);
  else {
    const self = paaVegneAf === null ? actor : actor.vikarFor.find((v) => v.personId === paaVegneAf);
    const roles = actor.roller.filter((rolle) => self?.roller.includes(rolle) && row.from[rolle].has(fra));
    expect(roles.length, `${actor.personId} did ${type} from ${fra}`).toBeGreaterThan(0);
  }
  for (const doer of [by, paaVegneAf])
    for (const barred of row.ikkeDenDer)
      expect(doer !== null && deeds.get(barred)?.has(doer), `${doer} did ${barred}, then ${type}`).toBeFalsy();
  note(deeds, type, [by, paaVegneAf]);
}

const person = (actor: Actor): Afsender => ({ art: 'person', actor });
