import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import type { Where } from '#db/connect.ts';
import { tempFolder } from './temp-folder.ts';

const PROGRAM = join(import.meta.dirname, 'server-under-test.ts');

/** A server in a process of its own, which can be killed. */
export class RunningServer {
  readonly base: string;
  readonly process: ChildProcess;
  /** Milliseconds from the start of the process until it listened. */
  readonly startedIn: number;

  private constructor(base: string, child: ChildProcess, startedIn: number) {
    this.base = base;
    this.process = child;
    this.startedIn = startedIn;
  }

  /** Starts it and waits until it listens; throws with what it said when it ends before. */
  static async start(where: Where, port: number, more: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
    const begun = performance.now();
    const child = spawn(process.execPath, [PROGRAM], {
      env: { ...environment(where, port), ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const listening = new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes(`listening ${port}\n`)) resolve();
      });
      child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened:\n${said}`)));
    });
    await listening;
    return new RunningServer(`http://127.0.0.1:${port}`, child, performance.now() - begun);
  }

  /** As a power cord does to a process: no handler of it runs. */
  async kill(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}

/** What one start compiled, the next need not: they are many. */
const compiled = tempFolder('oversat');

function environment(where: Where, port: number): NodeJS.ProcessEnv {
  const place = 'file' in where ? { DATA_DIR: dirname(where.file) } : { DATABASE_URL: where.url };
  return { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compiled, PORT: String(port), ...place };
}
