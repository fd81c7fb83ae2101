import { z } from 'zod';
import { logAccess } from '#db/repositories/access-log.ts';
import type { OneTimeLink } from '#db/repositories/give-link.ts';
import { hasKommune } from '#db/repositories/kommuner.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { createKommune, nyKommuneSchema } from './create-kommune.ts';
import { consumeLink, makeLink, openLink } from './one-time-link.ts';
import { hashPassword, newPassword, refuseEmailAsPassword } from './password.ts';

export const velkomstSchema = nyKommuneSchema.extend({ token: z.string().max(100), password: newPassword });

/** The link of an installation that nobody has set up; null once it has a kommune. */
export async function firstLink(deps: Pick<Deps, 'db' | 'baseUrl' | 'clock'>): Promise<OneTimeLink | null> {
  return deps.db.inWrite(async (trx) => ((await hasKommune(trx)) ? null : makeLink(trx, deps, 'velkomst', null)));
}

/** Makes the first kommune and its first administrator. */
export async function velkomst(deps: Deps, input: z.infer<typeof velkomstSchema>): Promise<void> {
  const { db, clock } = deps;
  const { token, password, ...ny } = input;
  const link = await openLink(deps, token, 'velkomst');
  refuseEmailAsPassword(password, ny.email);
  const passwordHash = await hashPassword(password);
  await db.inWrite(async (trx) => {
    if (await hasKommune(trx)) throw new AppError('notNow', { message: 'Systemet er allerede sat op.' });
    await consumeLink(trx, link.token_hash, clock.systemNow());
    const { kommuneId, userId } = await createKommune(trx, deps, ny, passwordHash);
    await logAccess(trx, {
      kommune_id: kommuneId,
      person_id: userId,
      at: clock.now(),
      handling: 'kommune.opret',
      root_id: null,
      formaal: 'administration',
      detalje: null,
    });
  });
}
