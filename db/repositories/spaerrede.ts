import type { Kysely } from 'kysely';
import type { Rolle } from '#machines/actor.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Database } from '../database.ts';

/** Who can do nothing of all that waits for his role in a forløb. */
export type Spaerrede = (instanceId: ForloebId, rolle: Rolle) => ReadonlySet<PersonId>;

const INGEN: ReadonlySet<PersonId> = new Set();

/** For the forløb of these sager: those who are barred, by what they have done, from every act that waits for the role. */
export async function spaerredeI(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootIds: readonly ForloebId[],
): Promise<Spaerrede> {
  const rows = await db
    .selectFrom('arbejde')
    .leftJoin('arbejde_spaerret', 'arbejde_spaerret.arbejde_id', 'arbejde.id')
    .select(['arbejde.id', 'arbejde.instance_id', 'arbejde.rolle', 'arbejde_spaerret.person_id as spaerret'])
    .where('arbejde.kommune_id', '=', kommuneId)
    .where('arbejde.root_id', 'in', rootIds)
    .where('arbejde.rolle', 'is not', null)
    .execute();
  const acts = new Map<string, Map<string, Set<PersonId>>>();
  for (const { id, instance_id, rolle, spaerret } of rows) {
    const place = `${instance_id} ${rolle}`;
    const ofPlace = acts.get(place) ?? new Map<string, Set<PersonId>>();
    const barred = ofPlace.get(id) ?? new Set();
    acts.set(place, ofPlace.set(id, spaerret === null ? barred : barred.add(spaerret)));
  }
  const everywhere = new Map([...acts].map(([place, ofPlace]) => [place, inAll([...ofPlace.values()])]));
  return (instanceId, rolle) => everywhere.get(`${instanceId} ${rolle}`) ?? INGEN;
}

/** Who is barred from what waits in these sager, by the row that waits. */
export async function barredInRoots(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootIds: readonly ForloebId[],
): Promise<ReadonlyMap<string, ReadonlySet<PersonId>>> {
  const rows = await db
    .selectFrom('arbejde')
    .innerJoin('arbejde_spaerret', 'arbejde_spaerret.arbejde_id', 'arbejde.id')
    .select(['arbejde.id', 'arbejde_spaerret.person_id as person'])
    .where('arbejde.kommune_id', '=', kommuneId)
    .where('arbejde.root_id', 'in', [...rootIds])
    .execute();
  const barred = new Map<string, Set<PersonId>>();
  for (const { id, person } of rows) barred.set(id, (barred.get(id) ?? new Set()).add(person));
  return barred;
}

function inAll([first = INGEN, ...rest]: readonly ReadonlySet<PersonId>[]): ReadonlySet<PersonId> {
  return new Set([...first].filter((person) => rest.every((barred) => barred.has(person))));
}
