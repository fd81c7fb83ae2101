import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

const project = (name: string, extra: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    ...extra,
  },
});

/** What starts servers and browsers takes its time. */
const slow = { testTimeout: 600_000, hookTimeout: 120_000 };
/** What measures runs a file at a time; all else side by side. */
const alone = { ...slow, fileParallelism: false };

export default defineConfig({
  test: {
    // One more than there are cores: a test that waits for a browser or a server leaves its core to another.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      // They keep nothing, so that what they import can be imported once.
      project('unit', { isolate: false }),
      project('model'),
      project('architecture'),
      project('db', { globalSetup: ['tests/support/postgres.ts'] }),
      project('api', { globalSetup: ['tests/support/postgres.ts'] }),
      project('year', { ...slow, globalSetup: ['tests/support/postgres.ts'] }),
      project('crash', { ...slow, globalSetup: ['tests/support/postgres.ts'] }),
      project('browser', { ...slow, globalSetup: ['tests/support/filled-demo-folder.ts'] }),
      project('bench', { ...alone, include: ['tests/bench/**/*.bench.ts'] }),
    ],
  },
});
