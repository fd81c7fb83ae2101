import { bumpKommuneEpoch } from '#db/repositories/kommuner.ts';
import { findBruger, insertUser, setRoller, setTeams } from '#db/repositories/users.ts';
import type { PersonId } from '#machines/ids.ts';
import { changesBetween } from '../aendringer/changes.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { presentBruger } from './present-bruger.ts';
import { refuseTakenEmail, refuseUnknownTeams } from './refuse-user.ts';
import type { BrugerSvar, OpretBruger } from './user-schema.ts';

/** What is about the person, and stays out of the log. */
export const PERSONLIGE = ['navn', 'email'];

/** Makes an account without a password; its owner chooses one by a one-time link. */
export async function createUser(ctx: Ctx, input: OpretBruger): Promise<BrugerSvar> {
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
    const felter = changesBetween({}, input, PERSONLIGE);
    await logAct(trx, ctx, 'bruger.opret', { bruger: id, felter });
    const bruger = await findBruger(trx, actor.kommuneId, id);
    if (!bruger) throw new AppError('notFound');
    return presentBruger(bruger, null, null);
  });
}
