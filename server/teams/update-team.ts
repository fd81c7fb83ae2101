import type { z } from 'zod';
import { bumpKommuneEpoch } from '#db/repositories/kommuner.ts';
import { countLiveSager, updateTeam as saveTeam } from '#db/repositories/teams.ts';
import type { TeamId } from '#machines/ids.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { refuseTakenName } from './create-team.ts';
import type { retTeamSchema, Team } from './team-schema.ts';

/** A team that still carries sager cannot be closed: they would lose those who see them. */
export async function updateTeam(ctx: Ctx, id: TeamId, input: z.infer<typeof retTeamSchema>): Promise<Team> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  const { navn, active } = input;
  await ctx.db
    .inWrite(async (trx) => {
      await bumpKommuneEpoch(trx, kommuneId);
      const found = await saveTeam(trx, kommuneId, id, { navn, active: active ? 1 : 0 });
      if (!found) throw new AppError('notFound');
      const sager = active ? 0 : await countLiveSager(trx, kommuneId, id);
      if (sager > 0)
        throw new AppError('notNow', { message: `Teamet har åbne sager (${sager}). De skal flyttes først.` });
      await logAct(trx, ctx, 'team.ret', { team: id, active });
    })
    .catch(refuseTakenName);
  return { id, navn, active };
}
