import type { Kysely } from 'kysely';
import type { ForloebId, KommuneId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import { statement, wholeRow } from '../statement.ts';
import type { SagRow } from '../tables/sag.ts';
import { putSagOrd } from './sag-ord.ts';

/** Makes the list projection of a sag be this row, with its words. Indexes are only touched where they change. */
export async function putSag(trx: Trx, row: SagRow): Promise<void> {
  const stored = await find.first(trx, { kommuneId: row.kommune_id, id: row.id });
  if (!stored) await insert.run(trx, row);
  else if (INDEXED.every((column) => stored[column] === row[column])) await updateRest.run(trx, row);
  else await updateAll.run(trx, row);
  if (!stored || SEARCHED.some((column) => stored[column] !== row[column])) await putSagOrd(trx, row);
}

/** The projection of a sag as it stands, for the road alone: it asks nobody's eyes. */
export function findSagRow(db: Kysely<Database>, kommuneId: KommuneId, id: ForloebId): Promise<SagRow | undefined> {
  return find.first(db, { kommuneId, id });
}

const SEARCHED = ['sagsnummer', 'leverandoer', 'titel'] as const;

const INDEXED = [
  'sagsnummer',
  'trin',
  'live',
  'team_id',
  'borger_id',
  'raadgiver_id',
  'kontraktforhandler_id',
  'naeste_frist',
] as const satisfies readonly (keyof SagRow)[];

const find = statement<{ kommuneId: KommuneId; id: ForloebId }>()((db, value) =>
  db.selectFrom('sag').selectAll().where('id', '=', value('id')).where('kommune_id', '=', value('kommuneId')),
);

const insert = statement<SagRow>()((db, value) =>
  db.insertInto('sag').values(
    wholeRow<SagRow>(
      {
        id: true,
        kommune_id: true,
        chart: true,
        sagsnummer: true,
        titel: true,
        trin: true,
        tilstand: true,
        live: true,
        team_id: true,
        borger_id: true,
        raadgiver_id: true,
        kontraktforhandler_id: true,
        leder_id: true,
        moede_id: true,
        forhandlere_ser_alle: true,
        leverandoer: true,
        paa_vent_til: true,
        naeste_frist: true,
        version: true,
        created_at: true,
        updated_at: true,
      },
      value,
    ),
  ),
);

const updateAll = updating(true);
const updateRest = updating(false);

/** SQLite writes an index when its column is named, whether or not the value is new. */
function updating(indexed: boolean) {
  return statement<SagRow>()((db, value) =>
    db
      .updateTable('sag')
      .set({
        titel: value('titel'),
        tilstand: value('tilstand'),
        leder_id: value('leder_id'),
        moede_id: value('moede_id'),
        forhandlere_ser_alle: value('forhandlere_ser_alle'),
        leverandoer: value('leverandoer'),
        paa_vent_til: value('paa_vent_til'),
        version: value('version'),
        updated_at: value('updated_at'),
        ...(indexed && {
          sagsnummer: value('sagsnummer'),
          trin: value('trin'),
          live: value('live'),
          team_id: value('team_id'),
          borger_id: value('borger_id'),
          raadgiver_id: value('raadgiver_id'),
          kontraktforhandler_id: value('kontraktforhandler_id'),
          naeste_frist: value('naeste_frist'),
        }),
      })
      .where('id', '=', value('id'))
      .where('kommune_id', '=', value('kommune_id')),
  );
}
