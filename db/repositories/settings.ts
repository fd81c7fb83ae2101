import type { Kysely } from 'kysely';
import type { KommuneId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import { statement } from '../statement.ts';
import type { IndstillingRow } from '../tables/indstilling.ts';

/** The settings in force. */
export function latestSettings(db: Kysely<Database>, kommuneId: KommuneId): Promise<IndstillingRow | undefined> {
  return latest.first(db, { kommuneId });
}

/** Adds a version after the one read (0 when there is none); false means someone was faster. */
export async function appendSettings(trx: Trx, row: IndstillingRow): Promise<boolean> {
  const latest = await latestSettings(trx, row.kommune_id);
  if (row.version !== (latest?.version ?? 0) + 1) return false;
  await trx.insertInto('indstilling').values(row).execute();
  return true;
}

const latest = statement<{ kommuneId: KommuneId }>()((db, value) =>
  db
    .selectFrom('indstilling')
    .selectAll()
    .where('kommune_id', '=', value('kommuneId'))
    .orderBy('version', 'desc')
    .limit(1),
);
