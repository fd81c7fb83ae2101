import type { ForloebId, PersonId } from '#machines/ids.ts';
import type { Skridt } from '#machines/plan.ts';
import type { World } from '#tests/support/worlds.ts';

/** Who did what on each forløb, seen from outside: for himself or for another, and what its opener's people had done. */
export type Deeds = Map<ForloebId, Map<string, ReadonlySet<PersonId>>>;

/** What was done before the walk begins: the walk saw that what is opened inherits. */
export function deedsIn({ forloeb, rows }: World): Deeds {
  const deeds: Deeds = new Map();
  for (const [id, own] of rows) {
    const { chart } = forloeb.get(id) ?? never(id);
    const noted = new Map(Object.entries(own[0]?.arvet ?? {}).map(([deed, doers]) => [deed, new Set(doers)]));
    deeds.set(id, noted);
    for (const { event } of own) note(deeds, id, `${chart.navn}.${event.type}`, [event.by, event.paaVegneAf]);
  }
  return deeds;
}

/** Adds one row; what it opens begins with the deeds of the forløb that caused it. */
export function noteDeeds(deeds: Deeds, { forloebId, chart, move, cause }: Skridt, plan: readonly Skridt[]): void {
  const opener = plan.find((s) => cause && s.rootId === cause.rootId && s.move.event.seq === cause.seq);
  if (move.fra === null && opener) deeds.set(forloebId, new Map(deeds.get(opener.forloebId)));
  const { type, by, paaVegneAf } = move.event;
  note(deeds, forloebId, `${chart.navn}.${type}`, [by, paaVegneAf]);
}

function note(deeds: Deeds, id: ForloebId, deed: string, doers: readonly (PersonId | null)[]): void {
  const own = deeds.get(id) ?? new Map<string, ReadonlySet<PersonId>>();
  deeds.set(id, own.set(deed, new Set([...(own.get(deed) ?? []), ...doers.filter((doer) => doer !== null)])));
}

function never(what: string): never {
  throw new Error(`there is no forløb ${what}`);
}
