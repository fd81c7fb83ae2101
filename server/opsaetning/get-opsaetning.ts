import { z } from 'zod';
import { liveSagerByTeam, thoseWithSager } from '#db/repositories/ansvar.ts';
import { ingenKan } from '#db/repositories/arbejde.ts';
import { listMoeder } from '#db/repositories/moeder.ts';
import { latestSettings } from '#db/repositories/settings.ts';
import { listTeams } from '#db/repositories/teams.ts';
import { listTilbud } from '#db/repositories/tilbud.ts';
import { listBrugere } from '#db/repositories/users.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { type Mangel, manglerI } from '#machines/opsaetning/mangler.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { readVersion } from '../indstillinger/read-indstillinger.ts';

export const opsaetningSchema = z
  .strictObject({
    mangler: z.array(
      z.strictObject({
        id: z.string(),
        niveau: z.enum(['skal', 'boer']),
        tekst: z.string(),
        vej: z.string(),
        sted: z.string().nullable(),
      }),
    ),
    /** Whether mails leave the house. */
    post: z.boolean(),
    /** Live sager, which keep the rules they were opened with. */
    sager: z.number(),
  })
  .meta({ ref: 'Opsaetning' });

export interface OpsaetningSvar {
  readonly mangler: readonly Mangel[];
  readonly post: boolean;
  readonly sager: number;
}

/** How far the kommune is set up. For the administrator. */
export async function getOpsaetning(ctx: Ctx, post: boolean): Promise<OpsaetningSvar> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  const db = ctx.db.kysely;
  const today = datoI(ctx.clock.now());
  const { indstillinger } = await readVersion(db, kommuneId);
  const settings = await latestSettings(db, kommuneId);
  const withSager = await thoseWithSager(db, kommuneId);
  const teams = await listTeams(db, kommuneId);
  const sager = await liveSagerByTeam(db, kommuneId);
  const mangler = manglerI({
    today,
    indstillinger,
    egneIndstillinger: settings?.created_by != null,
    personer: (await listBrugere(db, kommuneId)).map((b) => ({ ...b, harSager: withSager.has(b.id) })),
    teams: teams.map(({ id, navn, active }) => ({ id, navn, active: active === 1 })),
    moeder: (await listMoeder(db, kommuneId, today)).filter((m) => m.status === 'planlagt').map((m) => m.dato),
    tilbud: (await listTilbud(db, kommuneId)).filter(({ active }) => active === 1).length,
    ingenKan: new Set((await ingenKan(db, kommuneId, indstillinger.lederUdefra)).map((row) => row.sagsnummer)).size,
    post,
  });
  return { mangler, post, sager: [...sager.values()].reduce((sum, antal) => sum + antal, 0) };
}
