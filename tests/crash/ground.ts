import { join } from 'node:path';
import { sql } from 'kysely';
import { inject } from 'vitest';
import type { Where } from '#db/connect.ts';
import type { EmneId, ForloebId, PersonId, TeamId } from '#machines/ids.ts';
import type { Facts } from '#machines/indkoebssag/facts.ts';
import { testApp } from '#tests/support/app.ts';
import { anOffice, aPurchase, type Office, type Purchase } from '#tests/support/purchase.ts';
import { tempFolder } from './temp-folder.ts';

/** What lies in the database before anything is cut off: people with sessions, and sager to work on. */
export interface Ground {
  readonly where: Where;
  readonly team: TeamId;
  readonly people: readonly { readonly id: PersonId; readonly cookie: string }[];
  readonly sager: readonly Workplace[];
  /** Rows of history, and sager, that lie there already. */
  readonly rows: number;
}

/** A sag to work on, with those of its forløb that people act on and their versions. */
export interface Workplace {
  readonly id: ForloebId;
  readonly version: number;
  readonly kandidatId: EmneId;
  /** Help is given here: a kontrakt is in force and the first follow-up planned. Null in the market. */
  readonly boern: { readonly kontrakt: Child; readonly opfoelgning: Child } | null;
}
export type Child = { readonly id: ForloebId; readonly version: number };

const PEOPLE = 8;
const SAGER = 16;

/** Eight rådgivere of one team and sixteen sager, half of them with a kontrakt in force, made by requests and left. */
export async function layGround(dialect: 'sqlite' | 'postgres'): Promise<Ground> {
  const t = await testApp({ dialect, now: new Date().toISOString() });
  const office = await anOffice(t);
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => office.aColleague('raadgiver')));
  const sager = [];
  for (let n = 0; n < SAGER; n++) {
    sager.push(n % 2 ? await inTheMarket(office) : await withHelp(office));
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

const workplace = ({ sag }: Purchase, boern: Workplace['boern']): Workplace => {
  const [kandidat] = (sag.facts as Facts).kandidater;
  if (!kandidat) throw new Error('a sag that looked at the market has a kandidat');
  return { id: sag.id, version: sag.version, kandidatId: kandidat.id, boern };
};

const inTheMarket = async (office: Office) => workplace(await aPurchase(office, 'markedsafsoegning'), null);

async function withHelp(office: Office): Promise<Workplace> {
  const purchase = await aPurchase(office, 'indsatsIGang');
  await purchase.does('kontraktforhandler', 'opretKontrakt');
  const child = (chart: string): Child => {
    const { id, version } = purchase.forloeb(chart);
    return { id, version };
  };
  return workplace(purchase, { kontrakt: child('kontrakt'), opfoelgning: child('opfoelgning') });
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
