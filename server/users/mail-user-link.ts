import { ADGANGSKODE, enqueue } from '#db/repositories/outbox.ts';
import { findBruger } from '#db/repositories/users.ts';
import type { PersonId } from '#machines/ids.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';

/**
 * Owes a person the mail with a link to choose a password by. The link itself is made when the mail is sent, so that
 * no secret lies in what is owed.
 */
export async function mailUserLink(ctx: Ctx, id: PersonId, post: boolean): Promise<void> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  if (!post)
    throw new AppError('notNow', { message: 'Systemet sender ingen mails. Lav et link, og giv det videre selv.' });
  await ctx.db.inWrite(async (trx) => {
    const bruger = await findBruger(trx, kommuneId, id);
    if (!bruger) throw new AppError('notFound');
    if (!bruger.active) throw new AppError('notNow', { message: 'Kontoen er lukket. Åbn den først.' });
    const mail = ctx.newId();
    await enqueue(trx, {
      id: mail,
      kommune_id: kommuneId,
      root_id: null,
      kind: ADGANGSKODE,
      dedupe_key: `adgangskode/${mail}`,
      payload: '{}',
      available_at: ctx.clock.systemNow(),
      person_id: id,
    });
    await logAct(trx, ctx, 'bruger.linkMail', { bruger: id });
  });
}
