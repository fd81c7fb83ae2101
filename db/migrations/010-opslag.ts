import { type Kysely, sql } from 'kysely';

/** What was found by reading through a table: the errors of a sag's post, and the frister to act on in their order. */
export async function opslag(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('postfejl_by_root').on('postfejl').columns(['kommune_id', 'root_id']).execute();
  await db.schema
    .createIndex('frist_by_senest')
    .on('frist')
    .column('kommune_id')
    .expression(sql`coalesce(senest, dato)`)
    .column('instance_id')
    .execute();
}
