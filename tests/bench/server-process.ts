import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A server of the bench in a process of its own. It says one line when it listens. */
export class ServerProcess {
  readonly base: string;
  /** Milliseconds from the start of the process until it listened. */
  readonly startedIn: number;
  readonly #process: ChildProcess;

  private constructor(port: number, child: ChildProcess, startedIn: number) {
    this.base = `http://127.0.0.1:${port}`;
    this.startedIn = startedIn;
    this.#process = child;
  }

  static async start(
    program: string,
    port: number,
    { args = [], env = {} }: { args?: readonly string[]; env?: Readonly<Record<string, string>> },
  ): Promise<ServerProcess> {
    const begun = performance.now();
    const child = spawn(process.execPath, [program, ...args], {
      env: { PATH: process.env['PATH'], PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`${program} ended with ${code} before it listened`);
    });
    await Promise.race([once(child.stdout, 'data'), ended]);
    return new ServerProcess(port, child, performance.now() - begun);
  }

  /** Resident memory in MB. */
  get memory(): number {
    const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${this.#process.pid}/status`, 'utf8'));
    return Number(line?.[1]) / 1024;
  }

  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
  }
}
