import type { Kysely } from 'kysely';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import { statement, wholeRow } from '../statement.ts';
import type { InstanceRow } from '../tables/instance.ts';

/** All instances of a sag, the root first, in the order they were opened. */
export function findInstancesOfRoot(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootId: ForloebId,
): Promise<InstanceRow[]> {
  return ofRoot.all(db, { kommuneId, rootId });
}

export function findInstance(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  id: ForloebId,
): Promise<InstanceRow | undefined> {
  return byId.first(db, { kommuneId, id });
}

export async function insertInstance(trx: Trx, row: InstanceRow): Promise<void> {
  await insert.run(trx, row);
}

/** Replaces what was read by what follows from it; false means someone was faster. */
export async function updateInstance(trx: Trx, read: InstanceRow, next: InstanceRow): Promise<boolean> {
  const values = { ...next, kommune_id: read.kommune_id, id: read.id, read: read.version };
  // An index is only written when its column is named, so a due date that stays is not.
  const update = read.next_due === next.next_due ? updateAllButDue : updateAll;
  return (await update.run(trx, values)) === 1;
}

export interface DueAfter {
  readonly nextDue: Dato;
  readonly id: ForloebId;
}

/** What the clock has to look at by `today`, the longest overdue first; in one kommune, or in all. */
export function listDue(
  db: Kysely<Database>,
  kommuneId: KommuneId | null,
  today: Dato,
  limit: number,
  after: DueAfter | null = null,
): Promise<InstanceRow[]> {
  let query = db
    .selectFrom('instance')
    .selectAll()
    .where('next_due', '<=', today)
    .orderBy('next_due')
    .orderBy('id')
    .limit(limit);
  if (kommuneId !== null) query = query.where('kommune_id', '=', kommuneId);
  if (after !== null)
    query = query
      .where('next_due', '>=', after.nextDue)
      .where((eb) => eb.or([eb('next_due', '>', after.nextDue), eb('id', '>', after.id)]));
  return query.execute();
}

/** Sets a row aside that its history does not give, with the reason, until it is rebuilt. */
export async function quarantine(trx: Trx, kommuneId: KommuneId, id: ForloebId, why: string): Promise<void> {
  await trx
    .updateTable('instance')
    .set({ quarantined: why })
    .where('kommune_id', '=', kommuneId)
    .where('id', '=', id)
    .execute();
}

const COLUMNS: Readonly<Record<keyof InstanceRow, true>> = {
  id: true,
  kommune_id: true,
  root_id: true,
  chart: true,
  chart_version: true,
  version: true,
  tilstand: true,
  facts: true,
  gjort: true,
  frister: true,
  next_due: true,
  quarantined: true,
  created_seq: true,
};

const ofRoot = statement<{ kommuneId: KommuneId; rootId: ForloebId }>()((db, value) =>
  db
    .selectFrom('instance')
    .selectAll()
    .where('root_id', '=', value('rootId'))
    .where('kommune_id', '=', value('kommuneId'))
    .orderBy('created_seq'),
);

const byId = statement<{ kommuneId: KommuneId; id: ForloebId }>()((db, value) =>
  db.selectFrom('instance').selectAll().where('kommune_id', '=', value('kommuneId')).where('id', '=', value('id')),
);

const insert = statement<InstanceRow>()((db, value) => db.insertInto('instance').values(wholeRow(COLUMNS, value)));

const updateAll = updating(true);
const updateAllButDue = updating(false);

function updating(due: boolean) {
  return statement<InstanceRow & { read: number }>()((db, value) =>
    db
      .updateTable('instance')
      .set({
        chart_version: value('chart_version'),
        version: value('version'),
        tilstand: value('tilstand'),
        facts: value('facts'),
        gjort: value('gjort'),
        frister: value('frister'),
        quarantined: value('quarantined'),
        ...(due && { next_due: value('next_due') }),
      })
      .where('kommune_id', '=', value('kommune_id'))
      .where('id', '=', value('id'))
      .where('version', '=', value('read')),
  );
}
