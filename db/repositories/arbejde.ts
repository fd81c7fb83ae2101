import { type Kysely, sql } from 'kysely';
import type { Identitet, Rolle } from '#machines/actor.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Database } from '../database.ts';
import type { ArbejdeRow } from '../tables/arbejde.ts';
import type { InstanceRow } from '../tables/instance.ts';
import type { SagRow } from '../tables/sag.ts';
import { arbejdeBuilder, barred, thoseWhoCan } from './hvem-kan.ts';
import { assignedTo, relation, type Synlighed, sagBuilder, visible } from './synlighed.ts';

export { type NewArbejde, putArbejde } from './put-arbejde.ts';

export type ArbejdeItem = ArbejdeRow &
  Pick<InstanceRow, 'facts'> &
  Pick<SagRow, 'chart' | 'sagsnummer' | 'titel' | 'trin' | 'tilstand' | 'leverandoer' | 'naeste_frist'>;

export interface ArbejdeQuery {
  readonly kommuneId: KommuneId;
  readonly synlighed: Synlighed;
  readonly limit: number;
}

/** What waits for these eyes: for the person by name, for a role that is his on the sag, or because nobody else can. */
export function mitArbejde(
  db: Kysely<Database>,
  { kommuneId, synlighed, limit }: ArbejdeQuery,
): Promise<ArbejdeItem[]> {
  const [self] = synlighed.identiteter;
  return withSag(db, kommuneId)
    .innerJoin('instance', 'instance.id', 'arbejde.instance_id')
    .selectAll('arbejde')
    .select([
      'instance.chart',
      'instance.facts',
      'sag.sagsnummer',
      'sag.titel',
      'sag.trin',
      'sag.tilstand',
      'sag.leverandoer',
      'sag.naeste_frist',
    ])
    .where((eb) => eb.or(synlighed.identiteter.map((identitet) => waitsFor(identitet, self, synlighed.lederUdefra))))
    .orderBy(sql`coalesce(naeste_frist, '9999-12-31')`)
    .orderBy('arbejde.since')
    .orderBy('arbejde.id')
    .limit(limit)
    .execute();
}

/** What these sager wait for, whoever it is, where these eyes see them. */
export function arbejdeOfRoots(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  synlighed: Synlighed,
  rootIds: readonly ForloebId[],
) {
  return withSag(db, kommuneId)
    .innerJoin('instance', 'instance.id', 'arbejde.instance_id')
    .where(visible(synlighed))
    .selectAll('arbejde')
    .select(['instance.chart', 'instance.facts'])
    .where('arbejde.root_id', 'in', [...rootIds])
    .orderBy('arbejde.since')
    .orderBy('arbejde.id')
    .execute();
}

/** The live sager that are assigned to a person, the most pressing first. */
export async function assignedSager(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  personId: PersonId,
  limit: number,
): Promise<ForloebId[]> {
  const rows = await db
    .selectFrom('sag')
    .select('sag.id')
    .where('sag.kommune_id', '=', kommuneId)
    .where('sag.live', '=', 1)
    .where((eb) => eb.or(assignedTo(personId).map(({ test }) => test)))
    .orderBy(sql`coalesce(naeste_frist, '9999-12-31')`)
    .orderBy('sag.id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** What the administrator may know of a sag that nobody can move: not what it is about. */
export type IngenKan = Pick<ArbejdeRow, 'root_id' | 'event' | 'hvem' | 'rolle' | 'since'> & Pick<SagRow, 'sagsnummer'>;

/** What waits for a role or a person when nobody is left who may: no active one with a tie to the sag and unbarred. */
export function ingenKan(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  lederUdefra: PersonId | null,
): Promise<IngenKan[]> {
  return withSag(db, kommuneId)
    .select(['arbejde.root_id', 'arbejde.event', 'arbejde.hvem', 'arbejde.rolle', 'arbejde.since', 'sag.sagsnummer'])
    .where('arbejde.hvem', 'in', ['rolle', 'person'])
    .where((eb) => eb.not(eb.exists(thoseWhoCan(lederUdefra))))
    .orderBy('arbejde.since')
    .orderBy('arbejde.id')
    .execute();
}

function withSag(db: Kysely<Database>, kommuneId: KommuneId) {
  return db
    .selectFrom('arbejde')
    .innerJoin('sag', 'sag.id', 'arbejde.root_id')
    .where('arbejde.kommune_id', '=', kommuneId);
}

/** A stand-in is barred by what he did himself and by what the one he stands in for did. */
function waitsFor(identitet: Identitet, self: Identitet, lederUdefra: PersonId | null) {
  const eb = arbejdeBuilder();
  const both = [...new Set([identitet.personId, self.personId])];
  return eb.and([
    eb.not(eb.exists(barred().where('arbejde_spaerret.person_id', 'in', both))),
    eb.or([
      eb('arbejde.person_id', '=', identitet.personId),
      ...identitet.roller.map((rolle) =>
        eb.and([eb('arbejde.rolle', '=', rolle), hisTurn(rolle, identitet, lederUdefra)]),
      ),
    ]),
  ]);
}

/** Of those tied to a sag the one it is assigned to has the turn, as long as he can; else all of them. */
function hisTurn(rolle: Rolle, identitet: Identitet, lederUdefra: PersonId | null) {
  const eb = arbejdeBuilder();
  if (rolle === 'leder' && identitet.personId === lederUdefra) return udefrasTurn(identitet);
  const tied = relation(sagBuilder(), rolle, identitet, null);
  const assigned = ASSIGNED[rolle];
  if (!assigned) return tied;
  const assigneeCan = eb.exists(thoseWhoCan(null).whereRef('users.id', '=', assigned));
  return eb.and([tied, eb.or([eb(assigned, '=', identitet.personId), eb.not(assigneeCan)])]);
}

/** The leder from outside has what is his own, and what no other can do. */
function udefrasTurn(identitet: Identitet) {
  const eb = arbejdeBuilder();
  const others = thoseWhoCan(null).where('users.id', '!=', identitet.personId);
  return eb.or([relation(sagBuilder(), 'leder', identitet, null), eb.not(eb.exists(others))]);
}

const ASSIGNED: Readonly<Partial<Record<Rolle, `sag.${'raadgiver' | 'kontraktforhandler' | 'leder'}_id`>>> = {
  raadgiver: 'sag.raadgiver_id',
  kontraktforhandler: 'sag.kontraktforhandler_id',
  leder: 'sag.leder_id',
};
