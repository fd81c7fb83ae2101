import './node-version.ts';
import './http/zod-danish.ts';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openDatabase } from '#db/connect.ts';
import { isUniqueViolation } from '#db/in-write.ts';
import { migrateToLatest } from '#db/migrate.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { createKommune, nyKommuneSchema } from './auth/create-kommune.ts';
import { makeLink } from './auth/one-time-link.ts';
import { parseConfig } from './config.ts';

/** `npm run kommune -- "Næstved Kommune" 370 anne@naestved.dk "Anne Hansen"`: one more kommune on this installation. */
const [navn, kode, email, administrator] = process.argv.slice(2);
const input = nyKommuneSchema.safeParse({ kommune: { navn, kode }, email, navn: administrator });
if (!input.success) {
  console.error('Brug: npm run kommune -- "Kommunens navn" kode administratorens@email "Administratorens navn"');
  for (const { path, message } of input.error.issues) console.error(`  ${path.join('.')}: ${message}`);
  process.exit(1);
}
const config = parseConfig(process.env);
const systemNow = () => new Date().toISOString() as Instant;
const deps = { clock: { now: systemNow, systemNow }, newId: randomUUID, baseUrl: config.baseUrl };
const file = join(config.dataDir, 'indkoeb.db');
const db = await openDatabase(config.databaseUrl === null ? { file } : { url: config.databaseUrl });
try {
  await migrateToLatest(db);
  const link = await db.inWrite(async (trx) => {
    const owner = await createKommune(trx, deps, input.data, null);
    return makeLink(trx, deps, 'adgangskode', owner);
  });
  console.log(`${input.data.kommune.navn} er oprettet. Giv administratoren dette link (gælder 72 timer):\n${link.url}`);
} catch (error) {
  if (!isUniqueViolation(error)) throw error;
  console.error('Kommunens kode eller administratorens e-mail er allerede i brug.');
  process.exitCode = 1;
} finally {
  await db.close();
}
