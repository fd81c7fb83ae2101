import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** `npm run demo` without its build; resolves when it says that it runs. */
export async function spawnDemo(port: number, data: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['server/demo/main.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: data },
  });
  let said = '';
  await new Promise<void>((ready, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Demokommunen kører')) ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => fail(new Error(`The demo did not start:\n${said}`)));
  });
  return child;
}

/** Ends it as Ctrl+C does, and waits for that. */
export async function endDemo(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const over = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await over;
}
