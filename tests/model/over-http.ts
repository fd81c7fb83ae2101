import { randomUUID } from 'node:crypto';
import type { EmneId, ForloebId, PersonId } from '#machines/ids.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { advance } from '#server/advance.ts';
import { digest } from '#server/road/digest.ts';
import type { TestClient } from '#tests/support/client.ts';
import { AABNINGER, type Payload, SAMPLES } from '#tests/support/samples/index.ts';
import type { SampleKommune } from '#tests/support/samples/kommune.ts';
import { BORGER } from '#tests/support/samples/register.ts';
import type { PathStep } from './paths.ts';

/** Where a sag stands in the database. */
export interface Standing {
  readonly id: ForloebId;
  readonly tilstand: string;
  readonly version: number;
  readonly facts: Facts;
}

/** Goes a path along the road: people by HTTP, the clock as its turn does. Throws where a step is refused. */
export async function goAlong(k: SampleKommune, steps: readonly PathStep[]): Promise<Standing> {
  let at: Standing | null = null;
  for (const step of steps) {
    k.app.clock.moveBusinessTo(`${step.today}T10:00:00Z`);
    const id: ForloebId = at ? await takeStep(k, at, step) : await open(k, step);
    at = await standing(k, step.follow ? await openedBy(k, id) : id);
  }
  if (!at) throw new Error('a path has at least its opening');
  return at;
}

export async function standing({ app }: SampleKommune, id: ForloebId): Promise<Standing> {
  const row = await app.db.kysely.selectFrom('instance').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return { id, tilstand: row.tilstand, version: row.version, facts: JSON.parse(row.facts) as Facts };
}

/** The payload of a step, made from what the sag knows. */
export function payloadOf(type: string, sample: string, { facts }: Pick<Standing, 'facts'>, today: PathStep['today']) {
  const make = SAMPLES.get(type)?.get(sample);
  return make ? make({ facts, today }) : {};
}

export const postEvent = (client: TestClient, at: Standing, type: string, payload: Payload): Promise<Response> =>
  client.post(
    `/api/forloeb/${at.id}/events`,
    { type, payload, version: at.version },
    { 'Idempotency-Key': randomUUID() },
  );

export function postOpening(client: TestClient, type: string, payload: Payload): Promise<Response> {
  const { borgerId: _, ...fields } = payload;
  return client.post('/api/sager', { type, borger: CITIZEN, ...fields }, { 'Idempotency-Key': randomUUID() });
}

/** A test number (day + 60); no person has it. */
const CITIZEN = { cpr: '610190-1234', navn: `Fiktiv ${BORGER}` };

async function open(k: SampleKommune, { type, sample, today, by }: PathStep): Promise<ForloebId> {
  const payload = AABNINGER.get(type)?.get(sample)?.(today) ?? {};
  const response = await postOpening(clientOf(k, by), type, payload);
  if (response.status !== 201) throw new Error(`${type}: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: ForloebId }).id;
}

async function takeStep(k: SampleKommune, at: Standing, { type, sample, today, by }: PathStep): Promise<ForloebId> {
  if (by === null) return callClock(k, at, type);
  const response = await postEvent(clientOf(k, by), at, type, payloadOf(type, sample, at, today));
  if (response.status !== 200) throw new Error(`${type}: ${response.status} ${await response.text()}`);
  return at.id;
}

async function callClock({ app, kommune }: SampleKommune, { id }: Standing, type: string): Promise<ForloebId> {
  const key = `${id}/${type}/${randomUUID()}`;
  const outcome = await advance(app.deps, {
    kommuneId: kommune.id,
    personId: 'uret',
    key,
    afsender: { art: 'uret' },
    chart: '',
    forloebId: id,
    newRootId: id,
    eventId: digest(key).slice(0, 32) as EmneId,
    type,
    payload: {},
    version: null,
  });
  if (!outcome.ok) throw new Error(`the clock was refused ${type}: ${outcome.reasons.map((r) => r.id).join()}`);
  return id;
}

/** The sag that an arrow opened from this one, the newest. */
export async function openedBy({ app }: SampleKommune, id: ForloebId): Promise<ForloebId> {
  const row = await app.db.kysely
    .selectFrom('history')
    .select('root_id')
    .where('cause_root', '=', id)
    .where('root_id', '!=', id)
    .orderBy('cause_seq', 'desc')
    .executeTakeFirstOrThrow();
  return row.root_id;
}

export function clientOf({ clients }: SampleKommune, by: PersonId | null): TestClient {
  const client = by === null ? undefined : clients.get(by);
  if (!client) throw new Error(`${by} cannot log in`);
  return client;
}
