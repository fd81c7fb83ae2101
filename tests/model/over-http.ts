import { randomUUID } from 'node:crypto';
import type { EmneId, ForloebId } from '#machines/ids.ts';
import { advance } from '#server/advance.ts';
import type { RoadCommand } from '#server/road/command.ts';
import { digest } from '#server/road/digest.ts';
import type { TestClient } from '#tests/support/client.ts';
import { AABNINGER, type Payload, samplesOf } from '#tests/support/samples/index.ts';
import type { SampleKommune } from '#tests/support/samples/kommune.ts';
import { BORGER } from '#tests/support/samples/register.ts';
import type { VedAf } from '#tests/support/samples/sample.ts';
import type { PathStep } from './paths.ts';
import { openedBy, type Standing, standing } from './standing.ts';
import { ADMINISTRATOR } from './take.ts';

/** Goes a path along the road: people by HTTP, the clock as its turn does. Throws where a step is refused; returns the sag. */
export async function goAlong(k: SampleKommune, steps: readonly PathStep[]): Promise<ForloebId> {
  let sag: ForloebId | null = null;
  for (const step of steps) {
    k.app.clock.moveBusinessTo(`${step.today}T10:00:00Z`);
    sag = sag ? await takeStep(k, sag, step) : await open(k, step);
    if (step.follow > 0) sag = await openedBy(k, sag, step.follow);
  }
  if (!sag) throw new Error('a path has at least its opening');
  return sag;
}

/** The payload of a sample, made from what the forløb and its sag know. */
export function payloadOf(at: Standing, type: string, sample: string, today: PathStep['today']): Payload {
  const make = samplesOf(at.chart, type).get(sample);
  return make ? make({ facts: at.facts, today, sag: at.sag } as VedAf<never>) : {};
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

async function takeStep(k: SampleKommune, sag: ForloebId, step: PathStep): Promise<ForloebId> {
  const { type, sample, today, by } = step;
  const at = await standing(k, sag, step);
  if (by === 'uret') await sendItself(k, at, type, { personId: 'uret', afsender: { art: 'uret' } });
  else if (by === 'opgradering')
    await sendItself(k, at, type, {
      personId: ADMINISTRATOR,
      afsender: { art: 'opgradering', personId: ADMINISTRATOR },
    });
  else {
    const response = await postEvent(clientOf(k, by), at, type, payloadOf(at, type, sample, today));
    if (response.status !== 200) throw new Error(`${type}: ${response.status} ${await response.text()}`);
  }
  return sag;
}

/** What the clock and the upgrade send, as they do: along the road, by no button. */
async function sendItself(
  { app, kommune }: SampleKommune,
  { id }: Standing,
  type: string,
  sender: Pick<RoadCommand, 'personId' | 'afsender'>,
): Promise<void> {
  const key = `${id}/${type}/${randomUUID()}`;
  const outcome = await advance(app.deps, {
    ...sender,
    kommuneId: kommune.id,
    key,
    chart: '',
    forloebId: id,
    newRootId: id,
    eventId: digest(key).slice(0, 32) as EmneId,
    type,
    payload: {},
    version: null,
  });
  if (!outcome.ok) throw new Error(`${type} was refused: ${outcome.reasons.map((r) => r.id).join()}`);
}

export function clientOf({ clients }: SampleKommune, by: PathStep['by']): TestClient {
  const client = [...clients].find(([id]) => id === by)?.[1];
  if (!client) throw new Error(`${by} cannot log in`);
  return client;
}
