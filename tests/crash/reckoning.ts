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
  readonly sagId: ForloebId;
  /** Of the forløb after the row: the row is its `version`-th. */
  readonly version: number;
  readonly event: string;
  readonly by: string | null;
}

/**
 * Holds what the database has against what people were told: each accepted act is there once, by the one who did it and
 * as the version after the one he saw; nothing else is there; chains are whole, seq without gaps, caches what the
 * histories give.
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
      for (const row of await allHistory(db.kysely, stream.kommune_id, stream.id)) {
        rows += 1;
        for (const mark of marksIn(openIndhold(key, row))) add(places, mark, placeOf(row));
      }
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
    const unanswered = told.open?.length ?? 0;
    expect(sager - ground.sager.length - openings.length).toBeLessThanOrEqual(unanswered);
    expect(rows - ground.rows - told.accepted.length, 'nothing happened that nobody sent').toBeGreaterThanOrEqual(0);
    expect(rows - ground.rows - told.accepted.length).toBeLessThanOrEqual(unanswered);
    return { rows, lost };
  } finally {
    await db.close();
  }
}

const placeToBe = ({ sagId, version, type, by }: Act): Place => ({
  sagId: sagId as ForloebId,
  version: version + 1,
  event: type,
  by,
});

/** Every sag of these tests has one forløb, so the seq of a row is the version that it made. */
const placeOf = (row: HistoryRow): Place => ({
  sagId: row.root_id,
  version: row.seq,
  event: row.event,
  by: row.actor_id,
});

const MARK = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const marksIn = (indhold: Readonly<Record<string, unknown>> | null): string[] =>
  Object.values(indhold ?? {}).filter((value): value is string => typeof value === 'string' && MARK.test(value));

function add(places: Map<string, Place[]>, mark: string, place: Place): void {
  places.set(mark, [...(places.get(mark) ?? []), place]);
}
