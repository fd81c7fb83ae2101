import type { Trx } from '#db/database.ts';
import { findTeam } from '#db/repositories/teams.ts';
import { type Bruger, findLogin, hasActiveAdministrator } from '#db/repositories/users.ts';
import type { Rolle } from '#machines/actor.ts';
import type { KommuneId, PersonId, TeamId } from '#machines/ids.ts';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';

/** An e-mail is one person's in the whole installation; the answer does not tell whose, or where. */
export async function refuseTakenEmail(trx: Trx, email: string, except: PersonId | null): Promise<void> {
  const user = await findLogin(trx, email);
  if (!user || user.id === except) return;
  const tekst = 'E-mailadressen er allerede i brug.';
  throw new AppError('conflict', { message: tekst, fields: [{ felt: 'email', tekst }] });
}

export async function refuseUnknownTeams(trx: Trx, kommuneId: KommuneId, teams: readonly TeamId[]): Promise<void> {
  for (const [i, id] of teams.entries()) {
    const team = await findTeam(trx, kommuneId, id);
    if (team?.active === 1) continue;
    throw new AppError('invalid', { fields: [{ felt: `teams.${i}`, tekst: 'Vælg et af kommunens teams.' }] });
  }
}

/** A kommune that nobody can set up is locked for good. */
export async function refuseNoAdministrator(trx: Trx, kommuneId: KommuneId): Promise<void> {
  if (await hasActiveAdministrator(trx, kommuneId)) return;
  throw new AppError('notNow', { message: 'Kommunen skal have mindst én aktiv administrator. Vælg først en anden.' });
}

/** Nobody gives himself access: whoever sets up the kommune sees no sag, and does not make himself one who does (B04). */
export function refuseOwnRoles({ actor }: Ctx, before: Bruger, roller: readonly Rolle[]): void {
  const same = roller.length === before.roller.length && roller.every((rolle) => before.roller.includes(rolle));
  if (before.id !== actor.personId || same) return;
  const tekst = 'Du kan ikke ændre dine egne roller. Det gør en anden administrator.';
  throw new AppError('notNow', { message: tekst, fields: [{ felt: 'roller', tekst }] });
}
