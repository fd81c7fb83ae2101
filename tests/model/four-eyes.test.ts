import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor, Afsender, Rolle } from '#machines/actor.ts';
import type { Forloeb } from '#machines/chart.ts';
import { fristNoegle } from '#machines/frist.ts';
import type { PersonId } from '#machines/ids.ts';
import { plusDage } from '#machines/kalender/dato.ts';
import type { Plan, Skridt } from '#machines/plan.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { erForkert, samplesOf } from '#tests/support/samples/index.ts';
import { TEAM } from '#tests/support/samples/register.ts';
import { PRESET_REGLER } from '#tests/support/samples/regler.ts';
import { act, reglerAf, type World } from '#tests/support/worlds.ts';
import { type Deeds, deedsIn, noteDeeds } from './deeds.ts';
import { explore } from './explore.ts';
import { fristerAf } from './frister.ts';
import { brokenInStore } from './judge.ts';
import { sagLights, wayLights } from './light.ts';
import { placeOf, say } from './model.ts';
import { type PolicyRow, policyRows } from './policy-table.ts';
import { LONG, QUICK } from './rules.ts';
import { vedOf } from './take.ts';

const TABLE = policyRows();

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

const aTurn = fc.record({
  kind: fc.constantFrom('here', 'duty', 'duty', 'here', 'here', 'duty', 'duty', 'anything'),
  forloeb: fc.nat(100),
  event: fc.nat(10_000),
  sample: fc.nat(20),
  who: fc.nat(PEOPLE.length - 1),
  days: fc.constantFrom(0, 0, 0, 0, 1, 20),
});

test('whoever acts, and for whomever: nobody does what his own earlier act bars him from, and only along edges', () => {
  const starts = PRESET_REGLER.flatMap((regler) => explore(regler, lightsFor(regler)).nodes.map(({ world }) => world));
  const count = { tried: 0, accepted: 0, barred: 0 };
  fc.assert(
    fc.property(fc.nat(), fc.array(aTurn, { minLength: 20, maxLength: 60 }), (start, turns) => {
      let world = starts[start % starts.length];
      if (!world) throw new Error('no world to start in');
      const { preset } = reglerAf(world);
      const deeds = deedsIn(world);
      for (const turn of turns) {
        const done = step(world, turn);
        count.tried += 1;
        if (done === 'barred') count.barred += 1;
        if (typeof done === 'string') continue;
        judge(done, preset, deeds);
        count.accepted += 1;
        expect(brokenInStore(done.world, world)).toEqual([]);
        world = done.world;
      }
    }),
    { numRuns: QUICK ? 60 : LONG ? 300 : 150, seed: 20_260_302 },
  );
  say(
    `four eyes: of ${count.tried} acts of random people ${count.accepted} accepted, none by one who was barred; ${count.barred} barred`,
  );
  expect(count.accepted).toBeGreaterThan(QUICK ? 400 : 1500);
  expect(count.barred).toBeGreaterThan(QUICK ? 5 : 25);
}, 120_000);

/** To begin in: everything a sag can be, under one preset its forløb too. */
const lightsFor = ({ preset }: FrosneRegler) => (preset === 'centralIndkoeb' && !QUICK ? wayLights : sagLights);

interface Done {
  readonly world: World;
  readonly actor: Actor | null;
  readonly skridt: Extract<Plan, { ok: true }>['skridt'];
}

type Turn = typeof aTurn extends fc.Arbitrary<infer T> ? T : never;

