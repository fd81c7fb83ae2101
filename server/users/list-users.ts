import { type Bruger, listBrugere } from '#db/repositories/users.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';

export async function listUsers(ctx: Ctx): Promise<Bruger[]> {
  mustBe(ctx, 'administrator');
  const danish = new Intl.Collator('da');
  const brugere = await listBrugere(ctx.db.kysely, ctx.actor.kommuneId);
  return brugere.sort((a, b) => danish.compare(a.navn, b.navn));
}
