import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '#tests/support/free-port.ts';

const root = join(import.meta.dirname, '../..');

/** The real server on an empty folder, as whoever reads the README starts it. */
export interface RealServer {
  readonly origin: string;
  /** The link that the first start prints. */
  readonly firstLink: string;
  /** `npm run kommune`: the link for the administrator of one more kommune. */
  aKommune(...args: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

export async function startReal(): Promise<RealServer> {
  if (!existsSync(join(root, 'dist/web/index.html'))) execFileSync('npx', ['vite', 'build', 'web'], { cwd: root });
  const folder = mkdtempSync(join(tmpdir(), 'indkoeb-start-'));
  const key = join(folder, 'indkoeb.noegle');
  writeFileSync(key, randomBytes(32).toString('base64'), { mode: 0o400 });
  const port = await freePort();
  const env = { PATH: process.env['PATH'], PORT: String(port), DATA_DIR: join(folder, 'data'), MASTER_KEY_FILE: key };
  const child = spawn(process.execPath, ['server/main.ts'], { cwd: root, env });
  const firstLink = await linkSaidBy(child);
  return {
    origin: `http://localhost:${port}`,
    firstLink,
    async aKommune(...args) {
      const { stdout } = await promisify(execFile)(process.execPath, ['server/kommune.ts', ...args], {
        cwd: root,
        env,
      });
      return linkIn(stdout) ?? stdout;
    },
    async stop() {
      if (child.exitCode === null) {
        const over = new Promise((done) => child.once('exit', done));
        child.kill('SIGTERM');
        await over;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const linkIn = (text: string): string | undefined => /https?:\S+#\S+/.exec(text)?.[0];

function linkSaidBy(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const link = linkIn(said);
      if (link) found(link);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => fail(new Error(`The server did not start:\n${said}`)));
  });
}
