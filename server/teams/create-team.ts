import type { z } from 'zod';
import { isUniqueViolation } from '#db/in-write.ts';
import { bumpKommuneEpoch } from '#db/repositories/kommuner.ts';
import { insertTeam } from '#db/repositories/teams.ts';
import type { TeamId } from '#machines/ids.ts';
import { changesBetween } from '../aendringer/changes.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import type { opretTeamSchema, Team } from './team-schema.ts';

export async function createTeam(ctx: Ctx, { navn }: z.infer<typeof opretTeamSchema>): Promise<Team> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  const id = ctx.newId() as TeamId;
  await ctx.db
    .inWrite(async (trx) => {
      await bumpKommuneEpoch(trx, kommuneId);
      await insertTeam(trx, { id, kommune_id: kommuneId, navn, active: 1 });
      await logAct(trx, ctx, 'team.opret', { team: id, felter: changesBetween({}, { navn }) });
    })
    .catch(refuseTakenName);
  return { id, navn, active: true, version: 1 };
}

export function refuseTakenName(error: unknown): never {
  if (!isUniqueViolation(error)) throw error;
  const tekst = 'Der er allerede et team med det navn.';
  throw new AppError('conflict', { message: tekst, fields: [{ felt: 'navn', tekst }] });
}
