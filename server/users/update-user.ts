import type { Trx } from '#db/database.ts';
import { bumpKommuneEpoch } from '#db/repositories/kommuner.ts';
import { closeLinks, openLinksOf } from '#db/repositories/one-time-links.ts';
import { linkMailsOf } from '#db/repositories/outbox.ts';
import { deleteSessionsOf } from '#db/repositories/sessions.ts';
import { type Bruger, findBruger, setRoller, setTeams, updateUserAt } from '#db/repositories/users.ts';
import { revokeAllOf } from '#db/repositories/vikariater.ts';
import type { PersonId } from '#machines/ids.ts';
import { changesBetween } from '../aendringer/changes.ts';
import { logAct } from '../auth/log-act.ts';
import { mustBe } from '../auth/must-be.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { PERSONLIGE } from './create-user.ts';
import { presentBruger } from './present-bruger.ts';
import { refuseLosingOwner } from './refuse-losing-owner.ts';
import { refuseNoAdministrator, refuseOwnRoles, refuseTakenEmail, refuseUnknownTeams } from './refuse-user.ts';
import type { BrugerSvar, RetBruger } from './user-schema.ts';

/**
 * Changes an account; what it takes away counts from the person's next request. No sag loses its owner by it: what he
 * is responsible for is handed over first.
 */
export async function updateUser(ctx: Ctx, id: PersonId, input: RetBruger): Promise<BrugerSvar> {
  mustBe(ctx, 'administrator');
  const { kommuneId } = ctx.actor;
  const now = ctx.clock.systemNow();
  return ctx.db.inWrite(async (trx) => {
    await bumpKommuneEpoch(trx, kommuneId);
    const before = await findBruger(trx, kommuneId, id);
    if (!before) throw new AppError('notFound');
    await refuseTakenEmail(trx, input.email, id);
    await refuseUnknownTeams(trx, kommuneId, input.teams);
    const { email, navn, active, beloebsgraense, version } = input;
    const change = { email, navn, active: active ? 1 : 0, beloebsgraense_oere: beloebsgraense } as const;
    if (!(await updateUserAt(trx, kommuneId, id, version, change))) throw changedByAnother();
    await setRoller(trx, kommuneId, id, input.roller);
    await setTeams(trx, kommuneId, id, input.teams);
    await refuseNoAdministrator(trx, kommuneId);
    refuseOwnRoles(ctx, before, input.roller);
    await refuseLosingOwner(trx, ctx, before, input);
    if (!active) await closeBehind(trx, ctx, id);
    // A link that lies in a mailbox that is no longer his must not open his account.
    if (!active || email !== before.email) await closeLinks(trx, id, 'adgangskode', now);
    const after = (await findBruger(trx, kommuneId, id)) ?? before;
    const felter = changesBetween(kept(before), kept(after), PERSONLIGE);
    if (Object.keys(felter).length > 0) await logAct(trx, ctx, 'bruger.ret', { bruger: id, felter });
    const link = (await openLinksOf(trx, kommuneId, now)).get(id) ?? null;
    return presentBruger(after, link, (await linkMailsOf(trx, kommuneId)).get(id) ?? null);
  });
}

async function closeBehind(trx: Trx, ctx: Ctx, id: PersonId): Promise<void> {
  const { kommuneId } = ctx.actor;
  await deleteSessionsOf(trx, kommuneId, id);
  for (const vikariat of await revokeAllOf(trx, kommuneId, id, ctx.clock.now()))
    await logAct(trx, ctx, 'vikariat.tilbagekald', { vikariat });
}

function kept({ navn, email, roller, teams, beloebsgraense, active }: Bruger) {
  return { navn, email, roller, teams, beloebsgraense, active };
}

const changedByAnother = () => new AppError('conflict', { message: 'En anden har rettet personen i mellemtiden.' });
