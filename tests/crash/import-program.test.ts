import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoServer, startDemo } from '#tests/browser/demo-server.ts';
import { tempFolder } from './temp-folder.ts';

let demo: DemoServer;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.stop());

const EKSEMPEL = join(import.meta.dirname, '../../web/public/eksempler/kontrakter.csv');

/** `npm run indlaes` as it is typed, in a process of its own. */
function indlaes(...args: string[]): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env['PATH'], INDLAES_ADGANGSKODE: 'demo-sundkoebing' };
  return new Promise((resolve) => {
    execFile(process.execPath, ['server/indlaes.ts', ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
    });
  });
}

it('reads a file in from the command line as the one who logs in: tried first, then for good, then found', async () => {
  const rapport = join(tempFolder('indlaes'), 'rapport.csv');
  const som = ['--som', 'mette@sundkoebing.example', '--server', demo.origin];
  const proev = await indlaes('kontrakter', EKSEMPEL, ...som, '--proev', '--rapport', rapport);
  expect(proev.code).toBe(1);
  expect(proev.said).toContain('Lovgrundlag → Paragraf');
  expect(proev.said).toContain('7 rækker, 3 med fejl. Intet er gemt.');
  expect(readFileSync(rapport, 'utf8')).toContain('8;Fejl;Indflytningsdato;Datoen kan ikke læses.;');

  const rigtigt = await indlaes('kontrakter', EKSEMPEL, ...som);
  expect(rigtigt.said).toMatch(/2;Indlæst;;;;2026-\d+/);
  const igen = await indlaes('kontrakter', EKSEMPEL, ...som);
  expect(igen.said).toMatch(/2;Findes allerede;/);

  const hel = join(tempFolder('indlaes'), 'hel.csv');
  writeFileSync(hel, 'CPR;Navn;Paragraf\n710288-0777;Hanne Prøvedal;§ 107\n');
  expect(await indlaes('kontrakter', hel, ...som, '--team', 'Handicap og psykiatri')).toMatchObject({ code: 0 });
});

it('says how it is used, and what the server says no to', async () => {
  expect(await indlaes('kontrakter')).toMatchObject({
    code: 2,
    said: expect.stringContaining('Brug: npm run indlaes'),
  });
  const som = (hvem: string) => ['--som', `${hvem}@sundkoebing.example`, '--server', demo.origin];
  expect(await indlaes('kontrakter', EKSEMPEL, ...som('susanne'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('må du ikke'),
  });
  expect(await indlaes('kontrakter', EKSEMPEL, ...som('ingen'))).toMatchObject({ code: 2 });
});
