import { join } from 'node:path';
import { sql } from 'kysely';
import { inject } from 'vitest';
import type { Where } from '#db/connect.ts';
import type { EmneId, ForloebId, PersonId, TeamId } from '#machines/ids.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { testApp } from '#tests/support/app.ts';
import { anOffice, aPurchase, type Office } from '#tests/support/purchase.ts';
import { tempFolder } from './temp-folder.ts';

/** What lies in the database before anything is cut off: people with sessions, and sager to work on. */
export interface Ground {
  readonly where: Where;
  readonly team: TeamId;
  readonly people: readonly { readonly id: PersonId; readonly cookie: string }[];
  readonly sager: readonly { readonly id: ForloebId; readonly version: number; readonly kandidatId: EmneId }[];
  /** Rows of history, and sager, that lie there already. */
  readonly rows: number;
}

const PEOPLE = 8;
const SAGER = 16;

/** Eight rådgivere of one team and sixteen sager that search the market, made by requests, then left by whoever made them. */
export async function layGround(dialect: 'sqlite' | 'postgres'): Promise<Ground> {
  const t = await testApp({ dialect, now: new Date().toISOString() });
  const office = await anOffice(t);
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => office.aColleague('raadgiver')));
  const sager = [];
  for (let n = 0; n < SAGER; n++) {
    const { sag } = await aPurchase(office, 'markedsafsoegning');
    const [kandidat] = (sag.facts as Facts).kandidater;
    if (!kandidat) throw new Error('a sag in the market has a kandidat');
    sager.push({ id: sag.id, version: sag.version, kandidatId: kandidat.id });
  }
  const rows = await t.db.kysely
    .selectFrom('history')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return {
    where: await leave(office),
    team: office.team,
    people: people.map(({ user, client }) => ({ id: user.id, cookie: client.cookie ?? '' })),
    sager,
    rows: Number(rows.n),
  };
}

/** Where the servers find it; on SQLite a file that no connection of the test holds open, so that each start recovers. */
async function leave({ t }: Office): Promise<Where> {
  if (t.db.dialect === 'postgres') {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(t.db.kysely);
    return { url: `${inject('postgresServer')}/${rows[0]?.name}` };
  }
  const file = join(tempFolder('fald'), 'indkoeb.db');
  await sql`vacuum into ${sql.lit(file)}`.execute(t.db.kysely);
  return { file };
}
