import type { Trx } from '#db/database.ts';
import { closeLinks, findOpenLink, insertLink, spendLink } from '#db/repositories/one-time-links.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { plusTimer } from '#machines/kalender/instant.ts';
import type { Deps } from '../context.ts';
import { AppError } from '../errors.ts';
import { hashToken, newToken } from './token.ts';

/** `velkomst` makes the first kommune; `adgangskode` lets one person choose a password. */
export type Formaal = 'velkomst' | 'adgangskode';

const HOURS = 72;

export interface OneTimeLink {
  readonly url: string;
  readonly expiresAt: Instant;
}

/** A link to hand over; earlier ones of the same person and purpose are closed. Its token is in the fragment alone. */
export async function makeLink(
  trx: Trx,
  { baseUrl, clock }: Pick<Deps, 'baseUrl' | 'clock'>,
  formaal: Formaal,
  owner: { kommuneId: KommuneId; userId: PersonId } | null,
): Promise<OneTimeLink> {
  const now = clock.systemNow();
  const token = newToken();
  const expiresAt = plusTimer(now, HOURS);
  await closeLinks(trx, owner?.userId ?? null, formaal, now);
  await insertLink(trx, {
    token_hash: hashToken(token),
    kommune_id: owner?.kommuneId ?? null,
    user_id: owner?.userId ?? null,
    formaal,
    created_at: now,
    expires_at: expiresAt,
    used_at: null,
  });
  return { url: `${new URL(formaal, `${baseUrl}/`).href}#${token}`, expiresAt };
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
