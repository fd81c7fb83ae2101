import { z } from 'zod';
import { liveSagerOf, waitingForHim } from '#db/repositories/ansvar.ts';
import { listTeams } from '#db/repositories/teams.ts';
import { findBruger, listBrugere } from '#db/repositories/users.ts';
import { ROLLER } from '#machines/actor.ts';
import type { PersonId } from '#machines/ids.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';

export const ansvarSchema = z
  .strictObject({
    /** The live sager he is assigned to, by number alone; `ledere` are those who can hand them over. */
    sager: z.array(
      z.strictObject({
        sagsnummer: z.string(),
        rolle: z.enum(ROLLER),
        team: z.string(),
        ledere: z.array(z.string()),
      }),
    ),
    /** What waits for this very person. */
    venter: z.array(z.strictObject({ sagsnummer: z.string(), siden: z.string() })),
    /** Teams of which he is the only leder. */
    enesteLederI: z.array(z.string()),
    lederUdefra: z.boolean(),
  })
  .meta({ ref: 'Ansvar' });

/** What somebody leaves behind who is to be closed. For the administrator, who sees no sag: numbers, roles, teams. */
export async function getAnsvar(ctx: Ctx, id: PersonId): Promise<z.infer<typeof ansvarSchema>> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  const db = ctx.db.kysely;
  if (!(await findBruger(db, kommuneId, id))) throw new AppError('notFound');
  const { lederUdefra } = await readIndstillinger(db, kommuneId);
  const teams = new Map((await listTeams(db, kommuneId)).map((team) => [team.id, team]));
  const ledere = (await listBrugere(db, kommuneId)).filter(({ active, roller }) => active && roller.includes('leder'));
  const others = ledere.filter((leder) => leder.id !== id);
  const sager = await liveSagerOf(db, kommuneId, id);
  return {
    sager: sager.map(({ sagsnummer, rolle, teamId }) => ({
      sagsnummer,
      rolle,
      team: teams.get(teamId)?.navn ?? '',
      ledere: others.filter((l) => l.teams.includes(teamId) || l.id === lederUdefra).map(({ navn }) => navn),
    })),
    venter: (await waitingForHim(db, kommuneId, id)).map(({ sagsnummer, since }) => ({ sagsnummer, siden: since })),
    enesteLederI: [...teams.values()]
      .filter((team) => team.active === 1 && ledere.some((leder) => leder.id === id && leder.teams.includes(team.id)))
      .filter((team) => !others.some((leder) => leder.teams.includes(team.id)))
      .map(({ navn }) => navn),
    lederUdefra: lederUdefra === id,
  };
}
