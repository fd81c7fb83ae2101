import { isDeepStrictEqual } from 'node:util';
import type { Forloeb } from '#machines/chart.ts';
import type { Skridt } from '#machines/plan.ts';
import { foldet, type World } from '#tests/support/worlds.ts';
import { leafOf, placeOf } from './model.ts';
import { isLive, rootOf } from './named.ts';
import { isWaitedFor, stillWaits } from './waited-for.ts';

/** What must be so after every move; each sentence is a promise that was broken. `before` is null for an opening. */
export function brokenBy(skridt: Skridt, before: Forloeb | null, plan: readonly Skridt[]): string[] {
  const { chart, cause } = skridt;
  const { event, fra, til, gjort } = skridt.move;
  const broken: string[] = [];
  const need = (ok: boolean, what: string) => ok || broken.push(`${placeOf(chart, fra, event.type)} → ${til}: ${what}`);

  const edge = fra === null ? chart.events.get(event.type)?.aabner : chart.edges.get(fra)?.get(event.type)?.til;
  need(edge === til && fra === (before?.tilstand ?? null), 'no edge leads there');
  // A fold is one reducer after the other: what holds of each step holds of all rows.
  const noted = before ? chart.noter(before.facts, event) : chart.aabn(event);
  need(isDeepStrictEqual(noted, skridt.move.facts), 'the row does not fold to the facts');
  const opener = cause && plan.find((s) => s.rootId === cause.rootId && s.move.event.seq === cause.seq);
  need(cause === null || opener !== undefined, 'its cause is not there');
  const inherited = before ? before.gjort : (opener?.move.gjort ?? {});
  for (const [deed, doers] of Object.entries(inherited))
    need(
      doers.every((d) => gjort[deed]?.includes(d)),
      `${deed} was washed`,
    );
  for (const doer of [event.by, event.paaVegneAf])
    need(doer === null || (gjort[`${chart.navn}.${event.type}`]?.includes(doer) ?? false), 'the doer is not kept');
  const facts = new Map(Object.entries(skridt.move.facts as object));
  const way = `${chart.navn}.${event.type}`;
  const left = LEAVES_BEHIND.get(way) ?? (fra === til ? [] : LEAVES_BEHIND.get(`${way} → ${til}`)) ?? [];
  for (const key of left) need(facts.get(key) === null, `${key} was not left behind`);
  return broken;
}

/** A way back sets to null what it leaves (design.md 3); what the borger has been told and who did what stays. */
const decided = ['pris', 'indstilling', 'dagsorden', 'beslutning', 'bestilling', 'bestillingKladde', 'kontrakt'];
const choice = ['valgt', ...decided];
const LEAVES_BEHIND: ReadonlyMap<string, readonly string[]> = new Map([
  ['indkoebssag.tilbageTilMarked', choice],
  ['indkoebssag.ingenEgnetTilbud', choice],
  ['indkoebssag.klageMedhold → behov', [...choice, 'afgoerelse', 'partshoering']],
  ['indkoebssag.kontraktBortfaldet → prisforhandling', decided],
  ['indkoebssag.sendRetur', ['indstilling']],
  ['indkoebssag.tilbagetraekIndstilling', ['indstilling']],
]);

/** What must be so of a sag that is stored: all its rows fold to it, and its facts are JSON that parses strictly. */
export function brokenInStore(world: World, before: World | null): string[] {
  return movedIn(world, before).flatMap((f) => {
    const { chart, version, tilstand, facts, gjort } = f;
    return [
      ...(isDeepStrictEqual(foldet(world, f), { version, tilstand, facts, gjort })
        ? []
        : [`${leafOf(chart, tilstand)}: the rows do not fold to the state`]),
      ...(isDeepStrictEqual(chart.parseFacts(JSON.parse(JSON.stringify(facts))), facts)
        ? []
        : [`${leafOf(chart, tilstand)}: the facts do not come back from the database`]),
    ];
  });
}

/** What must be so of every sag, however it came there (promise 5; design.md 3.7, 3.8). */
export function brokenIn(world: World, before: World | null): string[] {
  const all = [...world.forloeb.values()];
  const live = all.filter(isLive);
  const where = live.map((f) => leafOf(f.chart, f.tilstand)).join(', ');
  const twice = live.filter((f) => f.chart.navn === 'kontrakt').length > 1;
  return [
    ...movedIn(world, before).flatMap((f) =>
      !isLive(f) && stillWaits(world, f) ? [`${leafOf(f.chart, f.tilstand)} has ended and still waits`] : [],
    ),
    ...(live.length === 0 || live.some((f) => isWaitedFor(world, f))
      ? []
      : [`${where}: waits for none of ours who can, and has no frist with a date`]),
    ...live.flatMap((f) =>
      waitsByItself(f) && !isWaitedFor(world, f)
        ? [`${leafOf(f.chart, f.tilstand)}: nobody waits for it by itself`]
        : [],
    ),
    ...(twice ? [`${where}: two live contracts`] : []),
  ];
}

/**
 * Each by itself, but for these: while help is given it is the sag's forløb that wait; a kontrakt and a genforhandling may
 * wait for a kontraktforhandler who has to be assigned first, a dead borger's kontrakt for its sag to be closed, and a
 * follow-up that comes after the end of the help for that end, which the kontrakt's clock brings.
 */
function waitsByItself({ chart, tilstand, facts }: Forloeb): boolean {
  if (chart.navn === 'genforhandling') return false;
  if (chart.navn === 'opfoelgning') return (facts as { readonly slutter: unknown }).slutter === null;
  if (chart.navn !== 'kontrakt') return tilstand !== 'indsatsIGang';
  const { iKraft, doed } = facts as { readonly iKraft: unknown; readonly doed: unknown };
  return iKraft !== null && doed === null;
}

/** The forløb that this move touched; all of them where the sag itself did, for it says who sees them. */
function movedIn(world: World, before: World | null): Forloeb[] {
  const all = [...world.forloeb.values()];
  return before === null || before.rootId !== world.rootId || before.forloeb.get(world.rootId) !== rootOf(world)
    ? all
    : all.filter((f) => before.forloeb.get(f.id) !== f);
}
