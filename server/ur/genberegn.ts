import { readCounter, setCounter } from '#db/repositories/counters.ts';
import { listKommuner } from '#db/repositories/kommuner.ts';
import { listRoots } from '#db/repositories/sager.ts';
import type { EmneId, ForloebId, KommuneId } from '#machines/ids.ts';
import { advance } from '../advance.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { type KommuneSettings, readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { DamagedError, loadSag } from '../road/load-sag.ts';

const PAGE = 200;
const EVENT = 'genberegnFrister';

const DONE = 'genberegnet';

/** Every kommune whose settings have changed since its sager last counted; also after a crash or a fault in between. */
export async function genberegnVentende(deps: Deps): Promise<number> {
  let moved = 0;
  for (const { id } of await listKommuner(deps.db.kysely)) {
    const settings = await readIndstillinger(deps.db.kysely, id);
    if ((await readCounter(deps.db.kysely, id, DONE)) >= settings.version) continue;
    const counted = await genberegnAlle(deps, id, settings);
    moved += counted.moved;
    if (counted.owed === 0) await deps.db.inWrite((trx) => setCounter(trx, id, DONE, settings.version));
  }
  return moved;
}

/**
 * After a change of closing days: every forløb of the kommune whose frister it moves counts again, by an event of its
 * own, so that nothing that was told is moved in silence. Gives how many did, and how many sager could not and are to be
 * tried again; one that is damaged is set aside anyway.
 */
async function genberegnAlle(
  deps: Deps,
  kommuneId: KommuneId,
  settings: KommuneSettings,
): Promise<{ readonly moved: number; readonly owed: number }> {
  let after: ForloebId | null = null;
  let moved = 0;
  let owed = 0;
  for (;;) {
    const page = await listRoots(deps.db.kysely, kommuneId, after, PAGE);
    for (const rootId of page)
      try {
        for (const forloebId of await concerned(deps, kommuneId, rootId, settings))
          if (await recount(deps, kommuneId, forloebId, settings.version)) moved += 1;
      } catch (error) {
        if (!isDamaged(error)) owed += 1;
        deps.log.error({ err: error, sag: rootId }, 'a sag could not count again');
      }
    after = page.at(-1) ?? null;
    if (page.length < PAGE) return { moved, owed };
  }
}

const isDamaged = (error: unknown): boolean =>
  error instanceof DamagedError || (error instanceof AppError && error.code === 'quarantined');

/** The forløb of a sag whose frister are no longer what was written. */
async function concerned(
  deps: Deps,
  kommuneId: KommuneId,
  rootId: ForloebId,
  settings: KommuneSettings,
): Promise<ForloebId[]> {
  const sag = await loadSag(deps.db.kysely, kommuneId, rootId, settings.lederUdefra);
  if (!sag) return [];
  const regler = { ...sag.regler, lukkedage: settings.lukkedage };
  return [...sag.forloeb.values()]
    .filter((f) => f.chart.edges.get(f.tilstand)?.has(EVENT))
    .filter((f) => JSON.stringify(f.chart.frister(f.tilstand, f.facts, regler)) !== f.row.frister)
    .map((f) => f.id);
}

async function recount(deps: Deps, kommuneId: KommuneId, forloebId: ForloebId, version: number): Promise<boolean> {
  const outcome = await advance(deps, {
    kommuneId,
    personId: 'uret',
    key: `genberegn/${forloebId}/${version}`,
    afsender: { art: 'uret' },
    chart: '',
    forloebId,
    newRootId: forloebId,
    eventId: deps.newId() as EmneId,
    type: EVENT,
    payload: {},
    version: null,
  });
  if (!outcome.ok)
    deps.log.error({ forloeb: forloebId, reasons: outcome.reasons.map((r) => r.id) }, 'recount was refused');
  return outcome.ok && !outcome.replayed;
}
