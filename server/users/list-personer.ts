import { z } from 'zod';
import { listBrugere } from '#db/repositories/users.ts';
import { ROLLER, type Rolle } from '#machines/actor.ts';
import type { Ctx } from '../context.ts';

export const personSchema = z
  .strictObject({ id: z.string(), navn: z.string(), roller: z.array(z.enum(ROLLER)), teams: z.array(z.string()) })
  .meta({ ref: 'Person' });

/** The kommune's active people, with what a choice needs and nothing more. */
export async function listPersoner({ db, actor }: Ctx, rolle: Rolle | null): Promise<z.infer<typeof personSchema>[]> {
  const danish = new Intl.Collator('da');
  const brugere = await listBrugere(db.kysely, actor.kommuneId);
  return brugere
    .filter(({ active, roller }) => active && (rolle === null || roller.includes(rolle)))
    .sort((a, b) => danish.compare(a.navn, b.navn))
    .map(({ id, navn, roller, teams }) => ({ id, navn, roller: [...roller], teams: [...teams] }));
}
