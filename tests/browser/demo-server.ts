import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { whenFilled } from '#tests/support/filled-demo-folder.ts';
import { freePort } from '#tests/support/free-port.ts';
import { endDemo, spawnDemo } from './spawn-demo.ts';

const root = join(import.meta.dirname, '../..');

/** The real server with the demo in a folder of its own, copied where one was filled for all, else filled. */
export interface DemoServer {
  readonly origin: string;
  stop(): Promise<void>;
}

export async function startDemo(): Promise<DemoServer> {
  if (!existsSync(join(root, 'dist/web/index.html'))) execFileSync('npx', ['vite', 'build', 'web'], { cwd: root });
  const data = mkdtempSync(join(tmpdir(), 'indkoeb-demo-'));
  const filled = inject('filledDemo');
  if (filled !== undefined) cpSync(await whenFilled(filled), data, { recursive: true });
  const port = await freePort();
  const child = await spawnDemo(port, data);
  return {
    origin: `http://localhost:${port}`,
    async stop() {
      await endDemo(child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
