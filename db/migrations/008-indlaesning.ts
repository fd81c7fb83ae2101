import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { SqlDialect } from '../dialect.ts';

const required = (c: ColumnDefinitionBuilder) => c.notNull();

/** What a kommune's headings mean, remembered from file to file. */
export async function indlaesning(db: Kysely<unknown>, d: SqlDialect): Promise<void> {
  await db.schema
    .createTable('indlaesningskolonne')
    .addColumn('kommune_id', 'text', (c) => c.notNull().references('kommune.id'))
    .addColumn('slags', 'text', (c) => c.notNull().check(sql`slags in ('kontrakter', 'tilbud')`))
    .addColumn('overskrift', 'text', required)
    .addColumn('felt', 'text')
    .addPrimaryKeyConstraint('indlaesningskolonne_pk', ['kommune_id', 'slags', 'overskrift'])
    .$call(d.keyTable)
    .execute();
}
