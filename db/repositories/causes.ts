import { type Kysely, sql } from 'kysely';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';
import type { HistoryRow } from '../tables/history.ts';
import { findHistoryRow } from './history.ts';

/** A sag that began by what happened in another, and the row there that led to it. */
export interface Opened {
  readonly root_id: ForloebId;
  readonly cause_root: ForloebId;
  readonly cause_seq: number;
}

/** The sager that were opened by what happened in this one, in the order of it. */
export async function openedFrom(db: Kysely<Database>, kommuneId: KommuneId, rootId: ForloebId): Promise<Opened[]> {
  const rows = await firstRowsCausedBy.all(db, { kommuneId, rootId });
  return rows.flatMap(({ root_id, cause_seq }) =>
    cause_seq === null ? [] : [{ root_id, cause_root: rootId, cause_seq }],
  );
}

const firstRowsCausedBy = statement<{ kommuneId: KommuneId; rootId: ForloebId }>()((db, value) =>
  db
    .selectFrom('history')
    .select(['root_id', 'cause_seq'])
    .where('cause_root', '=', value('rootId'))
    // As the index has it.
    .where(sql<boolean>`seq = 1`)
    .where('kommune_id', '=', value('kommuneId'))
    .orderBy('cause_seq'),
);

/** What opened this sag, when it was something in another. */
export async function openedBy(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootId: ForloebId,
): Promise<Opened | undefined> {
  const first = await findHistoryRow(db, kommuneId, rootId, 1);
  if (!first || first.cause_root === null || first.cause_seq === null) return undefined;
  return { root_id: rootId, cause_root: first.cause_root, cause_seq: first.cause_seq };
}

/** The act that a row followed from, by whatever it led to between; the row itself when it followed from nothing. */
export async function actBehind(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootId: ForloebId,
  seq: number,
): Promise<HistoryRow | undefined> {
  const row = await findHistoryRow(db, kommuneId, rootId, seq);
  if (!row || row.cause_seq === null || row.cause_root !== rootId) return row;
  return actBehind(db, kommuneId, rootId, row.cause_seq);
}
