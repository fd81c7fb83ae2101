import { isDeepStrictEqual } from 'node:util';
import type { Forloeb } from '#machines/chart.ts';
import { whyNot } from '#machines/decide.ts';
import type { Hvem } from '#machines/frist.ts';
import type { Skridt } from '#machines/plan.ts';
import { CAST } from '#tests/support/samples/cast.ts';
import { foldet, omgivelserAf, type World } from '#tests/support/worlds.ts';
import { fristerAf } from './light.ts';

/** What must be so after every move; each sentence is a promise that was broken. `before` is null for an opening. */
export function brokenBy(skridt: Skridt, world: World, before: Forloeb | null): string[] {
  const f = world.forloeb.get(skridt.forloebId);
  if (!f) return [`${skridt.move.event.type} left no forløb behind`];
  const { event, fra, til } = skridt.move;
  const broken: string[] = [];
  const need = (ok: boolean, what: string) => ok || broken.push(`${fra ?? 'ny'} –${event.type}→ ${til}: ${what}`);

  const edge = fra === null ? f.chart.events.get(event.type)?.aabner : f.chart.edges.get(fra)?.get(event.type)?.til;
  need(edge === til && f.tilstand === til, 'no edge leads there');
  // A fold is one reducer after the other: what holds of each step holds of all rows.
  const noted = before ? f.chart.noter(before.facts, event) : f.chart.aabn(event);
  need(isDeepStrictEqual(noted, f.facts), 'the row does not fold to the facts');
  for (const [deed, doers] of Object.entries(before?.gjort ?? {}))
    need(
      doers.every((d) => f.gjort[deed]?.includes(d)),
      `${deed} was washed`,
    );
  for (const doer of [event.by, event.paaVegneAf])
    need(doer === null || (f.gjort[`${f.chart.navn}.${event.type}`]?.includes(doer) ?? false), 'the doer is not kept');
  const facts = new Map(Object.entries(f.facts as object));
  for (const key of LEAVES_BEHIND.get(event.type) ?? []) need(facts.get(key) === null, `${key} was not left behind`);
  return broken;
}

/** A way back sets to null what it leaves (design.md 3); what the borger has been told and who did what stays. */
const choice = ['valgt', 'pris', 'indstilling', 'dagsorden', 'beslutning', 'bestilling', 'bestillingKladde'];
const LEAVES_BEHIND: ReadonlyMap<string, readonly string[]> = new Map([
  ['tilbageTilMarked', choice],
  ['ingenEgnetTilbud', choice],
  ['genoptagEfterKlage', choice],
  ['sendRetur', ['indstilling']],
  ['tilbagetraekIndstilling', ['indstilling']],
]);

/** What must be so of a sag that is stored: all its rows fold to it, and its facts are JSON that parses strictly. */
export function brokenInStore(world: World): string[] {
  return [...world.forloeb.values()].flatMap((f) => {
    const { version, tilstand, facts, gjort } = f;
    return [
      ...(isDeepStrictEqual(foldet(world, f), { version, tilstand, facts, gjort })
        ? []
        : [`${tilstand}: the rows do not fold to the state`]),
      ...(isDeepStrictEqual(f.chart.parseFacts(JSON.parse(JSON.stringify(facts))), facts)
        ? []
        : [`${tilstand}: the facts do not come back from the database`]),
    ];
  });
}

/** What must be so of every forløb, however it came there (promise 5; design.md 3.8). */
export function brokenIn(world: World, f: Forloeb): string[] {
  const waits = f.chart.venterPaa(f.tilstand, f.facts);
  if (f.chart.leaves.get(f.tilstand)?.ended)
    return waits.length || fristerAf(world, f).length ? [`${f.tilstand} has ended and still waits`] : [];
  const ours = waits.some((v) => (v.hvem.art === 'rolle' || v.hvem.art === 'person') && someoneCan(world, f, v));
  return ours || fristerAf(world, f).some((frist) => frist.dato !== null)
    ? []
    : [`${f.tilstand} waits for none of ours who can, and has no frist with a date`];
}

/** Whether one of those who are waited for can do it now. */
function someoneCan(world: World, f: Forloeb, { event, hvem }: { event: string; hvem: Hvem }): boolean {
  const om = omgivelserAf(world);
  return CAST.some(
    (a) =>
      (hvem.art === 'person' ? a.personId === hvem.personId : hvem.art === 'rolle' && a.roller.includes(hvem.rolle)) &&
      whyNot(f.chart, f, event, a, om).length === 0,
  );
}
