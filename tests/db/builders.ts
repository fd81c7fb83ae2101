import { randomUUID } from 'node:crypto';
import { GENESIS } from '#db/chain.ts';
import type { Db } from '#db/connect.ts';
import type { Trx } from '#db/database.ts';
import { appendHistory } from '#db/repositories/history.ts';
import { insertInstance } from '#db/repositories/instances.ts';
import { putSag } from '#db/repositories/put-sag.ts';
import { openStream } from '#db/repositories/streams.ts';
import type { HistoryRow } from '#db/tables/history.ts';
import type { InstanceRow } from '#db/tables/instance.ts';
import type { SagRow } from '#db/tables/sag.ts';
import type { StreamRow } from '#db/tables/stream.ts';
import type { Rolle } from '#machines/actor.ts';
import type { EmneId, ForloebId, KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import { dato } from '#machines/kalender/dato.ts';
import { instant } from '#machines/kalender/instant.ts';

export const NOW = instant('2026-11-20T09:00:00.000Z');

/** A fresh id of whatever kind is asked for. */
export function id<K extends string>(): K {
  return randomUUID() as K;
}

export async function aKommune(db: Db): Promise<KommuneId> {
  const kommuneId = id<KommuneId>();
  await db.kysely
    .insertInto('kommune')
    .values({ id: kommuneId, navn: 'Prøveby', kode: kommuneId, access_epoch: 0, created_at: NOW })
    .execute();
  return kommuneId;
}

export async function aTeam(db: Db, kommuneId: KommuneId): Promise<TeamId> {
  const team = id<TeamId>();
  await db.kysely.insertInto('team').values({ id: team, kommune_id: kommuneId, navn: team, active: 1 }).execute();
  return team;
}

export interface UserSketch {
  readonly roller: readonly Rolle[];
  readonly teams?: readonly TeamId[];
  readonly active?: 0 | 1;
}

export async function aUser(db: Db, kommuneId: KommuneId, sketch: UserSketch): Promise<PersonId> {
  const person = id<PersonId>();
  const row = { id: person, kommune_id: kommuneId, email: `${person}@proeveby.dk`, navn: `Navn ${person}` };
  await db.kysely
    .insertInto('users')
    .values({ ...row, active: sketch.active ?? 1, access_epoch: 0, created_at: NOW })
    .execute();
  for (const rolle of sketch.roller)
    await db.kysely.insertInto('user_role').values({ user_id: person, kommune_id: kommuneId, rolle }).execute();
  for (const team_id of sketch.teams ?? [])
    await db.kysely.insertInto('team_member').values({ team_id, user_id: person, kommune_id: kommuneId }).execute();
  return person;
}

export function aStream(kommuneId: KommuneId, over: Partial<StreamRow> = {}): StreamRow {
  const row = { id: id<ForloebId>(), kommune_id: kommuneId, chart: 'indkoebssag', seq: 0, head: GENESIS };
  return { ...row, wrapped_key: null, created_at: NOW, ...over };
}

/** The row of a sag with its stream. */
export function aSag(db: Db, kommuneId: KommuneId, over: Partial<SagRow> = {}): Promise<SagRow> {
  return db.inWrite((trx) => aSagIn(trx, kommuneId, over));
}

/** The same, where many are made at once. */
export async function aSagIn(trx: Trx, kommuneId: KommuneId, over: Partial<SagRow> = {}): Promise<SagRow> {
  const stream = aStream(kommuneId);
  const row: SagRow = {
    id: stream.id,
    kommune_id: kommuneId,
    chart: 'indkoebssag',
    sagsnummer: `2026-${stream.id.slice(0, 8)}`,
    titel: '§ 107 · søges · fra 1. marts 2027',
    trin: 'behov',
    tilstand: 'behov',
    live: 1,
    team_id: id<TeamId>(),
    borger_id: null,
    raadgiver_id: null,
    kontraktforhandler_id: null,
    leder_id: null,
    moede_id: null,
    forhandlere_ser_alle: 0,
    leverandoer: null,
    paa_vent_til: null,
    naeste_frist: null,
    version: 1,
    created_at: NOW,
    updated_at: NOW,
    ...over,
  };
  await openStream(trx, { ...stream, id: row.id });
  await putSag(trx, row);
  return row;
}

/** An instance of a stream that is there. */
export async function anInstance(
  trx: Trx,
  root: Pick<StreamRow, 'id' | 'kommune_id'>,
  over: Partial<InstanceRow> = {},
): Promise<InstanceRow> {
  const row: InstanceRow = {
    id: root.id,
    kommune_id: root.kommune_id,
    root_id: root.id,
    chart: 'indkoebssag',
    chart_version: 1,
    version: 1,
    tilstand: 'behov',
    facts: '{}',
    gjort: '{}',
    frister: '[]',
    next_due: null,
    quarantined: null,
    created_seq: 1,
    ...over,
  };
  await insertInstance(trx, row);
  return row;
}

/** Appends as many plain events as there are texts, each with its text sealed as it stands; gives the last hash. */
export async function aChain(
  trx: Trx,
  root: StreamRow,
  indhold: readonly (string | null)[],
  over: Partial<HistoryRow> = {},
): Promise<string> {
  let head = root.head;
  for (const [i, text] of indhold.entries()) {
    head = await appendHistory(trx, {
      root_id: root.id,
      seq: root.seq + i + 1,
      kommune_id: root.kommune_id,
      instance_id: root.id,
      chart: 'indkoebssag',
      chart_version: 1,
      event: 'notat',
      from_tilstand: i === 0 ? null : 'behov',
      to_tilstand: 'behov',
      facts: `{"beloeb":${i}}`,
      actor_id: null,
      paa_vegne_af: null,
      afsender: 'person',
      at: NOW,
      today: dato('2026-11-20'),
      event_id: id<EmneId>(),
      cause_root: null,
      cause_seq: null,
      indhold: text === null ? null : Buffer.from(text, 'utf8'),
      frister_change: null,
      prev_hash: head,
      ...over,
    });
  }
  await trx
    .updateTable('stream')
    .set({ seq: root.seq + indhold.length, head })
    .where('id', '=', root.id)
    .execute();
  return head;
}
