import { randomUUID } from 'node:crypto';
import { insertMoede } from '#db/repositories/moeder.ts';
import { insertTilbud } from '#db/repositories/tilbud.ts';
import type { Rolle } from '#machines/actor.ts';
import type { ForloebId, MoedeId, TeamId, TilbudId } from '#machines/ids.ts';
import type { Indstillinger } from '#machines/indstillinger.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { ForloebSvar, SagSvar } from '#machines/svar.ts';
import type { TestApp, TestKommune, TestUser } from './app.ts';
import type { TestClient } from './client.ts';
import { AABNINGER, samplesOf } from './samples/index.ts';

/** Someone of an office, logged in. */
export interface Colleague {
  readonly user: TestUser;
  readonly client: TestClient;
}

/** One team of one kommune with a person in each role, a register of three tilbud and a meeting in a week. */
export interface Office {
  readonly t: TestApp;
  readonly kommune: TestKommune;
  readonly team: TeamId;
  readonly raadgiver: Colleague;
  readonly kontraktforhandler: Colleague;
  readonly leder: Colleague;
  readonly tilbud: readonly TilbudId[];
  readonly moede: MoedeId;
  /** One more of them, in this team unless told otherwise. */
  aColleague(rolle: Rolle, teams?: readonly TeamId[]): Promise<Colleague>;
}

export async function anOffice(
  t: TestApp,
  given: { kommune?: TestKommune; indstillinger?: Partial<Indstillinger> } = {},
): Promise<Office> {
  const kommune = given.kommune ?? (await t.aKommune({ indstillinger: given.indstillinger ?? {} }));
  const team = await t.aTeam({ kommune });
  const aColleague: Office['aColleague'] = async (rolle, teams = [team]) => {
    const user = await t.aUser({ kommune, roller: [rolle], teams });
    return { user, client: await t.loginAs(user) };
  };
  const tilbud = ['Birkely', 'Elmehus', 'Lindegård'].map((navn) => ({ id: randomUUID() as TilbudId, navn }));
  const moede = randomUUID() as MoedeId;
  await t.db.inWrite(async (trx) => {
    for (const { id, navn } of tilbud)
      await insertTilbud(trx, {
        id,
        kommune_id: kommune.id,
        version: 1,
        navn,
        leverandoer: `${navn} ApS`,
        data: JSON.stringify(BOTILBUD),
        active: 1,
        updated_at: t.clock.systemNow(),
      });
    const dato = plusDage(datoI(t.clock.now()), 7);
    await insertMoede(trx, { id: moede, kommune_id: kommune.id, dato, sted: null, status: 'planlagt', data: '{}' });
  });
  return {
    t,
    kommune,
    team,
    raadgiver: await aColleague('raadgiver'),
    kontraktforhandler: await aColleague('kontraktforhandler', []),
    leder: await aColleague('leder'),
    tilbud: tilbud.map(({ id }) => id),
    moede,
    aColleague,
  };
}

const BOTILBUD = {
  driftsform: 'privat',
  paragraffer: ['par107', 'par108', 'par85'],
  godkendt: true,
  adresse: null,
  pladser: null,
  ventetid: null,
  takst: null,
  noteretDen: null,
};

type Person = 'raadgiver' | 'kontraktforhandler' | 'leder';

/** The ordinary way, and the leaf that each step leads to. */
const ROAD = [
  ['opretSag', 'raadgiver', 'behov'],
  ['beskrivBehov', 'raadgiver', 'behov'],
  ['gemKravspecifikation', 'raadgiver', 'behov'],
  ['startMarkedsafsoegning', 'raadgiver', 'markedsafsoegning'],
  ['tilfoejKandidat', 'raadgiver', 'markedsafsoegning'],
  ['startPrisforhandling', 'raadgiver', 'prisforhandling'],
  ['tildel', 'raadgiver', 'prisforhandling'],
  ['registrerPristilbud', 'kontraktforhandler', 'prisforhandling'],
  ['foreslaaPris', 'kontraktforhandler', 'prisforhandling'],
  ['indstil', 'raadgiver', 'visitation.indstillet'],
  ['saetPaaDagsorden', 'raadgiver', 'visitation.paaDagsorden'],
  ['godkend', 'leder', 'bestilling'],
  ['faerdiggoerBestilling', 'raadgiver', 'bestilling'],
  ['registrerIndflytning', 'raadgiver', 'indsatsIGang'],
  ['afslut', 'raadgiver', 'afsluttet'],
] as const satisfies readonly (readonly [string, Person, string])[];

export type Leaf = (typeof ROAD)[number][2];

export interface Borger {
  readonly navn: string;
  readonly cpr: string;
}

