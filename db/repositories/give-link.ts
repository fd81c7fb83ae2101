import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { plusTimer } from '#machines/kalender/instant.ts';
import type { Trx } from '../database.ts';
import { hashToken, newToken } from '../token.ts';
import { closeLinks, insertLink } from './one-time-links.ts';

/** `velkomst` makes the first kommune; `adgangskode` lets one person choose a password. */
export type Formaal = 'velkomst' | 'adgangskode';

const HOURS = 72;

export interface OneTimeLink {
  readonly url: string;
  readonly expiresAt: Instant;
}

/** A link to hand over; earlier ones of the same person and purpose are closed. Its token is in the fragment alone. */
export async function giveLink(
  trx: Trx,
  { baseUrl, now }: { readonly baseUrl: string; readonly now: Instant },
  formaal: Formaal,
  owner: { readonly kommuneId: KommuneId; readonly userId: PersonId } | null,
): Promise<OneTimeLink> {
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
