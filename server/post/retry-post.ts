import { reviveDead } from '#db/repositories/outbox.ts';
import { closePostfejl, closePostfejlOfMail } from '#db/repositories/postfejl.ts';
import type { Ctx } from '../context.ts';
import { seeTo } from './see-to.ts';

/** Sends a mail that was given up again, from the beginning; with that it is seen to on every sag that it was about. */
export function retryPost(ctx: Ctx, id: string): Promise<void> {
  const { kommuneId, personId } = ctx.actor;
  const closing = { at: ctx.clock.now(), af: personId, som: 'igen' };
  return seeTo(ctx, id, 'post.igen', async (trx, { mail_id }) => {
    if (!(await closePostfejl(trx, kommuneId, id, closing))) return false;
    await closePostfejlOfMail(trx, kommuneId, mail_id, closing);
    return reviveDead(trx, kommuneId, mail_id, ctx.clock.systemNow());
  });
}
