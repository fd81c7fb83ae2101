import type { Kysely } from 'kysely';
import type { Database } from '#db/database.ts';
import { listTeams } from '#db/repositories/teams.ts';
import { listTilbud } from '#db/repositories/tilbud.ts';
import { type Bruger, listBrugere } from '#db/repositories/users.ts';
import type { KommuneId, PersonId, TeamId, TilbudId } from '#machines/ids.ts';
import { ensartet } from '#machines/indlaesning/kolonne.ts';
import { presentTilbud } from '../tilbud/present-tilbud.ts';
import type { Tilbud } from '../tilbud/tilbud-schema.ts';
import type { TilbudNavngivet } from './laes-kontrakt.ts';

/** What a file names by words, found in the kommune's own registers; what is not found says the way out. */
export type Fundet<T> =
  | { readonly ok: true; readonly id: T | null }
  | { readonly ok: false; readonly hvad: string; readonly loesning: string };

export interface Register {
  team(navn: string | null): Fundet<TeamId>;
  raadgiver(hvem: string | null): Fundet<PersonId>;
  tilbud(navngivet: TilbudNavngivet): Fundet<TilbudId>;
}

/** The registers of a kommune as they are now, read once for many rows. */
export async function readRegister(db: Kysely<Database>, kommuneId: KommuneId): Promise<Register> {
  const teams = await listTeams(db, kommuneId);
  const brugere = await listBrugere(db, kommuneId);
  const tilbud = (await listTilbud(db, kommuneId)).map(presentTilbud);
  return {
    team: (navn) => findTeam(teams, navn),
    raadgiver: (hvem) => findRaadgiver(brugere, hvem),
    tilbud: (navngivet) => findTilbud(tilbud, navngivet),
  };
}

const fundet = <T>(id: T | null): Fundet<T> => ({ ok: true, id });
const ikke = (hvad: string, loesning: string): Fundet<never> => ({ ok: false, hvad, loesning });

function findTeam(teams: readonly { id: TeamId; navn: string; active: number }[], navn: string | null): Fundet<TeamId> {
  if (navn === null) return ikke('»Team« mangler.', 'Skriv teamets navn, eller vælg ét team til alle rækker.');
  const hit = teams.find((team) => ensartet(team.navn) === ensartet(navn));
  const kendte = teams.filter(({ active }) => active === 1).map((team) => `»${team.navn}«`);
  if (!hit) return ikke('Teamet findes ikke.', `Skriv ${kendte.join(' eller ')}, eller få teamet oprettet.`);
  if (hit.active !== 1) return ikke('Teamet er lukket.', `Skriv ${kendte.join(' eller ')}.`);
  return fundet(hit.id);
}

/** By e-mail, by what stands before its @, or by the whole name. */
function findRaadgiver(brugere: readonly Bruger[], hvem: string | null): Fundet<PersonId> {
  if (hvem === null) return fundet<PersonId>(null);
  const soegt = hvem.trim().toLowerCase();
  const hits = brugere.filter(
    ({ email, navn }) => email === soegt || email.split('@')[0] === soegt || ensartet(navn) === ensartet(hvem),
  );
  const [hit, anden] = hits.length > 1 ? hits.filter(({ active }) => active) : hits;
  if (!hit)
    return ikke('Rådgiveren findes ikke.', 'Skriv e-mailen, som rådgiveren logger ind med, eller lad feltet stå tomt.');
  if (anden) return ikke('Flere hedder det samme.', 'Skriv rådgiverens e-mail.');
  if (!hit.active)
    return ikke('Rådgiveren har ikke længere en konto.', 'Skriv en, der har, eller lad feltet stå tomt.');
  return fundet(hit.id);
}

/** By the numbers first, then by name; the supplier tells two of the same name apart. */
function findTilbud(
  alle: readonly Tilbud[],
  { navn, leverandoer, tilbudsportalId, pNummer }: TilbudNavngivet,
): Fundet<TilbudId> {
  if (navn === null && tilbudsportalId === null && pNummer === null) {
    if (leverandoer === null) return fundet<TilbudId>(null);
    return ikke('Der står en leverandør, men ikke hvilket tilbud.', 'Skriv tilbuddets navn eller P-nummer.');
  }
  const portal = tilbudsportalId === null ? [] : alle.filter((t) => ens(t.tilbudsportalId, tilbudsportalId));
  const steder =
    portal.length || pNummer === null ? portal : alle.filter((t) => ens(t.pNummer, pNummer.replace(/[\s.-]/g, '')));
  const hits = steder.length || navn === null ? steder : alle.filter((t) => ens(t.navn, navn));
  const hos = hits.length > 1 && leverandoer !== null ? hits.filter((t) => ens(t.leverandoer, leverandoer)) : hits;
  const ibrug = hos.filter(({ active }) => active);
  const [hit, andet] = ibrug;
  if (andet)
    return ikke('Flere tilbud hedder det samme.', 'Skriv også leverandøren, P-nummeret eller Tilbudsportalens nummer.');
  if (hit) return fundet(hit.id as TilbudId);
  if (hos.length > 0)
    return ikke('Tilbuddet er taget ud af brug.', 'Få det sat i brug igen under tilbud, eller lad feltet stå tomt.');
  return ikke(
    'Tilbuddet findes ikke i jeres register.',
    'Indlæs eller opret tilbuddet først, eller skriv navnet, som det står i registeret.',
  );
}

const ens = (a: string | null, b: string | null): boolean => a !== null && b !== null && ensartet(a) === ensartet(b);
