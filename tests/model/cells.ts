import { ROLLER, type Rolle } from '#machines/actor.ts';
import type { ForloebId, MoedeId, PersonId } from '#machines/ids.ts';
import type { PresetNavn } from '#machines/presets/presets.ts';
import { createApp } from '#server/app.ts';
import { testApp } from '#tests/support/app.ts';
import { TestClient } from '#tests/support/client.ts';
import { dryRun } from '#tests/support/samples/dry-run.ts';
import { aSampleKommune, type SampleKommune } from '#tests/support/samples/kommune.ts';
import { moedeId, naesteTorsdag, PERSON } from '#tests/support/samples/register.ts';
import { bothOrders } from '#tests/support/samples/regler.ts';
import { FOERSTE_DAG } from '#tests/support/worlds.ts';
import { explore } from './explore.ts';
import { wayLights } from './light.ts';
import { LEAVES, ROOT } from './model.ts';
import { clientOf, goAlong } from './over-http.ts';
import { type PathStep, stepsTo } from './paths.ts';
import type { Walk } from './seen.ts';
import { type Standing, standing } from './standing.ts';

/** One person per role with that role alone and the ordinary relation; none of them has done anything. */
const CELL: Readonly<Record<Rolle, PersonId>> = {
  raadgiver: 'celle-raadgiver' as PersonId,
  kontraktforhandler: 'celle-forhandler' as PersonId,
  leder: 'celle-leder' as PersonId,
  udvalgsmedlem: 'celle-medlem' as PersonId,
  oekonomi: 'celle-oekonomi' as PersonId,
  administrator: 'celle-administrator' as PersonId,
};

export interface Seeded {
  /** Everything that this client does is looked at and undone. */
  client(rolle: Rolle): TestClient;
  /** What this one does is done. */
  realClient(rolle: Rolle): TestClient;
  /** A forløb in this leaf (`chart.leaf`), as somebody with this role is to meet it; made when it is first asked for. */
  at(leaf: string, rolle: Rolle): Promise<Standing>;
  today(leaf: string): PathStep['today'];

  /** From now on it is this forløb's history that is counted. */
  watch(at: Standing): void;
  written(): number;
}

const walks = new Map<PresetNavn, Walk>();

/** The walk of a preset, once: as close a look as comes to every leaf. */
export function walkOf(preset: PresetNavn): Walk {
  const walk = walks.get(preset) ?? explore(bothOrders(preset), wayLights);
  walks.set(preset, walk);
  return walk;
}

/** A sag for each leaf of each chart, made along the road, and a second one on an agenda for the members of the udvalg. */
export async function seed(preset: PresetNavn): Promise<Seeded> {
  const regler = bothOrders(preset);
  const ekstra = ROLLER.map((rolle) => ({ id: CELL[rolle], roller: [rolle] }));
  const k = await aSampleKommune(await testApp(), regler, { ekstra });
  const walk = walkOf(preset);
  const unseen = LEAVES.filter((leaf) => !walk.leaves.has(leaf));
  if (unseen.length > 0) throw new Error(`the walk under ${preset} does not come to ${unseen.join()}`);
  const seatOf = (leaf: string) => found(walk.leaves.get(leaf));
  const stepsOf = (leaf: string) => withForhandler(stepsTo(seatOf(leaf).node));
  const made = new Map<string, Promise<Standing>>();
  const make = async (leaf: string, moede: MoedeId | null) =>
    standing(k, await tie(k, await goAlong(k, stepsOf(leaf)), moede), seatOf(leaf));

  let watched: Standing | undefined;
  let written = 0;
  const db = dryRun(k.app.db, async (trx) => {
    if (!watched) return;
    const { n } = await trx
      .selectFrom('history')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('instance_id', '=', watched.id)
      .executeTakeFirstOrThrow();
    written = Math.max(written, Number(n) - watched.version);
  });
  const dry = createApp({ ...k.app.deps, db });
  const clients = new Map(ROLLER.map((rolle) => [rolle, new TestClient(dry, clientOf(k, CELL[rolle]).cookie)]));
  return {
    client: (rolle) => found(clients.get(rolle)),
    realClient: (rolle) => clientOf(k, CELL[rolle]),
    at: (leaf, rolle) => {
      const moede = rolle === 'udvalgsmedlem' ? MOEDE : null;
      const key = `${leaf} ${moede}`;
      const sag = made.get(key) ?? make(leaf, moede);
      made.set(key, sag);
      return sag;
    },
    today: (leaf) => stepsOf(leaf).at(-1)?.today ?? FOERSTE_DAG,
    watch: (at) => {
      watched = at;
      written = 0;
    },
    written: () => written,
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it was not seeded');
  return value;
}

/** The kontraktforhandler is assigned as soon as the sag is there. */
function withForhandler([first, ...rest]: readonly PathStep[]): PathStep[] {
  if (!first) throw new Error('a leaf without a path');
  const tildel = { chart: ROOT.navn, nr: 1, type: 'tildel', sample: 'forhandler' };
  return [first, { ...tildel, by: PERSON.raadgiver, today: first.today, follow: 0 }, ...rest];
}

const MOEDE = moedeId(naesteTorsdag(FOERSTE_DAG));

/** Assigns the cell's kontraktforhandler by hand, and a meeting where the way passed none: it is who sees it that is wanted. */
async function tie(k: SampleKommune, sag: ForloebId, moede: MoedeId | null): Promise<ForloebId> {
  const { sag: now } = await standing(k, sag, { chart: ROOT.navn, nr: 1 });
  const tildelt = { ...now.tildelt, kontraktforhandler: CELL.kontraktforhandler };
  const facts = JSON.stringify({ ...now, tildelt, dagsorden: now.dagsorden ?? moede });
  await k.app.db.inWrite((trx) => trx.updateTable('instance').set({ facts }).where('id', '=', sag).execute());
  return sag;
}
