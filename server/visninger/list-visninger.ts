import { listVisninger as listRows } from '#db/repositories/visninger.ts';
import type { VisningSvar } from '#machines/svar.ts';
import type { Ctx } from '../context.ts';
import { presentVisning } from './visning-schema.ts';

/** This person's own views of the list of sager. */
export async function listVisninger(ctx: Ctx): Promise<{ items: VisningSvar[] }> {
  return { items: (await listRows(ctx.db.kysely, ctx.actor)).map(presentVisning) };
}
