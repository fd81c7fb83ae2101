import { bumpKommuneEpoch } from '#db/repositories/kommuner.ts';
import { type Bruger, findBruger, insertUser, setRoller, setTeams } from '#db/repositories/users.ts';
import type { PersonId } from '#machines/ids.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { refuseTakenEmail, refuseUnknownTeams } from './refuse-user.ts';
import type { OpretBruger } from './user-schema.ts';

/** Makes an account without a password; its owner chooses one by a one-time link. */
export async function createUser(ctx: Ctx, input: OpretBruger): Promise<Bruger> {
  mustBe(ctx, 'administrator');
  const { db, actor, newId, clock } = ctx;
  const id = newId() as PersonId;
  return db.inWrite(async (trx) => {
    await bumpKommuneEpoch(trx, actor.kommuneId);
    await refuseTakenEmail(trx, input.email, null);
    await refuseUnknownTeams(trx, actor.kommuneId, input.teams);
    await insertUser(trx, {
      id,
      kommune_id: actor.kommuneId,
      email: input.email,
      navn: input.navn,
      password_hash: null,
      active: 1,
      beloebsgraense_oere: input.beloebsgraense,
      access_epoch: 0,
      created_at: clock.systemNow(),
    });
    await setRoller(trx, actor.kommuneId, id, input.roller);
    await setTeams(trx, actor.kommuneId, id, input.teams);
    await logAct(trx, ctx, 'bruger.opret', { bruger: id, roller: input.roller, teams: input.teams });
    const bruger = await findBruger(trx, actor.kommuneId, id);
    if (!bruger) throw new AppError('notFound');
    return bruger;
  });
}
