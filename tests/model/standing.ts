import type { ForloebId } from '#machines/ids.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import type { SampleKommune } from '#tests/support/samples/kommune.ts';
import type { Named } from './named.ts';

/** Where a forløb stands in the database, and what its sag knows. */
export interface Standing {
  readonly id: ForloebId;
  readonly rootId: ForloebId;
  readonly chart: string;
  readonly tilstand: string;
  readonly version: number;
  readonly facts: unknown;
  readonly sag: Facts;
}

export async function standing({ app }: SampleKommune, rootId: ForloebId, { chart, nr }: Named): Promise<Standing> {
  const rows = await app.db.kysely
    .selectFrom('instance')
    .selectAll()
    .where('root_id', '=', rootId)
    .orderBy('created_seq')
    .execute();
  const root = rows.find((row) => row.id === rootId);
  const own = rows.filter((row) => row.chart === chart)[nr - 1];
  if (!root || !own) throw new Error(`there is no ${chart} number ${nr}`);
  const { id, tilstand, version, facts } = own;
  return { id, rootId, chart, tilstand, version, facts: JSON.parse(facts), sag: JSON.parse(root.facts) as Facts };
}

/** A sag that the last step of this one opened: the first is 1. */
export async function openedBy({ app }: SampleKommune, id: ForloebId, follow: number): Promise<ForloebId> {
  const { last } = await app.db.kysely
    .selectFrom('history')
    .select((eb) => eb.fn.max('seq').as('last'))
    .where('root_id', '=', id)
    .where('cause_seq', 'is', null)
    .executeTakeFirstOrThrow();
  const rows = await app.db.kysely
    .selectFrom('history')
    .select('root_id')
    .where('cause_root', '=', id)
    .where('root_id', '!=', id)
    .where('cause_seq', '>=', last)
    .where('from_tilstand', 'is', null)
    .orderBy('cause_seq')
    .execute();
  const found = rows[follow - 1];
  if (!found) throw new Error(`${id} opened no sag number ${follow}`);
  return found.root_id;
}

/** Where the newest row of this event led, in one sag. */
export async function ledTo({ app }: SampleKommune, sag: ForloebId, chart: string, event: string): Promise<string> {
  const row = await app.db.kysely
    .selectFrom('history')
    .select('to_tilstand')
    .where('root_id', '=', sag)
    .where('chart', '=', chart)
    .where('event', '=', event)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  return row.to_tilstand;
}
