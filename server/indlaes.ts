import './node-version.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { SLAGS } from '#machines/indlaesning/kolonne.ts';
import { parseConfig } from './config.ts';
import { importOverHttp } from './import/over-http.ts';

/** `npm run indlaes -- kontrakter liste.csv --som mette@kommune.dk --proev`: a file read in without a browser. */
const BRUG = `Brug: npm run indlaes -- kontrakter|tilbud FIL --som E-MAIL [--proev] [--team NAVN] [--ark NR] [--rapport FIL] [--server ADRESSE]
Adgangskoden læses fra INDLAES_ADGANGSKODE, ellers fra første linje af stdin. Serveren skal køre.
Afslutter med 0, når alle rækker er læst, 1, når rækker har fejl, 2, når filen ikke kunne læses.`;

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      som: { type: 'string' },
      proev: { type: 'boolean', default: false },
      team: { type: 'string' },
      ark: { type: 'string', default: '1' },
      rapport: { type: 'string' },
      server: { type: 'string' },
    },
  });
  const [navn, fil, ...flere] = positionals;
  const slags = SLAGS.find((s) => s === navn);
  if (!slags || fil === undefined || flere.length > 0 || !values.som || !/^[1-9]\d*$/.test(values.ark))
    throw new Error(BRUG);
  const { svar, rapport } = await importOverHttp({
    server: (values.server ?? parseConfig(process.env).baseUrl).replace(/\/$/, ''),
    slags,
    email: values.som,
    adgangskode: process.env['INDLAES_ADGANGSKODE'] ?? (await firstLine()),
    fil: new Uint8Array(await readFile(fil)),
    ark: Number(values.ark) - 1,
    proeve: values.proev,
    team: values.team ?? null,
    sig: (linje) => console.log(linje),
  });
  if (values.rapport === undefined) console.log(rapport.replace('\uFEFF', ''));
  else await writeFile(values.rapport, rapport, { mode: 0o600 });
  const fejl = svar.filter(({ udfald }) => udfald === 'fejl').length;
  console.log(`${svar.length} rækker, ${fejl} med fejl.${values.proev ? ' Intet er gemt.' : ''}`);
  return fejl > 0 ? 1 : 0;
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin, terminal: false });
  for await (const line of lines) return line;
  return '';
}
