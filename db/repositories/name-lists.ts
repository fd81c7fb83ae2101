import type { Kysely } from 'kysely';
import type { KommuneId } from '#machines/ids.ts';
import { datoPaaDansk } from '#machines/kalender/paa-dansk.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** Ids and names of what a sag may have named, the inactive included: an old sag still says what it chose. */
export async function listNames(db: Kysely<Database>, kommuneId: KommuneId): Promise<[string, string][]> {
  const [tilbud, moeder, teams] = [
    await tilbudOf.all(db, { kommuneId }),
    await moederOf.all(db, { kommuneId }),
    await teamsOf.all(db, { kommuneId }),
  ];
  return [
    ...tilbud.map(({ id, navn }): [string, string] => [id, navn]),
    ...moeder.map(({ id, dato }): [string, string] => [id, `Mødet ${datoPaaDansk(dato)}`]),
    ...teams.map(({ id, navn }): [string, string] => [id, navn]),
  ];
}

type Of = { readonly kommuneId: KommuneId };

const tilbudOf = statement<Of>()((db, value) =>
  db.selectFrom('tilbud').select(['id', 'navn']).where('kommune_id', '=', value('kommuneId')),
);

const moederOf = statement<Of>()((db, value) =>
  db.selectFrom('moede').select(['id', 'dato']).where('kommune_id', '=', value('kommuneId')),
);

const teamsOf = statement<Of>()((db, value) =>
  db.selectFrom('team').select(['id', 'navn']).where('kommune_id', '=', value('kommuneId')),
);
