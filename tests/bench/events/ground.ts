import { join } from 'node:path';
import { sql } from 'kysely';
import type { ForloebId } from '#machines/ids.ts';
import { tempFolder } from '#tests/crash/temp-folder.ts';
import { testApp } from '#tests/support/app.ts';
import { anOffice, aPurchase } from '#tests/support/purchase.ts';

/** One who works: his session, and the sag that is his. */
export interface Client {
  readonly cookie: string;
  readonly sag: ForloebId;
  version: number;
}

/** A folder with a database in which `n` rådgivere have a sag each, as the market search left it. */
export async function layGround(n: number): Promise<{ readonly file: string; readonly clients: readonly Client[] }> {
  const t = await testApp({ now: new Date().toISOString() });
  const office = await anOffice(t);
  const clients: Client[] = [];
  for (let i = 0; i < n; i++) {
    const { client } = await office.aColleague('raadgiver');
    const { sag } = await aPurchase(office, 'markedsafsoegning');
    clients.push({ cookie: client.cookie ?? '', sag: sag.id, version: sag.version });
  }
  const file = join(tempFolder('maaling'), 'indkoeb.db');
  await sql`vacuum into ${sql.lit(file)}`.execute(t.db.kysely);
  return { file, clients };
}
