import { listRoots } from '#db/repositories/sager.ts';
import type { Forloeb } from '#machines/chart.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import { manglerOpgradering } from '#machines/opgradering.ts';
import type { Deps } from '../context.ts';
import { loadSag } from '../road/load-sag.ts';

const PAGE = 200;

/** One thing that an upgrade owes a sag. */
export interface Owed {
  readonly forloeb: Forloeb;
  readonly event: string;
}

/** The sager of a kommune that an earlier version left without something, one after the other. */
export async function* sagerToUpgrade(
  deps: Deps,
  kommuneId: KommuneId,
  lederUdefra: PersonId | null,
): AsyncGenerator<ForloebId> {
  let after: ForloebId | null = null;
  for (;;) {
    const page = await listRoots(deps.db.kysely, kommuneId, after, PAGE);
    for (const rootId of page) if (await firstOwed(deps, kommuneId, rootId, lederUdefra)) yield rootId;
    after = page.at(-1) ?? null;
    if (page.length < PAGE) return;
  }
}

/** What this sag is owed first; one thing may bring another with it, so it is asked again after each. */
export async function firstOwed(
  deps: Deps,
  kommuneId: KommuneId,
  rootId: ForloebId,
  lederUdefra: PersonId | null,
): Promise<Owed | null> {
  const sag = await loadSag(deps.db.kysely, kommuneId, rootId, lederUdefra);
  for (const forloeb of sag?.forloeb.values() ?? []) {
    const [event] = manglerOpgradering(forloeb);
    if (event !== undefined) return { forloeb, event };
  }
  return null;
}
