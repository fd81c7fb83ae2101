import type { Kysely } from 'kysely';
import type { Tilknytning } from '#machines/actor.ts';
import type { KommuneId, PersonId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import type { Huset } from '#machines/modtagere.ts';
import type { Database } from '../database.ts';
import type { SagRow } from '../tables/sag.ts';
import { listBrugere } from './users.ts';
import { listVikariater } from './vikariater.ts';

/** Whom mails of a kommune can go to on a day. */
export async function readHuset(db: Kysely<Database>, kommuneId: KommuneId, today: Dato): Promise<Huset> {
  const brugere = await listBrugere(db, kommuneId);
  const vikariater = await listVikariater(db, kommuneId, today, null);
  return {
    personer: brugere.filter((b) => b.active).map(({ id, roller, teams }) => ({ personId: id, roller, teams })),
    vikarer: vikariater.filter((v) => v.fra <= today).map((v) => ({ for: v.for_user_id, vikar: v.vikar_user_id })),
  };
}

/** The ties of a sag as its line in lists has them. */
export function tiesOf(
  sag: Pick<
    SagRow,
    'team_id' | 'raadgiver_id' | 'kontraktforhandler_id' | 'leder_id' | 'moede_id' | 'forhandlere_ser_alle'
  >,
  sagId: SagRow['id'],
  lederUdefra: PersonId | null,
): Tilknytning {
  const { raadgiver_id: raadgiver, kontraktforhandler_id: kontraktforhandler, leder_id: leder } = sag;
  return {
    sagId,
    teamId: sag.team_id,
    tildelt: {
      ...(raadgiver && { raadgiver }),
      ...(kontraktforhandler && { kontraktforhandler }),
      ...(leder && { leder }),
    },
    dagsorden: sag.moede_id,
    forhandlereSerAlle: sag.forhandlere_ser_alle === 1,
    lederUdefra,
  };
}
