import type { Trx } from '#db/database.ts';
import { type Formaal, giveLink, type OneTimeLink } from '#db/repositories/give-link.ts';
import { findOpenLink, spendLink } from '#db/repositories/one-time-links.ts';
import { hashToken } from '#db/token.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';

/** A link that whoever asked for it hands over himself. */
export function makeLink(
  trx: Trx,
  { baseUrl, clock }: Pick<Deps, 'baseUrl' | 'clock'>,
  formaal: Formaal,
  owner: { kommuneId: KommuneId; userId: PersonId } | null,
): Promise<OneTimeLink> {
  return giveLink(trx, { baseUrl, now: clock.systemNow() }, formaal, owner);
}

/** The link's row, or the same refusal for one that is unknown, used or out of date. */
export async function openLink({ db, clock }: Deps, token: string, formaal: Formaal) {
  const link = await findOpenLink(db.kysely, hashToken(token), formaal, clock.systemNow());
  if (!link) throw deadLink();
  return link;
}

/** Uses the link up; of two who come at once, one is refused. */
export async function consumeLink(trx: Trx, tokenHash: string, now: Instant): Promise<void> {
  if (!(await spendLink(trx, tokenHash, now))) throw deadLink();
}

function deadLink(): AppError {
  return new AppError('notFound', { message: 'Linket er brugt eller udløbet. Bed din administrator om et nyt.' });
}
