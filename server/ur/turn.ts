import { type DueAfter, listDue } from '#db/repositories/instances.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import { fristNoegle } from '#machines/frist.ts';
import type { EmneId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { advance } from '../advance.ts';
import type { Deps } from '../context.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { digest } from '../road/digest.ts';
import { loadSag } from '../road/load-sag.ts';

const PAGE = 200;

export interface Turn {
  readonly sent: number;
  readonly failed: number;
}

/**
 * The clock's turn: finds what is due, the longest overdue first, and sends each event along the road by itself. A
 * standstill of any length is caught up in order; one bad row never stops the rest. A second turn, or a second
 * worker, does nothing: the command id names the frist and its date.
 */
export async function turn(deps: Deps): Promise<Turn> {
  const today = datoI(deps.clock.now());
  let sent = 0;
  let failed = 0;
  let after: DueAfter | null = null;
  for (;;) {
    const page: InstanceRow[] = await listDue(deps.db.kysely, null, today, PAGE, after);
    for (const row of page) {
      try {
        sent += await wake(deps, row, today);
      } catch (error) {
        failed += 1;
        deps.log.error({ err: error, forloeb: row.id }, 'the clock could not move a forløb');
      }
    }
    const last = page.at(-1);
    if (page.length < PAGE || !last?.next_due) return { sent, failed };
    after = { nextDue: last.next_due, id: last.id };
  }
}

/** Sends one forløb all that is due in it, in the order of the dates; each event may settle what came after it. */
async function wake(deps: Deps, row: InstanceRow, today: Dato): Promise<number> {
  let sent = 0;
  let last: string | null = null;
  for (;;) {
    const [next] = await dueIn(deps, row, today);
    if (!next) return sent;
    const key = `${row.id}/${fristNoegle(next.frist)}/${next.paa}`;
    if (key === last) throw new Error(`${next.event} did not settle ${key}`);
    last = key;
    const outcome = await advance(deps, {
      kommuneId: row.kommune_id,
      personId: 'uret',
      key,
      afsender: { art: 'uret' },
      chart: row.chart,
      forloebId: row.id,
      newRootId: row.root_id,
      eventId: eventIdOf(key),
      type: next.event,
      payload: {},
      version: null,
    });
    if (!outcome.ok) throw new Error(`${next.event} was refused: ${outcome.reasons.map((r) => r.id).join(', ')}`);
    if (!outcome.replayed) sent += 1;
  }
}

/** Derived anew from the facts, never read from the cache: what the clock acts on is the truth. */
async function dueIn(deps: Deps, row: InstanceRow, today: Dato) {
  const settings = await readIndstillinger(deps.db.kysely, row.kommune_id);
  const sag = await loadSag(deps.db.kysely, row.kommune_id, row.root_id, settings.lederUdefra);
  const forloeb = sag?.forloeb.get(row.id);
  if (!sag || !forloeb) throw new Error('not there any more');
  return forloeb.chart
    .frister(forloeb.tilstand, forloeb.facts, { ...sag.regler, lukkedage: settings.lukkedage })
    .flatMap((frist) => (frist.vaekker && frist.vaekker.paa <= today ? [{ frist, ...frist.vaekker }] : []))
    .sort((a, b) => (a.paa < b.paa ? -1 : 1));
}

/** The clock's events have ids that follow from what they are about, so that a second worker makes no second one. */
const eventIdOf = (key: string): EmneId => digest(key).slice(0, 32) as EmneId;
