import type { Kysely } from 'kysely';
import type { KommuneId } from '#machines/ids.ts';
import type { Database, Trx } from '../database.ts';
import { statement, wholeRow } from '../statement.ts';
import type { CommandRow } from '../tables/command.ts';

type Key = Pick<CommandRow, 'key' | 'person_id'> & { readonly kommune_id: KommuneId };

/** The answer given to this command before, if any. */
export function findCommand(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  personId: CommandRow['person_id'],
  key: string,
): Promise<CommandRow | undefined> {
  return find.first(db, { kommune_id: kommuneId, person_id: personId, key });
}

export async function insertCommand(trx: Trx, row: CommandRow): Promise<void> {
  await insert.run(trx, row);
}

const find = statement<Key>()((db, value) =>
  db
    .selectFrom('command')
    .selectAll()
    .where('kommune_id', '=', value('kommune_id'))
    .where('person_id', '=', value('person_id'))
    .where('key', '=', value('key')),
);

const insert = statement<CommandRow>()((db, value) =>
  db.insertInto('command').values(
    wholeRow<CommandRow>(
      {
        kommune_id: true,
        person_id: true,
        key: true,
        body_hash: true,
        root_id: true,
        status: true,
        answer: true,
        at: true,
      },
      value,
    ),
  ),
);
