import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let env: Record<string, string>;
let running: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'indkoeb-nostart-'));
  writeFileSync(join(folder, 'noegle'), randomBytes(32).toString('base64'));
  env = { DATA_DIR: join(folder, 'data'), MASTER_KEY_FILE: join(folder, 'noegle'), PORT: '3972', LOG_LEVEL: 'fatal' };
  running = [];
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(file: string, extra: Record<string, string> = {}) {
  const child = spawn(process.execPath, [`server/${file}`], { env: { ...env, ...extra } });
  running.push(child);
  let output = '';
  const hear = (data: Buffer) => {
    output += data;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  );
  const said = async (text: string) => {
    for (let i = 0; i < 1200 && !output.includes(text); i++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(output).toContain(text);
  };
  const stop = async () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { ended, said, stop };
}

describe('what cannot start says why in a sentence, without a stack', () => {
  it('when the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(3972, '127.0.0.1', resolve));
    const { code, output } = await start('main.ts').ended;
    await new Promise((resolve) => taken.close(resolve));
    expect(code).toBe(1);
    expect(output).toContain('Porten er optaget');
    expect(output).not.toContain('    at ');
  });

  it('when the database is a demo, and when its key is another', async () => {
    const demo = start('demo/main.ts');
    // Its first words about how far it has come: by then it is a demo, filled or not.
    await demo.said('… ');
    await demo.stop();

    const real = await start('main.ts').ended;
    expect(real).toMatchObject({ code: 1 });
    expect(real.output).toContain('Databasen er en demokommunes');

    writeFileSync(join(folder, 'data/demo.noegle'), randomBytes(32).toString('base64'));
    const again = await start('demo/main.ts').ended;
    expect(again).toMatchObject({ code: 1 });
    expect(again.output).toContain('nøglen er ikke den, databasen er forseglet med');
    expect(again.output).not.toContain('    at ');
  });

  it('when another server has the database', async () => {
    const first = start('main.ts');
    await first.said('velkomst#');
    const { code, output } = await start('main.ts', { PORT: '3973' }).ended;
    expect(code).toBe(1);
    expect(output).toContain('En anden server bruger allerede databasen');
    expect(output).not.toContain('    at ');
    await first.stop();
  });
});
