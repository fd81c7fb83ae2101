import { openLinksOf } from '#db/repositories/one-time-links.ts';
import { linkMailsOf } from '#db/repositories/outbox.ts';
import { listBrugere } from '#db/repositories/users.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { presentBruger } from './present-bruger.ts';
import type { BrugerSvar } from './user-schema.ts';

export async function listUsers(ctx: Ctx): Promise<BrugerSvar[]> {
  mustBe(ctx, 'administrator');
  const danish = new Intl.Collator('da');
  const brugere = await listBrugere(ctx.db.kysely, ctx.actor.kommuneId);
  const links = await openLinksOf(ctx.db.kysely, ctx.actor.kommuneId, ctx.clock.systemNow());
  const mails = await linkMailsOf(ctx.db.kysely, ctx.actor.kommuneId);
  return brugere
    .sort((a, b) => danish.compare(a.navn, b.navn))
    .map((b) => presentBruger(b, links.get(b.id) ?? null, mails.get(b.id) ?? null));
}
