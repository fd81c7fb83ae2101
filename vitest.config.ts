import { defineConfig } from 'vitest/config';

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

/** Two cores: the pure projects run side by side, what starts servers and browsers runs a file at a time. */
const alone = { fileParallelism: false, testTimeout: 600_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('model'),
      project('architecture'),
      project('db', { globalSetup: ['tests/support/postgres.ts'] }),
      project('api', { globalSetup: ['tests/support/postgres.ts'] }),
      project('crash', { ...alone, globalSetup: ['tests/support/postgres.ts'] }),
      project('browser', alone),
    ],
  },
});
