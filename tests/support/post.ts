import { randomUUID } from 'node:crypto';
import { putFrister } from '#db/repositories/frister.ts';
import { enqueue } from '#db/repositories/outbox.ts';
import { insertVikariat } from '#db/repositories/vikariater.ts';
import type { OutboxRow } from '#db/tables/outbox.ts';
import type { SagRow } from '#db/tables/sag.ts';
import type { Hvem, Trin } from '#machines/frist.ts';
import type { PersonId, TeamId } from '#machines/ids.ts';
import type { Indstillinger } from '#machines/indstillinger.ts';
import { dato } from '#machines/kalender/dato.ts';
import { instantAt } from '#machines/kalender/instant.ts';
import { openPost, postTurn } from '#notifications/keep-post.ts';
import type { Mail, Post, Transport } from '#notifications/post.ts';
import { anInstance, aSag } from '#tests/db/builders.ts';
import { type TestApp, type TestKommune, type TestUser, testApp } from './app.ts';

export interface FristSketch {
  readonly noegle?: string;
  readonly regel?: string;
  readonly navn?: string;
  readonly dato: string | null;
  readonly senest?: string;
  readonly hvem?: Hvem;
  readonly trin?: readonly Trin[];
}

/** One team with a rådgiver and a leder, one sag of theirs, and a mailbox in which every mail lands. */
export interface PostHouse {
  readonly t: TestApp;
  readonly kommune: TestKommune;
  readonly team: TeamId;
  readonly raadgiver: TestUser;
  readonly leder: TestUser;
  readonly sag: SagRow;
  readonly mails: Mail[];
  readonly post: Post;
  aSag(over?: Partial<SagRow>): Promise<SagRow>;
  /** Makes these the frister of a sag. */
  frister(sag: SagRow, ...frister: FristSketch[]): Promise<void>;
  vikariat(away: TestUser, vikar: TestUser, fra: string, til: string): Promise<void>;
  /** The post's turn at this wall time in Denmark; gives the mails that it sent. */
  at(dag: string, klokken?: string, post?: Post): Promise<readonly Mail[]>;
  outbox(): Promise<OutboxRow[]>;
}

export const raadgiverTrin = (...dage: readonly number[]): Trin[] => dage.map((d) => ({ dage: d, til: 'raadgiver' }));

export async function aPostHouse(
  given: { dialect?: 'sqlite' | 'postgres'; indstillinger?: Partial<Indstillinger> } = {},
): Promise<PostHouse> {
  const t = await testApp({ dialect: given.dialect ?? 'sqlite', now: '2026-03-02T08:00:00Z' });
  const kommune = await t.aKommune({ indstillinger: given.indstillinger ?? {} });
  const team = await t.aTeam({ kommune });
  const raadgiver = await t.aUser({ kommune, roller: ['raadgiver'], teams: [team], navn: 'Mette Rådgiver' });
  const leder = await t.aUser({ kommune, roller: ['leder'], teams: [team], navn: 'Birgitte Leder' });
  const mails: Mail[] = [];
  const box: Transport = {
    async send(mail) {
      mails.push(mail);
      return { art: 'sendt' };
    },
    close: () => undefined,
  };
  const post = aPost(t, box);
  const aSagHere: PostHouse['aSag'] = async (over = {}) => {
    const sag = await aSag(t.db, kommune.id, { team_id: team, ...over });
    await t.db.inWrite((trx) => anInstance(trx, sag));
    return sag;
  };
  return {
    t,
    kommune,
    team,
    raadgiver,
    leder,
    mails,
    post,
    sag: await aSagHere({ raadgiver_id: raadgiver.id }),
    aSag: aSagHere,
    async frister(sag, ...frister) {
      const of = { kommune_id: kommune.id, root_id: sag.id, instance_id: sag.id };
      await t.db.inWrite((trx) => putFrister(trx, of, frister.map(fristRow)));
    },
    async vikariat(away, vikar, fra, til) {
      await t.db.inWrite((trx) =>
        insertVikariat(trx, {
          id: randomUUID(),
          kommune_id: kommune.id,
          for_user_id: away.id,
          vikar_user_id: vikar.id,
          fra: dato(fra),
          til: dato(til),
          created_by: leder.id,
          created_at: t.clock.systemNow(),
          revoked_at: null,
        }),
      );
    },
    async at(dag, klokken = '07:00', by = post) {
      const [hour = 7, minute = 0] = klokken.split(':').map(Number);
      t.clock.moveTo(instantAt(dato(dag), hour, minute));
      const before = mails.length;
      await postTurn(by);
      return mails.slice(before);
    },
    outbox: () => t.db.kysely.selectFrom('outbox').selectAll().orderBy('dedupe_key').execute(),
  };
}

/** A post that sends this way, asks no server to be spared, and tries again at the middle of its times. */
export function aPost(t: TestApp, transport: Transport | null, given: Partial<Post> = {}): Post {
  const unsparing = { room: (_: unknown, wanted: number) => wanted, failed: () => undefined, worked: () => undefined };
  return openPost(t.deps, { transport, held: async () => null, chance: () => 0.5, breaker: unsparing, ...given });
}

/** So many mails owed at once about one sag, each to a person of his own unless told whom. */
export async function owe(house: PostHouse, count: number, to?: readonly PersonId[]): Promise<void> {
  const { t, kommune, sag } = house;
  const people = to ?? [house.raadgiver.id];
  await t.db.inWrite(async (trx) => {
    for (let i = 0; i < count; i++) {
      const id = `mail-${String(i).padStart(5, '0')}`;
      await enqueue(trx, {
        id,
        kommune_id: kommune.id,
        root_id: sag.id,
        kind: 'tildelt',
        dedupe_key: id,
        payload: JSON.stringify({ chart: 'indkoebssag', event: 'tildel', grund: 'naevnt' }),
        available_at: t.clock.systemNow(),
        person_id: people[i % people.length] ?? house.raadgiver.id,
      });
    }
  });
}

function fristRow(f: FristSketch) {
  const hvem = f.hvem ?? { art: 'rolle', rolle: 'raadgiver' };
  const when = f.dato === null ? null : dato(f.dato);
  return {
    noegle: f.noegle ?? 'T22::1',
    regel: f.regel ?? 'T22',
    art: 'lov' as const,
    dato: when,
    senest: f.senest === undefined ? when : dato(f.senest),
    hvem: hvem.art === 'rolle' ? hvem.rolle : hvem.art,
    person_id: hvem.art === 'person' ? hvem.personId : null,
    forklaring: '',
    data: JSON.stringify({ navn: f.navn ?? 'Sagsbehandlingsfrist', trin: f.trin ?? [] }),
  };
}