/** One random act, or why not. The clock's turn comes when its day has come. */
function step(before: World, turn: Turn): Done | 'barred' | 'refused' {
  const world = { ...before, today: plusDage(before.today, turn.days) };
  const due = [...world.forloeb.values()].flatMap((f) => dueIn(world, f).map((type) => ({ f, type })))[0];
  const f = due?.f ?? pick([...world.forloeb.values()], turn.forloeb);
  const type = due?.type ?? pick(typesIn(f, turn.kind), turn.event);
  const samples = [...samplesOf(f.chart.navn, type)].filter(([name]) => !erForkert(name)).map(([, make]) => make);
  const actor = due ? null : (PEOPLE[turn.who] ?? alma);
  const payload = samples[turn.sample % Math.max(samples.length, 1)]?.(vedOf(world, f, world.today)) ?? {};
  const afsender: Afsender = actor ? { art: 'person', actor } : { art: 'uret' };
  const { plan, worlds } = act(world, { chart: f.chart, forloebId: f.id, type, payload, afsender, today: world.today });
  const [next] = worlds;
  if (!plan.ok) return plan.reasons[0].id === 'fireOejne' ? 'barred' : 'refused';
  if (!next) throw new Error('an accepted act left no sag');
  return { world: next, actor, skridt: plan.skridt };
}

/** Mostly what this leaf has; every second time one of the duties that are held apart; now and then anything at all. */
function typesIn({ chart, tilstand }: Forloeb, kind: Turn['kind']): readonly string[] {
  if (kind === 'anything') return [...chart.events.keys()];
  const here = [...(chart.edges.get(tilstand) ?? [])].filter(([, edge]) => !chart.leaves.get(edge.til)?.ended);
  const types = here.map(([type]) => type).filter((type) => kind === 'here' || DUTIES.has(`${chart.navn}.${type}`));
  return types.length ? types : ['notat'];
}

const DUTIES = new Set(
  TABLE.flatMap((row) => (row.ikkeDenDer.length ? [`${row.chart.navn}.${row.event}`, ...row.ikkeDenDer] : [])),
);

function pick<T>(from: readonly T[], n: number): T {
  const found = from[n % from.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

function dueIn(world: World, f: Forloeb): string[] {
  const due = fristerAf(world, f).filter((frist) => frist.vaekker && frist.vaekker.paa <= world.today);
  return due
    .sort((a, b) => fristNoegle(a).localeCompare(fristNoegle(b)))
    .flatMap(({ vaekker }) => (vaekker ? [vaekker.event] : []));
}

const ROWS = new Map(TABLE.map((row) => [`${row.preset} ${row.chart.navn}.${row.event}`, row]));

/** The oracle: reads the tables and the deeds, never the charts' permissions. What follows by arrows was decided with the act. */
function judge({ actor, skridt }: Done, preset: string, deeds: Deeds): void {
  for (const s of skridt) {
    const { chart, move, cause } = s;
    const { event, fra, til } = move;
    const at = placeOf(chart, fra, event.type);
    const row = ROWS.get(`${preset} ${chart.navn}.${event.type}`);
    if (!row) throw new Error(`the tables have no row for ${at}`);
    expect(fra === null ? chart.events.get(event.type)?.aabner : chart.edges.get(fra)?.get(event.type)?.til, at).toBe(
      til,
    );
    if (cause === null) judgeSender(actor, s, row, deeds);
    noteDeeds(deeds, s, skridt);
  }
}

function judgeSender(actor: Actor | null, { forloebId, move }: Skridt, row: PolicyRow, deeds: Deeds): void {
  const { event, fra } = move;
  const leaf = fra ?? 'ny';
  if (actor === null) expect(row.from.uret, event.type).toContain(leaf);
  else {
    const self = event.paaVegneAf === null ? actor : actor.vikarFor.find((v) => v.personId === event.paaVegneAf);
    const roles = actor.roller.filter((rolle) => self?.roller.includes(rolle) && row.from[rolle].has(leaf));
    expect(roles.length, `${actor.personId} did ${event.type} from ${leaf}`).toBeGreaterThan(0);
  }
  const own = deeds.get(forloebId);
  for (const doer of [event.by, event.paaVegneAf])
    for (const barred of row.ikkeDenDer)
      expect(doer !== null && own?.get(barred)?.has(doer), `${doer} did ${barred}, then ${event.type}`).toBeFalsy();
}
