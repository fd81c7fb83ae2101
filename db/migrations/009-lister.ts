import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../dialect.ts';

const required = (c: ColumnDefinitionBuilder) => c.notNull();

/** The order of the list, in the words of `003-sager`. */
const orden = sql`coalesce(naeste_frist, '9999-12-31')`;

/** What one person sees of very many sager is found by an index in the order of the list; and her own views of it. */
export async function lister(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  for (const old of ['sag_by_team', 'sag_by_raadgiver', 'sag_by_kontraktforhandler'])
    await db.schema.dropIndex(old).execute();
  const index = (name: string) => db.schema.createIndex(name).on('sag');
  for (const column of ['team_id', 'raadgiver_id', 'kontraktforhandler_id', 'leder_id'])
    await index(`sag_by_${column.slice(0, -3)}`)
      .columns(['kommune_id', column, 'live'])
      .expression(orden)
      .column('id')
      .execute();
  await index('sag_paa_dagsorden')
    .columns(['kommune_id', 'live'])
    .expression(orden)
    .column('id')
    .where(sql<boolean>`moede_id is not null`)
    .execute();
  await index('sag_for_alle_forhandlere')
    .columns(['kommune_id', 'live'])
    .expression(orden)
    .column('id')
    .where(sql<boolean>`forhandlere_ser_alle = 1`)
    .execute();
  await db.schema
    .createTable('visning')
    .addColumn('id', 'text', (c) => c.notNull().primaryKey())
    .addColumn('kommune_id', 'text', required)
    .addColumn('person_id', 'text', (c) => c.notNull().references('users.id'))
    .addColumn('navn', 'text', required)
    .addColumn('filtre', 'text', required)
    .addColumn('start', d.int, (c) => c.notNull().check(sql`start in (0, 1)`))
    .addColumn('created_at', 'text', required)
    .$call(d.table)
    .execute();
  await db.schema
    .createIndex('visning_by_navn')
    .unique()
    .on('visning')
    .columns(['kommune_id', 'person_id', 'navn'])
    .execute();
  await db.schema
    .createIndex('visning_start')
    .unique()
    .on('visning')
    .columns(['kommune_id', 'person_id'])
    .where(sql<boolean>`start = 1`)
    .execute();
}
