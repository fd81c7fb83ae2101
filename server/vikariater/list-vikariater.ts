import { listBrugere } from '#db/repositories/users.ts';
import { listVikariater as readVikariater } from '#db/repositories/vikariater.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { Ctx } from '../context.ts';
import type { Vikariat } from './vikariat-schema.ts';

/** Those that run or come: all of them for an administrator, else those that concern oneself. */
export async function listVikariater({ db, actor, clock }: Ctx): Promise<Vikariat[]> {
  const concerning = actor.roller.includes('administrator') ? null : actor.personId;
  const rows = await readVikariater(db.kysely, actor.kommuneId, datoI(clock.now()), concerning);
  const navne = new Map((await listBrugere(db.kysely, actor.kommuneId)).map(({ id, navn }) => [id, navn]));
  return rows.map(({ id, for_user_id, vikar_user_id, fra, til }) => ({
    id,
    for: { id: for_user_id, navn: navne.get(for_user_id) ?? '' },
    vikar: { id: vikar_user_id, navn: navne.get(vikar_user_id) ?? '' },
    fra,
    til,
  }));
}
