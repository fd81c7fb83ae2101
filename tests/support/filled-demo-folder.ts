import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { endDemo, spawnDemo } from '#tests/browser/spawn-demo.ts';
import { freePort } from '#tests/support/free-port.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder that the demo fills while other tests run; each test that wants one waits for it and copies it. */
    filledDemo?: string;
  }
}

/** Lets `npm run demo` fill its folder once for all files of a project. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'indkoeb-fyldt-'));
  const filling = fill(join(folder, DATA)).then(
    () => writeFileSync(join(folder, DONE), ''),
    (error: Error) => writeFileSync(join(folder, FAILED), error.message),
  );
  project.provide('filledDemo', folder);
  return async () => {
    await filling;
    await rm(folder, { recursive: true, force: true });
  };
}

const [DATA, DONE, FAILED] = ['data', 'fyldt', 'fejlet'];

async function fill(data: string): Promise<void> {
  await endDemo(await spawnDemo(await freePort(), data));
}

/** The data of a folder that is being filled, when it is; throws what went wrong when it will not be. */
export async function whenFilled(folder: string): Promise<string> {
  while (!existsSync(join(folder, DONE))) {
    if (existsSync(join(folder, FAILED))) throw new Error(readFileSync(join(folder, FAILED), 'utf8'));
    await after(100);
  }
  return join(folder, DATA);
}
