import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { endDemo, freePort, spawnDemo } from '#tests/browser/spawn-demo.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder that the demo has filled; each test that wants one copies it. */
    filledDemo?: string;
  }
}

/** Lets `npm run demo` fill its folder once for all files of a project. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'indkoeb-fyldt-'));
  await endDemo(await spawnDemo(await freePort(), folder));
  project.provide('filledDemo', folder);
  return () => rm(folder, { recursive: true, force: true });
}
