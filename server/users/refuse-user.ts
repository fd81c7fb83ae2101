import type { Trx } from '#db/database.ts';
import { findTeam } from '#db/repositories/teams.ts';
import { findLogin, hasActiveAdministrator } from '#db/repositories/users.ts';
import type { KommuneId, PersonId, TeamId } from '#machines/ids.ts';
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
