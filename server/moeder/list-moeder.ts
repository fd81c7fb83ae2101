import { z } from 'zod';
import { listMoeder as readMoeder } from '#db/repositories/moeder.ts';
import { plusMaaneder } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import type { Ctx } from '../context.ts';
import { datoSchema } from '../http/dato-schema.ts';
import type { Moede } from './moede-schema.ts';
import { sagerOnAgendas } from './on-agenda.ts';
import { presentMoede } from './present-moede.ts';

export const moederQuery = z.strictObject({ fra: datoSchema.optional() });

/** The meetings of the visitationsudvalg; those of the last three months too unless asked otherwise. */
export async function listMoeder({ db, actor, clock }: Ctx, { fra }: z.infer<typeof moederQuery>): Promise<Moede[]> {
  const from = fra ?? plusMaaneder(datoI(clock.now()), -3);
  const rows = await readMoeder(db.kysely, actor.kommuneId, from);
  const sager = await sagerOnAgendas(db.kysely, actor.kommuneId);
  return rows.map((row) => presentMoede(row, sager.get(row.id)?.length ?? 0));
}
