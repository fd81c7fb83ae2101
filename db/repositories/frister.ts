import { type Kysely, sql } from 'kysely';
import type { Rolle } from '#machines/actor.ts';
import type { ForloebId, KommuneId, PersonId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { Database, Trx } from '../database.ts';
import { statement, wholeRow } from '../statement.ts';
import type { FristRow } from '../tables/frist.ts';
import type { SagRow } from '../tables/sag.ts';
import { relation, type Synlighed, sagBuilder, visible } from './synlighed.ts';

/** The instance whose frister they are. */
export type FristerOf = Pick<FristRow, 'kommune_id' | 'root_id' | 'instance_id'>;
export type NewFrist = Omit<FristRow, keyof FristerOf>;

/** Makes these the frister of the instance, changing only what differs. */
export async function putFrister(trx: Trx, of: FristerOf, frister: readonly NewFrist[]): Promise<void> {
  const wanted = new Map(frister.map((frist) => [frist.noegle, { ...of, ...frist }]));
  for (const stored of await ofInstance.all(trx, { kommuneId: of.kommune_id, instanceId: of.instance_id })) {
    const next = wanted.get(stored.noegle);
    if (next && COLUMNS.every((column) => stored[column] === next[column])) wanted.delete(stored.noegle);
    else await remove.run(trx, stored);
  }
  for (const row of wanted.values()) await insert.run(trx, row);
}

/** All frister of a sag and its children, the next first; those that stand still last. */
export async function fristerOfRoot(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootId: ForloebId,
): Promise<FristRow[]> {
  const rows = await db
    .selectFrom('frist')
    .selectAll()
    .where('root_id', '=', rootId)
    .where('kommune_id', '=', kommuneId)
    .orderBy('dato')
    .orderBy('noegle')
    .execute();
  return [...rows.filter(({ dato }) => dato !== null), ...rows.filter(({ dato }) => dato === null)];
}

/** The dated frister of several sager, for a page of a list. */
export async function fristerOfRoots(
  db: Kysely<Database>,
  kommuneId: KommuneId,
  rootIds: readonly ForloebId[],
): Promise<FristRow[]> {
  if (rootIds.length === 0) return [];
  return db
    .selectFrom('frist')
    .selectAll()
    .where('kommune_id', '=', kommuneId)
    .where('root_id', 'in', rootIds)
    .where('dato', 'is not', null)
    .execute();
}

export interface FristQuery {
  readonly kommuneId: KommuneId;
  readonly synlighed: Synlighed;
  readonly fra: Dato;
  readonly til: Dato;
  /** Only what this person must act on, and what runs on the sager that are assigned to him. */
  readonly mine?: PersonId | undefined;
  readonly limit: number;
}

export type FristListItem = FristRow & Pick<SagRow, 'sagsnummer' | 'titel'> & { readonly chart: string | null };

/** The dated frister of the sager that a person sees, in a period with both ends included. */
export function listFrister(db: Kysely<Database>, query: FristQuery): Promise<FristListItem[]> {
  const { kommuneId, synlighed, fra, til, mine, limit } = query;
  let frister = db
    .selectFrom('frist')
    .innerJoin('sag', 'sag.id', 'frist.root_id')
    .leftJoin('instance', 'instance.id', 'frist.instance_id')
    .selectAll('frist')
    .select(['sag.sagsnummer', 'sag.titel', 'instance.chart'])
    .where('frist.kommune_id', '=', kommuneId)
    .where('frist.dato', '>=', fra)
    .where('frist.dato', '<=', til)
    .where(visible(synlighed));
  if (mine)
    frister = frister.where((eb) =>
      eb.or([
        eb('frist.person_id', '=', mine),
        eb('sag.raadgiver_id', '=', mine),
        eb('sag.kontraktforhandler_id', '=', mine),
        eb('sag.leder_id', '=', mine),
      ]),
    );
  return frister.orderBy('frist.dato').orderBy('frist.instance_id').orderBy('frist.noegle').limit(limit).execute();
}

/** Whose frist it is when it is a role's: the one it is assigned to, or while there is none, whoever is tied to the sag. */
const ASSIGNED: Readonly<Partial<Record<Rolle, `sag.${'raadgiver' | 'kontraktforhandler' | 'leder'}_id`>>> = {
  raadgiver: 'sag.raadgiver_id',
  kontraktforhandler: 'sag.kontraktforhandler_id',
  leder: 'sag.leder_id',
};

/** The frister that these eyes must act on, by the day on which it is best done, up to and including `til`. */
export async function fristerToActOn(
  db: Kysely<Database>,
  query: { readonly kommuneId: KommuneId; readonly synlighed: Synlighed; readonly til: Dato; readonly limit: number },
): Promise<FristRow[]> {
  const { kommuneId, synlighed, til, limit } = query;
  const day = sql<Dato>`coalesce(frist.senest, frist.dato)`;
  return db
    .selectFrom('frist')
    .innerJoin('sag', 'sag.id', 'frist.root_id')
    .selectAll('frist')
    .where('frist.kommune_id', '=', kommuneId)
    .where(day, '<=', til)
    .where((eb) =>
      eb.or(
        synlighed.identiteter.flatMap((hvem) => [
          eb('frist.person_id', '=', hvem.personId),
          ...hvem.roller.map((rolle) => {
            const assigned = ASSIGNED[rolle];
            const his = relation(sagBuilder(), rolle, hvem, synlighed.lederUdefra);
            const turn = assigned ? [eb.or([eb(assigned, 'is', null), eb(assigned, '=', hvem.personId)])] : [];
            return eb.and([eb('frist.hvem', '=', rolle), his, ...turn]);
          }),
        ]),
      ),
    )
    .orderBy(day)
    .orderBy('frist.instance_id')
    .limit(limit)
    .execute();
}

const ALL_COLUMNS: Readonly<Record<keyof FristRow, true>> = {
  kommune_id: true,
  root_id: true,
  instance_id: true,
  noegle: true,
  regel: true,
  art: true,
  dato: true,
  senest: true,
  hvem: true,
  person_id: true,
  forklaring: true,
  data: true,
};
const COLUMNS = ['regel', 'art', 'dato', 'senest', 'hvem', 'person_id', 'forklaring', 'data'] as const;

const ofInstance = statement<{ kommuneId: KommuneId; instanceId: ForloebId }>()((db, value) =>
  db
    .selectFrom('frist')
    .selectAll()
    .where('instance_id', '=', value('instanceId'))
    .where('kommune_id', '=', value('kommuneId')),
);

const insert = statement<FristRow>()((db, value) => db.insertInto('frist').values(wholeRow(ALL_COLUMNS, value)));

const remove = statement<Pick<FristRow, 'instance_id' | 'noegle'>>()((db, value) =>
  db.deleteFrom('frist').where('instance_id', '=', value('instance_id')).where('noegle', '=', value('noegle')),
);
