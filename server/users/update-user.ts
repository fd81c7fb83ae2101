import { bumpKommuneEpoch } from '#db/repositories/kommuner.ts';
import { deleteSessionsOf } from '#db/repositories/sessions.ts';
import { type Bruger, findBruger, updateUser as saveUser, setRoller, setTeams } from '#db/repositories/users.ts';
import type { PersonId } from '#machines/ids.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { refuseNoAdministrator, refuseTakenEmail, refuseUnknownTeams } from './refuse-user.ts';
import type { RetBruger } from './user-schema.ts';

/** Changes an account; what it takes away counts from the person's next request. */
export async function updateUser(ctx: Ctx, id: PersonId, input: RetBruger): Promise<Bruger> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  return ctx.db.inWrite(async (trx) => {
    await bumpKommuneEpoch(trx, kommuneId);
    const before = await findBruger(trx, kommuneId, id);
    if (!before) throw new AppError('notFound');
    await refuseTakenEmail(trx, input.email, id);
    await refuseUnknownTeams(trx, kommuneId, input.teams);
    await saveUser(trx, kommuneId, id, {
      email: input.email,
      navn: input.navn,
      active: input.active ? 1 : 0,
      beloebsgraense_oere: input.beloebsgraense,
    });
    await setRoller(trx, kommuneId, id, input.roller);
    await setTeams(trx, kommuneId, id, input.teams);
    await refuseNoAdministrator(trx, kommuneId);
    if (!input.active) await deleteSessionsOf(trx, kommuneId, id);
    const { active, roller, teams, beloebsgraense } = input;
    await logAct(trx, ctx, 'bruger.ret', { bruger: id, active, roller, teams, beloebsgraense, foer: before.roller });
    return (await findBruger(trx, kommuneId, id)) ?? before;
  });
}
