import type { Trx } from '#db/database.ts';
import { insertMoede, updateMoede } from '#db/repositories/moeder.ts';
import { insertTeam } from '#db/repositories/teams.ts';
import { insertTilbud } from '#db/repositories/tilbud.ts';
import { insertUser, setRoller, setTeams } from '#db/repositories/users.ts';
import type { Actor } from '#machines/actor.ts';
import type { KommuneId, MoedeId, PersonId, TeamId, TilbudId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { createKommune } from '../auth/create-kommune.ts';
import { hashPassword } from '../auth/password.ts';
import type { Deps } from '../context.ts';
import { demoMoeder } from './moeder.ts';
import { DEMO_KOMMUNE, DEMO_TEAMS, type DemoTeam, type Hvem, PASSWORD, PERSONER } from './personer.ts';
import { DEMO_TILBUD, type TilbudNavn } from './tilbud.ts';

/** The demo's registers by the names that the stories use. */
export interface DemoRegister {
  readonly kommuneId: KommuneId;
  readonly personer: ReadonlyMap<Hvem, Actor>;
  readonly teams: ReadonlyMap<DemoTeam, TeamId>;
  readonly tilbud: ReadonlyMap<TilbudNavn, TilbudId>;
  readonly moeder: ReadonlyMap<Dato, MoedeId>;
}

/** The kommune with its people, teams, tilbud and meetings, all or nothing. */
export async function makeKommune(deps: Deps): Promise<DemoRegister> {
  const passwordHash = await hashPassword(PASSWORD);
  return deps.db.inWrite(async (trx) => {
    const { navn, email } = PERSONER.susanne;
    const { kommuneId, userId } = await createKommune(trx, deps, { kommune: DEMO_KOMMUNE, navn, email }, passwordHash);
    const teams = await makeTeams(trx, deps, kommuneId);
    const personer = await makePeople(trx, deps, { kommuneId, passwordHash, teams, administrator: userId });
    const tilbud = await makeTilbud(trx, deps, kommuneId);
    return { kommuneId, personer, teams, tilbud, moeder: await makeMoeder(trx, deps, kommuneId) };
  });
}

async function makeTeams(trx: Trx, deps: Deps, kommuneId: KommuneId): Promise<DemoRegister['teams']> {
  const teams = new Map<DemoTeam, TeamId>();
  for (const navn of DEMO_TEAMS) {
    const id = deps.newId() as TeamId;
    await insertTeam(trx, { id, kommune_id: kommuneId, navn, active: 1 });
    teams.set(navn, id);
  }
  return teams;
}

async function makePeople(
  trx: Trx,
  deps: Deps,
  given: { kommuneId: KommuneId; passwordHash: string; teams: DemoRegister['teams']; administrator: PersonId },
): Promise<DemoRegister['personer']> {
  const { kommuneId } = given;
  const personer = new Map<Hvem, Actor>();
  for (const hvem of Object.keys(PERSONER) as Hvem[]) {
    const { navn, email, roller, teams: names } = PERSONER[hvem];
    const teams = names.flatMap((name) => given.teams.get(name) ?? []);
    const isNew = hvem !== 'susanne';
    const id = isNew ? (deps.newId() as PersonId) : given.administrator;
    if (isNew) {
      await insertUser(trx, {
        id,
        kommune_id: kommuneId,
        email,
        navn,
        password_hash: given.passwordHash,
        active: 1,
        beloebsgraense_oere: null,
        access_epoch: 0,
        created_at: deps.clock.systemNow(),
      });
      await setRoller(trx, kommuneId, id, roller);
      await setTeams(trx, kommuneId, id, teams);
    }
    personer.set(hvem, { personId: id, kommuneId, roller, teams, beloebsgraense: null, vikarFor: [] });
  }
  return personer;
}

async function makeTilbud(trx: Trx, deps: Deps, kommuneId: KommuneId): Promise<DemoRegister['tilbud']> {
  const tilbud = new Map<TilbudNavn, TilbudId>();
  for (const { navn, leverandoer, ...data } of DEMO_TILBUD) {
    const id = deps.newId() as TilbudId;
    await insertTilbud(trx, {
      id,
      kommune_id: kommuneId,
      version: 1,
      navn,
      leverandoer,
      data: JSON.stringify(data),
      active: 1,
      updated_at: deps.clock.systemNow(),
    });
    tilbud.set(navn, id);
  }
  return tilbud;
}

async function makeMoeder(trx: Trx, deps: Deps, kommuneId: KommuneId): Promise<DemoRegister['moeder']> {
  const moeder = new Map<Dato, MoedeId>();
  for (const dato of demoMoeder()) {
    const id = deps.newId() as MoedeId;
    await insertMoede(trx, { id, kommune_id: kommuneId, dato, sted: STED, status: 'planlagt', data: '{}' });
    moeder.set(dato, id);
  }
  return moeder;
}

const STED = 'Rådhuset, lokale 2.14';

/** The meeting of that day, if there was one, has been held. */
export async function closeMeeting(deps: Deps, { kommuneId, moeder }: DemoRegister, dato: Dato): Promise<void> {
  const id = moeder.get(dato);
  if (id) await deps.db.inWrite((trx) => updateMoede(trx, kommuneId, id, 1, { dato, sted: STED, status: 'holdt' }));
}
