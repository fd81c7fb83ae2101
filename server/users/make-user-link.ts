import type { Trx } from '#db/database.ts';
import type { OneTimeLink } from '#db/repositories/give-link.ts';
import { enqueue, LINK_LAVET } from '#db/repositories/outbox.ts';
import { findBruger } from '#db/repositories/users.ts';
import type { PersonId } from '#machines/ids.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import { makeLink } from '../auth/one-time-link.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';

/** A link that lets a new or forgetful person choose a password; the administrator hands it over. */
export async function makeUserLink(ctx: Ctx, id: PersonId): Promise<OneTimeLink> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  return ctx.db.inWrite(async (trx) => {
    const bruger = await findBruger(trx, kommuneId, id);
    if (!bruger) throw new AppError('notFound');
    if (!bruger.active) throw new AppError('notNow', { message: 'Kontoen er lukket. Åbn den først.' });
    await logAct(trx, ctx, 'bruger.link', { bruger: id });
    if (bruger.harAdgangskode) await tellOfLink(trx, ctx, id);
    return makeLink(trx, ctx, 'adgangskode', { kommuneId, userId: id });
  });
}

/** Whoever could log in already is told: with the link another could do so as him (P40). */
async function tellOfLink(trx: Trx, { actor, clock, newId }: Ctx, id: PersonId): Promise<void> {
  const mail = newId();
  await enqueue(trx, {
    id: mail,
    kommune_id: actor.kommuneId,
    root_id: null,
    kind: LINK_LAVET,
    dedupe_key: `${LINK_LAVET}/${mail}`,
    payload: '{}',
    available_at: clock.systemNow(),
    person_id: id,
  });
}
