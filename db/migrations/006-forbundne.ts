import { type Kysely, sql } from 'kysely';

/** Which sager were opened by what happened in another: asked of each page of a sag. */
export async function forbundne(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('history_opened_from')
    .on('history')
    .column('cause_root')
    .where(sql<boolean>`seq = 1`)
    .execute();
}
