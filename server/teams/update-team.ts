import type { z } from 'zod';
import { bumpKommuneEpoch } from '#db/repositories/kommuner.ts';
import { countLiveSager, findTeam, updateTeam as saveTeam } from '#db/repositories/teams.ts';
import type { TeamId } from '#machines/ids.ts';
import { changesBetween } from '../aendringer/changes.ts';
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
  const { navn, active, version } = input;
  await ctx.db
    .inWrite(async (trx) => {
      await bumpKommuneEpoch(trx, kommuneId);
      const before = await findTeam(trx, kommuneId, id);
      if (!before) throw new AppError('notFound');
      if (!(await saveTeam(trx, kommuneId, id, version, { navn, active: active ? 1 : 0 })))
        throw new AppError('conflict', { message: 'En anden har rettet teamet i mellemtiden.' });
      const sager = active ? 0 : await countLiveSager(trx, kommuneId, id);
      if (sager > 0)
        throw new AppError('notNow', { message: `Teamet har åbne sager (${sager}). De skal flyttes først.` });
      const felter = changesBetween({ navn: before.navn, active: before.active === 1 }, { navn, active });
      if (Object.keys(felter).length > 0) await logAct(trx, ctx, 'team.ret', { team: id, felter });
    })
    .catch(refuseTakenName);
  return { id, navn, active, version: version + 1 };
}
