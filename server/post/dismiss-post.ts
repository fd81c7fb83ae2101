import { closePostfejl } from '#db/repositories/postfejl.ts';
import type { Ctx } from '../context.ts';
import type { Afvis } from './post-schema.ts';
import { seeTo } from './see-to.ts';

/** Says why a mail need not come through any more; on this sag alone. */
export function dismissPost(ctx: Ctx, id: string, { grund }: Afvis): Promise<void> {
  const { kommuneId, personId } = ctx.actor;
  const closing = { at: ctx.clock.now(), af: personId, som: grund };
  return seeTo(ctx, id, 'post.afvis', (trx) => closePostfejl(trx, kommuneId, id, closing));
}
