import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The real server, filled with the demo, in a folder of its own. */
export interface DemoServer {
  readonly origin: string;
  stop(): Promise<void>;
}

export async function startDemo(): Promise<DemoServer> {
  if (!existsSync(join(root, 'dist/web/index.html'))) execFileSync('npx', ['vite', 'build', 'web'], { cwd: root });
  const data = mkdtempSync(join(tmpdir(), 'indkoeb-demo-'));
  const port = await freePort();
  const child = await spawnDemo(port, data);
  return {
    origin: `http://localhost:${port}`,
    async stop() {
      if (child.exitCode === null) {
        const over = new Promise((done) => child.once('exit', done));
        child.kill('SIGTERM');
        await over;
      }
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** `npm run demo` without its build; resolves when it says that it runs. */
async function spawnDemo(port: number, data: string): Promise<ChildProcess> {
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

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address && typeof address === 'object' ? address.port : null;
      probe.close(() => (port === null ? reject(new Error('No port')) : resolve(port)));
    });
  });
}
