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

const cleansUp = { setupFiles: ['tests/support/each-file.ts'] };
const postgres = { ...cleansUp, globalSetup: ['tests/support/postgres.ts'] };
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
      // What keeps nothing from one file to the next need not import everything anew for each.
      project('unit', { isolate: false }),
      project('model'),
      project('architecture'),
      project('db', { ...postgres, isolate: false }),
      project('api', { ...postgres, isolate: false }),
      project('year', { ...slow, ...postgres }),
      project('crash', { ...slow, ...postgres }),
      project('browser', { ...slow, globalSetup: ['tests/support/filled-demo-folder.ts'] }),
      project('bench', { ...alone, ...cleansUp, include: ['tests/bench/**/*.bench.ts'] }),
    ],
  },
});
