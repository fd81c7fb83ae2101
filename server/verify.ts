import './node-version.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isAtHead } from '#db/at-head.ts';
import { type Db, openDatabase } from '#db/connect.ts';
import { headsDigest } from '#db/heads.ts';
import { ConfigError, parseConfig } from './config.ts';
import { rebuildAll } from './verify/rebuild-all.ts';
import { verifyAll } from './verify/verify-all.ts';

const HELP = `Efterprøver al historik: kæder, veje og det, der er udledt af dem. Databasen er den, serveren bruger
(DATA_DIR eller DATABASE_URL); serveren må gerne køre imens. Ingen nøgle er nødvendig.

  npm run verify                       efterprøv
  npm run verify -- --udtraek FIL      efterprøv, og skriv kædernes hoveder til FIL; gem den et andet sted
  npm run verify -- --imod FIL         efterprøv, også imod et udtræk fra før: så findes en afskåret hale
  npm run verify -- --genopbyg         skriv det udledte forfra af historikken, og efterprøv

Svaret er 0, når alt er, som det blev skrevet; 1, når noget ikke er; 2, når der ikke kunne efterprøves.`;

const NOT_TRIED = 2;

/** `npm run verify`: what has been found goes to the screen, and into the exit code. */
async function main(): Promise<number> {
  const { udtraek, imod, genopbyg, hjaelp } = options();
  if (hjaelp) return say(0, HELP);
  if (imod !== undefined && !existsSync(imod)) return say(NOT_TRIED, `Der er ingen fil ${imod}.`);
  const db = await openExisting();
  try {
    if (!(await isAtHead(db)))
      return say(NOT_TRIED, 'Databasen har andre tabeller, end programmet kender. Start serveren først.');
    if (genopbyg) for (const line of await rebuildAll(db)) console.log(line);
    const { sager, fund } = await verifyAll(db, imod === undefined ? null : readFileSync(imod, 'utf8'));
    for (const { rootId, seq, hvad } of fund) console.log(`${rootId} nr. ${seq}: ${hvad}`);
    console.log(
      fund.length === 0 ? `${sager} sager efterprøvet. Intet fundet.` : `${sager} sager, ${fund.length} fund.`,
    );
    if (fund.length > 0)
      return udtraek === undefined ? 1 : say(1, 'Intet udtræk er skrevet: det skal være af en hel historik.');
    if (udtraek !== undefined) await writeExport(db, udtraek);
    return 0;
  } finally {
    await db.close();
  }
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        udtraek: { type: 'string' },
        imod: { type: 'string' },
        genopbyg: { type: 'boolean', default: false },
        hjaelp: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    throw new ConfigError(HELP);
  }
}

/** Never makes an empty database where one was expected: it would verify as whole. */
async function openExisting(): Promise<Db> {
  const { databaseUrl, dataDir } = parseConfig(process.env);
  if (databaseUrl !== null) return openDatabase({ url: databaseUrl });
  const file = join(dataDir, 'indkoeb.db');
  if (!existsSync(file)) throw new ConfigError(`Der er ingen database ${file}. Sæt DATA_DIR eller DATABASE_URL.`);
  return openDatabase({ file });
}

async function writeExport(db: Db, file: string): Promise<void> {
  const { digest, text } = await headsDigest(db.kysely);
  writeFileSync(file, text);
  console.log(`Kædernes hoveder er skrevet til ${file} (sha256 ${digest}). Gem filen uden for denne maskine.`);
}

function say(code: number, text: string): number {
  console.log(text);
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  // 1 is kept for what was found.
  const message = error instanceof Error ? error.message : 'ukendt fejl';
  process.exitCode = say(NOT_TRIED, error instanceof ConfigError ? message : `Der kunne ikke efterprøves: ${message}`);
}
