import { sql } from 'kysely';
import { expect } from 'vitest';
import { openDatabase, type Where } from '#db/connect.ts';
import { allHistory } from '#db/repositories/history.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { ForloebId } from '#machines/ids.ts';
import { openIndhold, sagKey } from '#server/forloeb/open-indhold.ts';
import { allStreams, verifyAll } from '#server/verify/verify-all.ts';
import type { Act } from './caseworker.ts';
import type { Ground } from './ground.ts';
import { MASTER_KEY } from './master-key.ts';

/** What people were told, over all that was cut off. */
export interface Told {
  readonly accepted: readonly Act[];
  readonly refused: readonly Act[];
  /** Sent, and not answered yet. */
  readonly open?: readonly Act[];
}

interface Place {
  readonly forloebId: ForloebId;
  /** Of the forløb after the row: the row is its `version`-th. */
  readonly version: number;
  readonly event: string;
  readonly by: string | null;
  /** What it caused, as `chart.event`. */
  readonly foelger: readonly string[];
}

/**
 * Holds what the database has against what people were told: each accepted act is there once, by the one who did it and
 * as the version after the one he saw, with all that follows from it; nothing else is there; chains are whole, seq
 * without gaps, caches what the histories give.
 */
export async function reckon(where: Where, ground: Ground, told: Told): Promise<{ rows: number; lost: number }> {
  const db = await openDatabase(where);
  try {
    if ('file' in where) {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db.kysely);
      expect(rows).toEqual([{ integrity_check: 'ok' }]);
    }
    const { sager, fund } = await verifyAll(db, null);
    expect(fund).toEqual([]);

    const places = new Map<string, Place[]>();
    let rows = 0;
    for await (const stream of allStreams(db)) {
      const key = await sagKey(db.kysely, MASTER_KEY, stream.kommune_id, stream.id);
      const history = await allHistory(db.kysely, stream.kommune_id, stream.id);
      rows += history.length;
      for (const row of history)
        for (const mark of marksIn(openIndhold(key, row))) add(places, mark, placeOf(row, history));
    }
    const commands = new Map(
      (await db.kysely.selectFrom('command').select(['key', 'root_id', 'status']).execute()).map((c) => [c.key, c]),
    );

    const events = told.accepted.filter(({ sagId }) => sagId !== null);
    const openings = told.accepted.filter(({ sagId }) => sagId === null);
    const lost = events.filter(({ mark }) => !places.has(mark)).length;
    expect(lost, 'accepted events that are lost').toBe(0);
    for (const act of events) expect(places.get(act.mark)).toEqual([placeToBe(act)]);
    for (const act of told.refused) expect(places.get(act.mark), 'a refused act happened').toBeUndefined();
    for (const act of told.accepted) expect(commands.get(act.key)).toMatchObject({ status: 200 });

    const opened = new Set(openings.map((act) => commands.get(act.key)?.root_id));
    expect(opened.size, 'each opening opened a sag of its own').toBe(openings.length);
    const open = told.open ?? [];
    const more = rows - ground.rows - rowsOf(told.accepted);
    expect(sager - ground.sager.length - openings.length).toBeLessThanOrEqual(open.length);
    expect(more, 'nothing happened that nobody sent').toBeGreaterThanOrEqual(0);
    expect(more).toBeLessThanOrEqual(rowsOf(open));
    return { rows, lost };
  } finally {
    await db.close();
  }
}

/** The rows that acts make with all that follows. */
const rowsOf = (acts: readonly Act[]): number => acts.reduce((sum, act) => sum + 1 + act.foelger.length, 0);

const placeToBe = ({ forloebId, version, type, by, foelger }: Act): Place => ({
  forloebId: forloebId as ForloebId,
  version: version + 1,
  event: type,
  by,
  foelger: [...foelger].sort(),
});

/** A row of a forløb makes its version; what it caused, and what that caused, is of the same sag. */
function placeOf(row: HistoryRow, history: readonly HistoryRow[]): Place {
  const before = history.filter((r) => r.instance_id === row.instance_id && r.seq <= row.seq);
  return {
    forloebId: row.instance_id,
    version: before.length,
    event: row.event,
    by: row.actor_id,
    foelger: causedBy(row.seq, history).sort(),
  };
}

const causedBy = (seq: number, history: readonly HistoryRow[]): string[] =>
  history.filter((r) => r.cause_seq === seq).flatMap((r) => [`${r.chart}.${r.event}`, ...causedBy(r.seq, history)]);

const MARK = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const marksIn = (indhold: Readonly<Record<string, unknown>> | null): string[] =>
  Object.values(indhold ?? {}).filter((value): value is string => typeof value === 'string' && MARK.test(value));

function add(places: Map<string, Place[]>, mark: string, place: Place): void {
  places.set(mark, [...(places.get(mark) ?? []), place]);
}