export const BORGER: Borger = { navn: 'Karla Kanarifugl', cpr: '6101904321' };

/** A sag that somebody drives; it remembers the last that the server said of it. */
export class Purchase {
  readonly office: Office;
  sag: SagSvar;

  constructor(office: Office, sag: SagSvar) {
    this.office = office;
    this.sag = sag;
  }

  get id(): ForloebId {
    return this.sag.id;
  }

  /** The newest forløb of a chart: the sag itself, or the child that was opened last. */
  forloeb(chart: string): ForloebSvar {
    if (chart === this.sag.chart) return this.sag;
    const found = this.sag.forloeb.findLast((f) => f.chart === chart && f.lever);
    if (!found) throw new Error(`the sag has no living ${chart}`);
    return found;
  }

  /** An ordinary payload of an event of the sag, or of its newest forløb of a chart, with what is told otherwise. */
  payload(type: string, over: object = {}, chart = this.sag.chart): Record<string, unknown> {
    const sample = samplesOf(chart, type).values().next().value;
    if (!sample) throw new Error(`${chart}.${type} has no sample`);
    // The facts came from the server whole: this person reads them all.
    const ved = { facts: this.forloeb(chart).facts, today: today(this.office.t), sag: this.sag.facts };
    const ordinary = sample(ved as Parameters<typeof sample>[0]);
    return { ...ordinary, ...ownRows(this.office, ordinary), ...over };
  }

  /** Sends an event, with the version last seen and a fresh key unless told otherwise. */
  send(
    who: Person | TestClient,
    type: string,
    over: object = {},
    given: { key?: string; version?: number; chart?: string } = {},
  ): Promise<Response> {
    const client = typeof who === 'string' ? this.office[who].client : who;
    const { id, version } = this.forloeb(given.chart ?? this.sag.chart);
    return client.post(
      `/api/forloeb/${id}/events`,
      { type, payload: this.payload(type, over, given.chart), version: given.version ?? version },
      { 'Idempotency-Key': given.key ?? aKey() },
    );
  }

  /** Sends an event that must be accepted. */
  async does(who: Person | TestClient, type: string, over: object = {}, chart?: string): Promise<SagSvar> {
    const res = await this.send(who, type, over, chart === undefined ? {} : { chart });
    if (res.status !== 200) throw new Error(`${type} was answered ${res.status}: ${await res.text()}`);
    this.sag = (await res.json()) as SagSvar;
    return this.sag;
  }

  async reread(who: Person | TestClient = 'raadgiver'): Promise<SagSvar> {
    const client = typeof who === 'string' ? this.office[who].client : who;
    const res = await client.get(`/api/sager/${this.id}`);
    if (res.status !== 200) throw new Error(`the sag was answered ${res.status}: ${await res.text()}`);
    this.sag = (await res.json()) as SagSvar;
    return this.sag;
  }
}

/** A sag that was only just opened. */
export async function anOpenedPurchase(office: Office, borger: Borger = BORGER): Promise<Purchase> {
  return new Purchase(office, await open(office, borger));
}

/** A sag driven along the ordinary road by requests until all is done in the leaf that is done before going on. */
export async function aPurchase(office: Office, leaf: Leaf, borger: Borger = BORGER): Promise<Purchase> {
  const purchase = await anOpenedPurchase(office, borger);
  const last = ROAD.findLastIndex(([, , til]) => til === leaf);
  for (const [type, who] of ROAD.slice(1, last + 1))
    await purchase.does(who, type, type === 'tildel' ? { personId: office.kontraktforhandler.user.id } : {});
  return purchase;
}

async function open(office: Office, borger: Borger): Promise<SagSvar> {
  const res = await office.raadgiver.client.post('/api/sager', opening(office, borger), { 'Idempotency-Key': aKey() });
  if (res.status !== 201) throw new Error(`opretSag was answered ${res.status}: ${await res.text()}`);
  return (await res.json()) as SagSvar;
}

/** The body that opens a sag in this office. */
export function opening(office: Office, borger: object = BORGER): Record<string, unknown> {
  const sample = AABNINGER.get('opretSag')?.values().next().value;
  if (!sample) throw new Error('opretSag has no sample');
  const { borgerId, ...payload } = sample(today(office.t));
  return { ...payload, team: office.team, borger };
}

export const aKey = (): string => randomUUID();

const today = (t: TestApp): Dato => datoI(t.clock.now());

/** The samples name rows of a register of their own; here they are the office's. */
function ownRows(office: Office, sample: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    ...(typeof sample['tilbudId'] === 'string' && { tilbudId: office.tilbud[0] }),
    ...('moedeId' in sample && { moedeId: office.moede }),
    ...('beslutningstagere' in sample && { beslutningstagere: [] }),
  };
}
