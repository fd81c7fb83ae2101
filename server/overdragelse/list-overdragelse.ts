import { z } from 'zod';
import { listSager } from '#db/repositories/list-sager.ts';
import { ROLLER } from '#machines/actor.ts';
import type { PersonId } from '#machines/ids.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { readIndstillinger } from '../indstillinger/read-indstillinger.ts';
import { presentItems } from '../sager/list-sager.ts';
import { synlighedOf } from '../synlighed.ts';

export const overdragelseQuery = z.strictObject({ fra: z.string().min(1).max(64) });

export const overdragelseSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: z.string(),
        sagsnummer: z.string(),
        titel: z.string(),
        borger: z.string().nullable(),
        trin: z.string(),
        version: z.number(),
        /** As what he is assigned to it. */
        rolle: z.enum(ROLLER),
      }),
    ),
    /** There are more than a page holds: hand these over first. */
    flere: z.boolean(),
  })
  .meta({ ref: 'Overdragelse' });

const MOST = 100;

/** The live sager of a person that a leder sees, once for each role in which they are his: to be handed over. */
export async function listOverdragelse(ctx: Ctx, fra: PersonId): Promise<z.infer<typeof overdragelseSchema>> {
  mustBe(ctx, 'leder');
  const { kommuneId } = ctx.actor;
  const { lederUdefra } = await readIndstillinger(ctx.db.kysely, kommuneId);
  const { items: rows, next } = await listSager(ctx.db.kysely, {
    kommuneId,
    synlighed: synlighedOf(ctx.actor, lederUdefra),
    ansvarlig: fra,
    live: true,
    sort: 'sagsnummer',
    limit: MOST,
  });
  const shown = new Map((await presentItems(ctx, rows, 'overdragelse')).map((item) => [item.id, item]));
  const items = rows.flatMap((row) => {
    const item = shown.get(row.id);
    if (!item) return [];
    const { id, sagsnummer, titel, borger, trinLabel, version } = item;
    const roller = [
      ['raadgiver', row.raadgiver_id] as const,
      ['kontraktforhandler', row.kontraktforhandler_id] as const,
      ['leder', row.leder_id] as const,
    ];
    return roller
      .filter(([, who]) => who === fra)
      .map(([rolle]) => ({ id, sagsnummer, titel, borger, trin: trinLabel, version, rolle }));
  });
  return { items, flere: next !== null };
}
