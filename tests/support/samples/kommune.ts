import { insertMoede } from '#db/repositories/moeder.ts';
import { insertTeam } from '#db/repositories/teams.ts';
import { insertTilbud } from '#db/repositories/tilbud.ts';
import { insertUser, setRoller, setTeams } from '#db/repositories/users.ts';
import type { Rolle } from '#machines/actor.ts';
import type { PersonId } from '#machines/ids.ts';
import { plusDage } from '#machines/kalender/dato.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import type { TestApp, TestKommune } from '../app.ts';
import type { TestClient } from '../client.ts';
import { FOERSTE_DAG } from '../worlds.ts';
import { CAST } from './cast.ts';
import { moedeId, naesteTorsdag, TEAM, TILBUD } from './register.ts';

/** Somebody of the kommune beside the cast. */
export interface Extra {
  readonly id: PersonId;
  readonly roller: readonly Rolle[];
}

/** A kommune in a database, with the rows that the samples name: the same ids as in the model. */
export interface SampleKommune {
  readonly app: TestApp;
  readonly kommune: TestKommune;
  readonly clients: ReadonlyMap<PersonId, TestClient>;
}

/**
 * Fills a fresh app with the cast, the register and a meeting every Thursday, under these rules. `alle` gives
 * everybody every role of these, as in a kommune with few people.
 */
export async function aSampleKommune(
  app: TestApp,
  regler: FrosneRegler,
  given: { ekstra?: readonly Extra[]; alle?: readonly Rolle[] } = {},
): Promise<SampleKommune> {
  const { preset, switches, parametre } = regler;
  const kommune = await app.aKommune({ indstillinger: { preset, afvigelser: switches, parametre } });
  const cast = CAST.map((a) => ({ id: a.personId, roller: given.alle ?? a.roller, graense: a.beloebsgraense }));
  const people = [...cast, ...(given.ekstra ?? []).map((e) => ({ ...e, graense: null }))];
  const kommune_id = kommune.id;
  const now = app.clock.systemNow();
  await app.db.inWrite(async (trx) => {
    await insertTeam(trx, { id: TEAM, kommune_id, navn: 'Voksne', active: 1 });
    for (const { id, roller, graense } of people) {
      const row = { id, kommune_id, email: `${id}@kommune.example`, navn: id, password_hash: null, active: 1 as const };
      await insertUser(trx, { ...row, beloebsgraense_oere: graense, access_epoch: 0, created_at: now });
      await setRoller(trx, kommune_id, id, roller);
      if (roller.includes('raadgiver') || roller.includes('leder')) await setTeams(trx, kommune_id, id, [TEAM]);
    }
    for (const { id, navn, leverandoer, driftsform, paragraffer, godkendt } of Object.values(TILBUD)) {
      const rest = { adresse: null, pladser: null, ventetid: null, takst: null, noteretDen: null };
      const data = JSON.stringify({ driftsform, paragraffer, godkendt, ...rest });
      await insertTilbud(trx, { id, kommune_id, version: 1, navn, leverandoer, data, active: 1, updated_at: now });
    }
    if (switches.udvalg === 'ingen') return;
    for (let week = -4; week < 120; week++) {
      const dato = naesteTorsdag(plusDage(FOERSTE_DAG, 7 * week));
      await insertMoede(trx, { id: moedeId(dato), kommune_id, dato, sted: null, status: 'planlagt', data: '{}' });
    }
  });
  const clients = new Map<PersonId, TestClient>();
  for (const { id, roller } of people) {
    const user = { id, kommuneId: kommune.id, navn: id, email: '', roller, teams: [] };
    clients.set(id, await app.loginAs(user));
  }
  return { app, kommune, clients };
}
